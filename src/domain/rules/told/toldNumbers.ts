import { addressOf } from '#domain/risalah/address.ts';
import type { Address } from '#domain/risalah/address.ts';
import { sameUnit } from '#domain/risalah/reading/achievement.ts';
import { chartUnit } from '#domain/risalah/reading/chartValues.ts';
import { toolUses } from '#domain/risalah/uses/resolveToolUse.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { dateOf, numberOf } from '#domain/tools/atoms.ts';
import { digitsForWords } from '#language/digitsForWords.ts';
import { isBlank } from '#language/isBlank.ts';
import { periodLength } from '#language/periodLength.ts';
import { check } from '#domain/rules/ground/rule.ts';
import type { Rule, RuleContext, Sighting } from '#domain/rules/ground/rule.ts';
import { sharesWord } from '#domain/rules/ground/sharedWords.ts';
import { knownNumbers, useNumbers } from './knownNumbers.ts';
import { narratives } from './narratives.ts';
import type { Narrative } from './narratives.ts';
import { isAbout, quantities } from './quantities.ts';
import type { Quantity } from './quantities.ts';
import {
  countWord,
  isAnyOf,
  isSame,
  mayBeIn,
  numbersBehind,
  readingsOf,
  sentencesOf,
} from './spokenNumbers.ts';
import { changesIn, oddClaim, oddPercentOfChange, oddVerb } from './toldChanges.ts';
import type { Change } from './toldChanges.ts';
import { oddAmount } from './toldMoney.ts';
import { oddNotes, oddShares } from './toldShares.ts';

/** Numbers told in words against the record's own: background, main problem, results, conclusion, captions. */
export const toldRules = {
  'told-end-differs': check(({ risalah }) => [
    ...quantities(risalah).flatMap((quantity) => oddCells(risalah, quantity)),
    ...risalah.target.rows.flatMap((row) => {
      const [found] = numbersBehind(digitsForWords(row.success), row.unit);
      const expected = numberOf(row.target);
      const box = addressOf('target', row.id, 'rows.success');
      if (found === undefined || expected === null || isBlank(row.unit)) return [];
      const told = numbersBehind(digitsForWords(row.success), row.unit);
      return told.some((digits) => isSame(digits, expected))
        ? []
        : [sighting(box, { found, expected, indicator: row.indicator, unit: row.unit })];
    }),
    ...eachNarrative(risalah, ({ box, text }) => {
      const odd = oddGoal(risalah, text);
      return odd === null ? [] : [sighting(box, odd)];
    }),
  ]),
  'told-change-differs': check(({ risalah }) => {
    const all = quantities(risalah);
    return eachNarrative(risalah, (told) =>
      changesIn(told.text).flatMap((change) => {
        const odd = all
          .map((quantity) => oddEnd(risalah, quantity, { ...change, ...told }))
          .find((each) => each !== null);
        return odd == null ? [] : [sighting(told.box, odd)];
      }),
    );
  }),
  'told-number-differs': check(({ risalah }) => {
    const counted = countedThings(risalah);
    return [
      ...eachNarrative(risalah, ({ box, text, isProblem }) =>
        risalah.target.rows.flatMap((target) => {
          const found = oddNumber(risalah, target, { text, isProblem });
          const { indicator, unit } = target;
          return found === null ? [] : [sighting(box, { found, indicator, unit })];
        }),
      ),
      ...retellings(risalah).flatMap(({ box, text }) =>
        counted
          .flatMap(({ thing, title, known }) => {
            const [found] = numbersBehind(text, thing).filter((each) => !isAnyOf(each, known));
            return found === undefined
              ? []
              : [sighting(box, { found, indicator: title, unit: thing })];
          })
          .slice(0, 1),
      ),
    ];
  }),
  'told-share-differs': check(({ risalah, outcomes }) =>
    [...oddShares(risalah), ...oddNotes(outcomes)].map(({ box, ...facts }) => sighting(box, facts)),
  ),
  'told-percent-differs': check(({ risalah }) => {
    const all = quantities(risalah);
    return eachNarrative(risalah, ({ box, text, isSummary }) => {
      const odd =
        oddPercentOfChange(text, risalah) ?? (isSummary ? oddClaim(text, risalah, all) : null);
      return odd === null ? [] : [sighting(box, odd)];
    });
  }),
  'told-percent-unknown': check(({ risalah }) => {
    const known = knownNumbers(risalah, '%');
    return [
      ...narratives(risalah).filter(({ isSummary }) => isSummary),
      ...risalah.target.rows.map(({ id, achievable }) => ({
        box: addressOf('target', id, 'rows.achievable'),
        text: digitsForWords(achievable),
      })),
    ].flatMap(({ box, text }) => {
      const found = numbersBehind(text, '%').find((digits) => !isAnyOf(digits, known));
      return found === undefined ? [] : [sighting(box, { found: `${found}%` })];
    });
  }),
  'told-direction-differs': check(({ risalah }) =>
    [
      ...narratives(risalah),
      { box: addressOf('title', '', 'title'), text: digitsForWords(risalah.title.title) },
    ].flatMap(({ box, text }) => {
      const odd = oddVerb(text);
      return odd === null ? [] : [sighting(box, odd)];
    }),
  ),
  'told-amount-differs': check(({ risalah }) =>
    eachNarrative(risalah, ({ box, text, isSummary }) => {
      const odd = isSummary ? oddAmount(text, risalah) : null;
      return odd === null ? [] : [sighting(box, odd)];
    }),
  ),
  'told-count-differs': check((context) =>
    [...narratives(context.risalah), ...annexTitles(context.risalah)].flatMap((told) => {
      const odd = oddCount(context, told);
      return odd === null ? [] : [sighting(told.box, odd)];
    }),
  ),
} as const satisfies Record<string, Rule>;

export type ToldRuleId = keyof typeof toldRules;

/** One remark a text: whoever reads it again sees what else is wrong. */
function eachNarrative(
  risalah: Risalah,
  find: (told: Narrative) => readonly Sighting[],
): readonly Sighting[] {
  return narratives(risalah).flatMap((told) => find(told).slice(0, 1));
}

function sighting(box: Address, facts: Sighting['facts']): Sighting {
  return { boxes: [box], facts };
}

const aims =
  /\b(sasaran\p{L}*|target\p{L}*|ditargetkan|direncanakan|diharapkan|akan|hendak|ingin|bertujuan)\b/iu;

/** A sentence about a part of the time tells of another end. */
const meanwhile =
  /\b(siklus|bulan|pekan|minggu|hari|triwulan|semester|sementara|awalnya|mula-mula)\b/iu;

/** One end of a change is a quantity's and the other is nobody's: the wrong end, and what the record has there. */
function oddEnd(
  risalah: Risalah,
  { indicator, unit, baseline, goal, afters }: Quantity,
  { from, to, behindFrom, behindTo, sentence, tellsResult }: Change & Narrative,
): Sighting['facts'] | null {
  if (goal === null && !isAbout(sentence, indicator)) return null;
  if (!mayBeIn(behindFrom, unit) || !mayBeIn(behindTo, unit)) return null;
  const starts = [baseline, ...afters.slice(0, -1)].filter((each) => each !== null);
  // In what was reached the aim is no result, unless it is called the aim.
  const isAim = afters.length === 0 || !tellsResult || aims.test(sentence);
  const ends = [...afters, ...(isAim && goal !== null ? [goal] : [])];
  const isStart = isAnyOf(from, starts);
  const isEnd = isAnyOf(to, ends);
  const last = afters.at(-1) ?? goal;
  // The whole change of this indicator in its unit has no other ends; elsewhere any number of the record will do.
  const isWhole =
    tellsResult &&
    !meanwhile.test(sentence) &&
    sharesWord(indicator, sentence) &&
    numbersBehind(sentence, unit).some((digits) => digits === from || digits === to);
  const isKnown = (digits: string): boolean =>
    !isWhole && isAnyOf(digits, knownNumbers(risalah, unit));
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
  { unit, indicator, baseline }: Pick<Quantity, 'unit' | 'indicator'> & { baseline: unknown },
  { text, isProblem }: Pick<Narrative, 'text' | 'isProblem'>,
): string | null {
  if (isBlank(unit) || baseline === null) return null;
  const known = knownNumbers(risalah, unit);
  const odd = sentencesOf(text)
    .filter((sentence) => isProblem || isAbout(sentence, indicator))
    .flatMap((sentence) => numbersBehind(sentence, unit))
    .find((digits) => readingsOf(digits).length > 0 && !isAnyOf(digits, known));
  return odd ?? null;
}

const aimed =
  /\b(?:sasaran|target)(?:nya)?\s+(?:(?:sebesar|yaitu|yakni|adalah|menjadi|rata-rata|maksimal|minimal|paling\s+\p{L}+)\s+){0,2}(?:rp\.?\s*)?(\d[\d.,]*)/giu;
const former = /\b(semula|awalnya|lama|sebelumnya|revisi|direvisi)\b/iu;

/** "sasaran 10 menit" where no target, standard or line of a chart in that unit says so. */
function oddGoal(risalah: Risalah, text: string): Sighting['facts'] | null {
  for (const sentence of sentencesOf(text)) {
    if (former.test(sentence)) continue;
    for (const { 0: told, 1: digits = '', index } of sentence.matchAll(aimed)) {
      const rest = sentence.slice(index + told.length);
      const meant = risalah.target.rows.filter(
        ({ unit, target }) =>
          !isBlank(unit) && numberOf(target) !== null && numbersBehind(`1${rest}`, unit)[0] === '1',
      );
      const [first] = meant;
      if (first === undefined) continue;
      if (isAnyOf(digits, goalsIn(risalah, first.unit))) continue;
      const { unit, indicator } = first;
      return { found: digits, expected: numberOf(first.target) ?? 0, indicator, unit };
    }
  }
  return null;
}

function goalsIn(risalah: Risalah, unit: string): readonly number[] {
  return [
    ...[...risalah.target.rows, ...risalah.inventory.problems]
      .filter((row) => sameUnit(unit, row.unit))
      .map(({ target }) => numberOf(target)),
    ...toolUses(risalah).map(({ use }) =>
      (use.tool === 'series' || use.tool === 'control-chart') && sameUnit(unit, chartUnit(use))
        ? numberOf(use.input.target)
        : null,
    ),
  ].filter((each) => each !== null);
}

interface CountedThing {
  /** What stands behind the number: "gangguan". */
  readonly thing: string;
  readonly title: string;
  readonly known: readonly number[];
}

/** What check sheets and Paretos count, by its name of one word, with all that they come to together. */
function countedThings(risalah: Risalah): readonly CountedThing[] {
  const things = new Map<string, { title: string; known: number[] }>();
  for (const { use } of toolUses(risalah)) {
    if (use.tool !== 'check-sheet' && use.tool !== 'pareto') continue;
    const { measured, n } = use.evidence;
    const [thing = ''] = measured.trim().toLowerCase().split(/\s+/u);
    if (!/^\p{L}{4,}$/u.test(thing)) continue;
    const { title, known } = things.get(thing) ?? { title: use.title || measured, known: [] };
    things.set(thing, {
      title,
      known: [...known, ...useNumbers(risalah, use, ''), numberOf(n) ?? 0],
    });
  }
  const served = [
    ...risalah.target.rows.map(({ baselineServed, baseline }) => [baselineServed, baseline]),
    ...risalah.comparison.rows.map((row) => [row.served, row.after]),
    ...risalah.inventory.problems.map(({ frequency, achieved }) => [frequency, achieved]),
    ...risalah.verification.rows.map(({ n }) => [n]),
  ]
    .flat()
    .flatMap((each) => numberOf(each ?? null) ?? []);
  return [...things].map(([thing, { title, known }]) => ({
    thing,
    title,
    known: [...known, ...served],
  }));
}

interface Retelling {
  readonly box: Address;
  readonly text: string;
}

/** Where totals that were counted are told again: in the summaries, and in the cells that hold beginning and end together. */
function retellings(risalah: Risalah): readonly Retelling[] {
  const { background, aspects, achievement, remainder } = risalah;
  return [
    ...narratives(risalah).filter(({ isSummary }) => isSummary),
    ...background.baselines.map(({ id, condition }) => ({
      box: addressOf('background', id, 'baselines.condition'),
      text: condition,
    })),
    ...aspects.rows.flatMap(({ id, before, after }) => [
      { box: addressOf('aspects', id, 'rows.before'), text: before },
      { box: addressOf('aspects', id, 'rows.after'), text: after },
    ]),
    ...achievement.unsolved.map(({ id, note }) => ({
      box: addressOf('achievement', id, 'unsolved.note'),
      text: note,
    })),
    ...remainder.rows.map(({ id, note }) => ({
      box: addressOf('remainder', id, 'rows.note'),
      text: note,
    })),
  ].map(({ box, text }) => ({ box, text: digitsForWords(text) }));
}

/** Cells of tables that tell a quantity's ends once more: the conditions at the beginning, the aspects before and after. */
function* cells(risalah: Risalah, { indicator, baseline, afters }: Quantity): Iterable<Cell> {
  const after = afters.at(-1) ?? null;
  for (const { id, indicator: named, condition } of risalah.background.baselines) {
    if (isAbout(named, indicator)) {
      yield [addressOf('background', id, 'baselines.condition'), condition, baseline];
    }
  }
  for (const { id, before, after: afterwards } of risalah.aspects.rows) {
    if (isAbout(before, indicator)) {
      yield [addressOf('aspects', id, 'rows.before'), before, baseline];
    }
    if (isAbout(afterwards, indicator)) {
      yield [addressOf('aspects', id, 'rows.after'), afterwards, after];
    }
  }
}

type Cell = readonly [box: Address, text: string, expected: number | null];

/** A cell whose numbers in the quantity's unit are all others than the one that it should tell. */
function oddCells(risalah: Risalah, quantity: Quantity): readonly Sighting[] {
  const { indicator, unit } = quantity;
  if (isBlank(unit)) return [];
  return [...cells(risalah, quantity)].flatMap(([box, text, expected]) => {
    const told = numbersBehind(digitsForWords(text), unit);
    const [found] = told;
    if (found === undefined || expected === null) return [];
    return told.some((digits) => isSame(digits, expected))
      ? []
      : [sighting(box, { found, expected, indicator, unit })];
  });
}

/** An annex that tells how many meetings it is of. */
function annexTitles({
  annexes,
}: Risalah): readonly Pick<Narrative, 'box' | 'text' | 'isSummary'>[] {
  return annexes.rows.map(({ id, title }) => ({
    box: addressOf('annexes', id, 'rows.title'),
    text: digitsForWords(title),
    isSummary: false,
  }));
}

const dominant = /(?<!\d)(\d{1,3})\s+(?:akar\s+)?penyebab\s+dominan\b(\s+\p{L}+)?/giu;
const settled = /^\s*(?:dibuktikan|terbukti|ditemukan|ditetapkan|ditanggulangi|diatasi)$/iu;
const met = /(?<!\d)(\d{1,3})\s+(?:kali\s+)?pertemuan\b/giu;
const observed =
  /(?<!\d)(\d{1,3})\s+hari\s+(?:kerja|lelang|pengamatan|layanan|pelayanan|kalender)\b/giu;

/** How many dominant causes, meetings or days of observation a text tells, where the record has another number. */
function oddCount(
  { thread, risalah }: RuleContext,
  { text, isSummary }: Pick<Narrative, 'text' | 'isSummary'>,
): Sighting['facts'] | null {
  const causes = thread.causes.length;
  const treated = thread.causes.filter(({ measures }) => measures.length > 0).length;
  const isToldOnce = (text.match(/penyebab\s+dominan/giu) ?? []).length === 1;
  for (const [, word = '', verb = ''] of text.matchAll(dominant)) {
    const found = countWord(word);
    if (found === null || causes === 0) continue;
    // Fewer may be a part of them, unless all that were found are told.
    const isFewer = found < causes && found !== treated && isToldOnce;
    if (found > causes || (isFewer && settled.test(verb))) {
      return { found, what: 'penyebab dominan', count: causes };
    }
  }
  const meetings = risalah.meetings.rows.length;
  for (const [, word = ''] of text.matchAll(met)) {
    const found = countWord(word);
    if (found !== null && meetings > 0 && found > meetings) {
      return { found, what: 'pertemuan', count: meetings };
    }
  }
  const periods = observations(risalah);
  const [first] = periods;
  if (!isSummary || first === undefined) return null;
  for (const [, word = ''] of text.matchAll(observed)) {
    const found = countWord(word);
    // Offices work five or six days a week and keep holidays.
    if (found === null || periods.some((days) => found <= days && found >= days / 2)) continue;
    if (found > Math.max(...periods)) return { found, what: 'hari pengamatan', count: first };
  }
  return null;
}

/** Calendar days of the periods before and after, where days are known. */
function observations({ target, comparison }: Risalah): readonly number[] {
  return [
    ...target.rows.map(({ baselineFrom, baselineTo }) => [baselineFrom, baselineTo] as const),
    ...comparison.rows.map(({ from, to }) => [from, to] as const),
  ].flatMap(([from, to]) => {
    const length = periodLength(dateOf(from), dateOf(to));
    return length === null ? [] : [length.atMost];
  });
}
