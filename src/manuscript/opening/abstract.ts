import { outcomesOf } from '#domain/risalah/reading/achievement.ts';
import { benefitTotals } from '#domain/risalah/reading/benefit.ts';
import { numberOf } from '#domain/tools/atoms.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { threadOf } from '#domain/risalah/reading/thread.ts';
import type { KnotId } from '#domain/risalah/reading/thread.ts';
import { formatNames } from '#language/formatList.ts';
import { formatQuantity } from '#language/formatQuantity.ts';
import { spellNumber } from '#language/spellNumber.ts';
import { frontMatter } from '#manuscript/blocks/heading.ts';
import { body, bold, prose } from '#manuscript/blocks/paragraph.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { circleName, circleKindNames } from '#words/people.ts';
import { dayText } from '#words/printed.ts';
import { isBlank } from '#language/isBlank.ts';
import { joined } from '#language/joined.ts';
import { verdictText } from '#words/readings/outcome.ts';
import { efficiencyText } from '#words/results.ts';
import { withinSentence } from '#language/withinSentence.ts';

/** Words that a convention grants an abstract. */
const MOST_WORDS = 200;

/** The abstract: the team's own, or one built from the thread; nothing while neither says anything. */
export function abstract(context: Context): readonly Block[] {
  const { risalah, method } = context;
  const own = risalah.foreword.abstract;
  const told = isBlank(own) ? builtAbstract(risalah) : own;
  if (told === '') return [];
  const words = keywords(risalah, method.name);
  const isNamed = /kata kunci/iu.test(told);
  return [
    frontMatter('ABSTRAK', 'abstract', 'foreword'),
    ...prose('foreword', told),
    ...(isNamed || words === '' ? [] : [body('foreword', bold('Kata kunci: '), words)]),
  ];
}

/** Problem, target, dominant causes, measures, result and what it brings, within the words that are granted. */
export function builtAbstract(risalah: Risalah): string {
  const isDone = threadOf(risalah).measures.some(({ isCarriedOut }) => isCarriedOut);
  const done = isDone ? 'dilaksanakan' : 'direncanakan';
  const sentences = [
    problemSentence(risalah),
    targetSentence(risalah),
    provenSentence(
      risalah,
      (count, names) => `Data membuktikan ${spellNumber(count)} penyebab dominan, yaitu ${names}.`,
    ),
    knotSentence(risalah, 'measures', (_, names) => `Perbaikan yang ${done} ialah ${names}.`),
    ...outcomesOf(risalah).slice(0, 1).map(verdictText),
    benefitSentence(risalah),
    knotSentence(
      risalah,
      'standards',
      (count) => `Tim menetapkan ${spellNumber(count)} standar baru.`,
    ),
  ].filter((sentence) => sentence !== '');
  return sentences.length < 2 ? '' : withinLimit(sentences).join(' ');
}

function problemSentence(risalah: Risalah): string {
  const { problem } = threadOf(risalah);
  const who = joined([circleName(risalah), risalah.identity.unit], ' di ');
  return problem === null || isBlank(problem.problem)
    ? ''
    : `${who} mengangkat masalah ${withinSentence(problem.problem)}.`;
}

function targetSentence({ target: { rows } }: Risalah): string {
  const [main] = rows;
  if (main === undefined || isBlank(main.indicator)) return '';
  const [before, after] = [numberOf(main.baseline), numberOf(main.target)];
  if (before === null || after === null) return '';
  const verb = main.direction === 'down' ? 'menurunkan' : 'meningkatkan';
  const steps = `dari ${formatQuantity(before, main.unit)} menjadi ${formatQuantity(after, main.unit)}`;
  const deadline = dayText(main.deadline);
  const until = deadline === '' ? '' : ` paling lambat ${deadline}`;
  return `Sasarannya ${verb} ${withinSentence(main.indicator)} ${steps}${until}.`;
}

export function knotSentence(
  risalah: Risalah,
  id: KnotId,
  say: (count: number, names: string) => string,
): string {
  const knot = threadOf(risalah).knots.find((each) => each.id === id);
  return listedSentence(knot?.texts ?? [], say);
}

/** The dominant causes that data prove; those that were only called so are in no such sentence. */
export function provenSentence(
  risalah: Risalah,
  say: (count: number, names: string) => string,
): string {
  const proven = threadOf(risalah).causes.filter(({ isProven }) => isProven);
  return listedSentence(
    proven.map(({ cause }) => cause.text),
    say,
  );
}

function listedSentence(
  told: readonly string[],
  say: (count: number, names: string) => string,
): string {
  const texts = told.map(withinSentence).filter((text) => text !== '');
  if (texts.length === 0) return '';
  const names =
    texts.length > 4
      ? [...texts.slice(0, 3), `${spellNumber(texts.length - 3)} hal lain`]
      : [...texts];
  return say(texts.length, formatNames(names));
}

/** What is saved in Rupiah, and how sure that is; nothing while the costs are not known. */
export function benefitSentence(risalah: Risalah): string {
  const totals = benefitTotals(risalah);
  const saved = totals.hasCosts ? efficiencyText(totals) : '';
  return saved === '' ? '' : `Total efisiensinya ${saved}.`;
}

/** The sentences from the first that fit. */
function withinLimit(sentences: readonly string[]): readonly string[] {
  let words = 0;
  return sentences.filter((sentence) => {
    const more = sentence.split(/\s+/u).length;
    if (words + more > MOST_WORDS) return false;
    words += more;
    return true;
  });
}

function keywords({ circle, target, identity }: Risalah, method: string): string {
  return joined([
    circleKindNames[circle.kind].full.toLowerCase(),
    method.replace(/\s*\(.*\)/u, '').toLowerCase(),
    withinSentence(target.rows[0]?.indicator ?? ''),
    identity.unit,
  ]);
}
