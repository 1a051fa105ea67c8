import { addressOf } from '#domain/risalah/address.ts';
import type { Address } from '#domain/risalah/address.ts';
import { cyclesOf } from '#domain/risalah/reading/achievement.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { TargetRow } from '#domain/risalah/schema/theme.ts';
import { numberOf } from '#domain/tools/atoms.ts';
import { formatPercent } from '#language/formatPercent.ts';
import { isBlank } from '#language/isBlank.ts';
import { check } from '#domain/rules/ground/rule.ts';
import type { Rule, RuleContext, Sighting } from '#domain/rules/ground/rule.ts';
import { contentWords, sharesWord } from '#domain/rules/ground/sharedWords.ts';
import { knownNumbers } from './knownNumbers.ts';
import { narratives } from './narratives.ts';
import { countWord, isSame, numbersBehind, readingsOf } from './spokenNumbers.ts';

/** Numbers told in words against the record's own: background, main problem, results, conclusion, captions. */
export const toldRules = {
  'told-end-differs': check(({ risalah }) =>
    risalah.target.rows.flatMap((target) => oddCells(risalah, target)),
  ),
  'told-change-differs': check((context) =>
    eachNarrative(context, ({ box, text, tellsResult }) =>
      changesIn(text).flatMap(({ from, to, sentence }) => {
        const odd = context.risalah.target.rows
          .map((target) => oddEnd(context.risalah, target, { from, to, sentence, tellsResult }))
          .find((each) => each !== null);
        return odd == null ? [] : [sighting(box, odd)];
      }),
    ),
  ),
  'told-number-differs': check((context) =>
    eachNarrative(context, ({ box, text, isProblem }) =>
      context.risalah.target.rows.flatMap((target) => {
        const found = oddNumber(context.risalah, target, { text, isProblem });
        const { indicator, unit } = target;
        return found === null ? [] : [sighting(box, { found, indicator, unit })];
      }),
    ),
  ),
  'told-share-differs': check(({ risalah }) =>
    [
      ...narratives(risalah),
      ...risalah.verification.rows.map(({ id, result }) => ({
        box: addressOf('verification', id, 'rows.result'),
        text: result,
      })),
    ].flatMap(({ box, text }) =>
      oddShares(text)
        .slice(0, 1)
        .map((facts) => sighting(box, facts)),
    ),
  ),
  'told-count-differs': check((context) => {
    const { thread, risalah } = context;
    const counts = [
      { what: 'penyebab dominan', pattern: dominant, count: thread.causes.length },
      { what: 'pertemuan', pattern: met, count: risalah.meetings.rows.length },
    ];
    return eachNarrative(context, ({ box, text }) =>
      counts.flatMap(({ what, pattern, count }) => {
        const found = [...text.matchAll(pattern)]
          .map(([, word = '']) => countWord(word))
          .find((told) => told !== null && told > count);
        return found == null || count === 0 ? [] : [sighting(box, { found, what, count })];
      }),
    );
  }),
} as const satisfies Record<string, Rule>;

export type ToldRuleId = keyof typeof toldRules;

const dominant = /\b(\p{L}+|\d+)\s+(?:akar\s+)?penyebab\s+dominan\b/giu;
const met = /\b(\p{L}+|\d+)\s+(?:kali\s+)?pertemuan\b/giu;

interface Told {
  readonly box: Address;
  readonly text: string;
  /** Whether what it tells has been reached, not aimed at. */
  readonly tellsResult: boolean;
  readonly isProblem?: boolean | undefined;
}

/** One remark a text: whoever reads it again sees what else is wrong. */
function eachNarrative(
  { risalah }: RuleContext,
  find: (told: Told) => readonly Sighting[],
): readonly Sighting[] {
  return narratives(risalah).flatMap((told) => find(told).slice(0, 1));
}

function sighting(box: Address, facts: Sighting['facts']): Sighting {
  return { boxes: [box], facts };
}

interface Change {
  readonly from: string;
  readonly to: string;
  readonly sentence: string;
}

const change =
  /\bdari\s+(?:rata-rata\s+|sekitar\s+)?(?:rp\.?\s*)?(\d[\d.,]*)(?:[^.;:?!]|\.(?=\d)){0,60}?\b(?:menjadi|ke|tinggal)\s+(?:rata-rata\s+|hanya\s+|sekitar\s+)?(?:rp\.?\s*)?(\d[\d.,]*)/giu;

/** "turun dari 28 menit menjadi 11 menit", with the sentence around it. */
function changesIn(text: string): readonly Change[] {
  return sentencesOf(text).flatMap((sentence) =>
    [...sentence.matchAll(change)].map(([, from = '', to = '']) => ({ from, to, sentence })),
  );
}

const aims =
  /\b(sasaran\p{L}*|target\p{L}*|ditargetkan|direncanakan|diharapkan|akan|hendak|ingin|bertujuan)\b/iu;

/** A sentence about a part of the time tells of another end. */
const meanwhile =
  /\b(siklus|bulan|pekan|minggu|hari|triwulan|semester|sementara|awalnya|mula-mula)\b/iu;

/** One end of a change is the target's and the other is nobody's: the wrong end, and what the record has there. */
function oddEnd(
  risalah: Risalah,
  target: TargetRow,
  { from, to, sentence, tellsResult }: Change & Pick<Told, 'tellsResult'>,
): Sighting['facts'] | null {
  const afters = cyclesOf(risalah, target).flatMap(({ after }) => after ?? []);
  const goal = numberOf(target.target);
  const baseline = numberOf(target.baseline);
  const starts = [baseline, ...afters.slice(0, -1)].filter((each) => each !== null);
  // In what was reached the aim is no result, unless it is called the aim.
  const isAim = afters.length === 0 || !tellsResult || aims.test(sentence);
  const ends = [...afters, ...(isAim && goal !== null ? [goal] : [])];
  const isStart = starts.some((each) => isSame(from, each));
  const isEnd = ends.some((each) => isSame(to, each));
  const last = afters.at(-1) ?? goal;
  const { indicator, unit } = target;
  // The whole change of this indicator in its unit has no other ends; elsewhere any number of the record will do.
  const isWhole =
    tellsResult &&
    !meanwhile.test(sentence) &&
    sharesWord(indicator, sentence) &&
    numbersBehind(sentence, unit).some((digits) => digits === from || digits === to);
  const isKnown = (digits: string): boolean =>
    !isWhole && knownNumbers(risalah).some((each) => isSame(digits, each));
  if (isStart && !isEnd && last !== null && !isKnown(to)) {
    return { found: to, expected: last, indicator, unit };
  }
  if (!isStart && isEnd && baseline !== null && !isKnown(from)) {
    return { found: from, expected: baseline, indicator, unit };
  }
  return null;
}

/** A number in the target's unit, in a sentence about its indicator, that the record has nowhere. */
function oddNumber(
  risalah: Risalah,
  target: TargetRow,
  { text, isProblem = false }: Pick<Told, 'text' | 'isProblem'>,
): string | null {
  const { unit, indicator } = target;
  if (isBlank(unit) || numberOf(target.baseline) === null) return null;
  if (contentWords(indicator).size === 0) return null;
  const known = knownNumbers(risalah);
  const odd = sentencesOf(text)
    .filter((sentence) => isProblem || isAbout(sentence, indicator))
    .flatMap((sentence) => numbersBehind(sentence, unit))
    .find((digits) => readingsOf(digits).length > 0 && !known.some((each) => isSame(digits, each)));
  return odd ?? null;
}

/** Whether a text names an indicator: by two of its words, or its only one. */
function isAbout(text: string, indicator: string): boolean {
  const words = [...contentWords(indicator)];
  const told = contentWords(text);
  return (
    words.length > 0 && words.filter((word) => told.has(word)).length >= Math.min(2, words.length)
  );
}

/** Cells of tables that tell a target's ends once more: the conditions at the beginning, the aspects before and after. */
function* cells(risalah: Risalah, target: TargetRow): Iterable<Cell> {
  const baseline = numberOf(target.baseline);
  const after = cyclesOf(risalah, target).at(-1)?.after ?? null;
  for (const { id, indicator, condition } of risalah.background.baselines) {
    if (isAbout(indicator, target.indicator)) {
      yield [addressOf('background', id, 'baselines.condition'), condition, baseline];
    }
  }
  for (const { id, before, after: afterwards } of risalah.aspects.rows) {
    if (isAbout(before, target.indicator)) {
      yield [addressOf('aspects', id, 'rows.before'), before, baseline];
    }
    if (isAbout(afterwards, target.indicator)) {
      yield [addressOf('aspects', id, 'rows.after'), afterwards, after];
    }
  }
}

type Cell = readonly [box: Address, text: string, expected: number | null];

/** A cell whose numbers in the target's unit are all others than the one that it should tell. */
function oddCells(risalah: Risalah, target: TargetRow): readonly Sighting[] {
  const { indicator, unit } = target;
  if (isBlank(unit)) return [];
  return [...cells(risalah, target)].flatMap(([box, text, expected]) => {
    const told = numbersBehind(text, unit);
    const [found] = told;
    if (found === undefined || expected === null) return [];
    return told.some((digits) => isSame(digits, expected))
      ? []
      : [sighting(box, { found, expected, indicator, unit })];
  });
}

const counted =
  /(?<![\d.,/])(\d[\d.]*)\s+dari\s+(\d[\d.]*)(?![\d,])(?:(?!\bmenjadi\b|\bke\b)[^.;()%\d]){0,40}\(\s*(\d+(?:[,.]\d+)?)\s*%\)/giu;

/** "34 dari 41 pasien (72,9%)": two counts whose share is another one. */
function oddShares(text: string): readonly { readonly told: string; readonly share: string }[] {
  return [...text.matchAll(counted)].flatMap(([told, one = '', other = '', percent = '']) => {
    const [part, whole] = [one, other].map((digits) => Number(digits.replaceAll('.', '')));
    if (part === undefined || whole === undefined || !(whole > 0)) return [];
    const share = (part / whole) * 100;
    if (isSame(percent.replace('.', ','), share)) return [];
    return [{ told: told.trim(), share: formatPercent(share) }];
  });
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?;])\s+(?=\p{Lu})|\n+/u);
}
