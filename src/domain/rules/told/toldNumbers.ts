import { addressOf } from '#domain/risalah/address.ts';
import type { Address } from '#domain/risalah/address.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { numberOf } from '#domain/tools/atoms.ts';
import { digitsForWords } from './digitsForWords.ts';
import { isBlank } from '#language/isBlank.ts';
import { check } from '#domain/rules/ground/rule.ts';
import type { Rule, Sighting } from '#domain/rules/ground/rule.ts';
import { sharesWord } from '#domain/rules/ground/sharedWords.ts';
import { knownNumbers } from './knownNumbers.ts';
import { narratives } from './narratives.ts';
import type { Narrative } from './narratives.ts';
import { isAbout, quantities } from './quantities.ts';
import type { Quantity } from './quantities.ts';
import { countedThings, retellings } from './retellings.ts';
import {
  isAnyOf,
  isSame,
  mayBeIn,
  numbersBehind,
  readingsOf,
  sentencesOf,
} from './spokenNumbers.ts';
import { changesIn, oddClaim, oddPercentOfChange, oddVerb } from './toldChanges.ts';
import type { Change } from './toldChanges.ts';
import { annexTitles, oddCount } from './toldCounts.ts';
import { oddGoal } from './toldGoals.ts';
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
