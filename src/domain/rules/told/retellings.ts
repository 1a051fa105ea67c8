import { addressOf } from '#domain/risalah/address.ts';
import type { Address } from '#domain/risalah/address.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { toolUses } from '#domain/risalah/uses/resolveToolUse.ts';
import { numberOf } from '#domain/tools/atoms.ts';
import { digitsForWords } from './digitsForWords.ts';
import { useNumbers } from './knownNumbers.ts';
import { narratives } from './narratives.ts';

interface CountedThing {
  /** What stands behind the number: "gangguan". */
  readonly thing: string;
  readonly title: string;
  readonly known: readonly number[];
}

/** What check sheets and Paretos count, by its name of one word, with all that they come to together. */
export function countedThings(risalah: Risalah): readonly CountedThing[] {
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
export function retellings(risalah: Risalah): readonly Retelling[] {
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
