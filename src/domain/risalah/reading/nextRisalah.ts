import { numberOf } from '#domain/tools/atoms.ts';
import { isBlank } from '#language/isBlank.ts';
import { dropDanglingReferences } from '#domain/risalah/pointers/dropDangling.ts';
import type { NewRisalah } from '#domain/risalah/schema/emptyRisalah.ts';
import { emptyRisalah } from '#domain/risalah/schema/emptyRisalah.ts';
import { sourceOf, toolUses } from '#domain/risalah/uses/resolveToolUse.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { emptyProblem } from '#domain/risalah/schema/theme.ts';
import type { Problem } from '#domain/risalah/schema/theme.ts';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';

/**
 * The risalah of the next theme: the same office, circle, members and values; the problems that remain with their data;
 * the theme and the schedule that were planned for it. Nothing of what was done for the last theme.
 */
export function nextRisalah(last: Risalah, fresh: NewRisalah): Risalah {
  const empty = emptyRisalah(fresh);
  const number = numberOf(last.identity.themeNumber);
  return dropDanglingReferences({
    ...empty,
    mark: last.mark,
    deck: { ...empty.deck, slot: last.deck.slot, own: last.deck.own, extent: last.deck.extent },
    printing: { ...last.printing, untilStep: '', tellsAbsent: false, printedOn: '' },
    identity: {
      ...last.identity,
      // Given anew for every theme.
      registration: '',
      event: '',
      slogan: '',
      year: empty.identity.year,
      themeNumber: number === null ? null : number + 1,
    },
    circle: { ...last.circle, periodFrom: '', periodTo: '' },
    members: last.members,
    values: { set: last.values.set, rows: chosenValues(last.values.rows) },
    inventory: {
      variant: last.inventory.variant,
      problems: last.remainder.rows.map((row) => problemOf(row, last)),
      data: remainingData(last),
    },
    schedule: {
      rows: empty.schedule.rows.map((row) => {
        const planned = last['next-schedule'].rows.find(({ phase }) => phase === row.phase);
        return planned === undefined
          ? row
          : { ...row, plannedFrom: planned.from, plannedTo: planned.to };
      }),
    },
    title: { ...empty.title, theme: last.remainder.nextTheme },
  });
}

/** Each value once: how it is lived is told anew for every theme. */
function chosenValues(rows: Risalah['values']['rows']): Risalah['values']['rows'] {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const name = row.value.trim().toLowerCase();
    if (name === '' || seen.has(name)) return [];
    seen.add(name);
    return [{ ...row, practice: '', phase: '' as const }];
  });
}

/** A remaining problem with the numbers that the inventory had of it. */
function problemOf(
  { id, problem, text, note }: Risalah['remainder']['rows'][number],
  { inventory }: Risalah,
): Problem {
  const known = inventory.problems.find((one) => one.id === problem);
  if (known === undefined) return { ...emptyProblem(id), problem: text, condition: note };
  return {
    ...known,
    id,
    problem: isBlank(known.problem) ? text : known.problem,
    condition: isBlank(note) ? known.condition : note,
  };
}

/** The tools of step 8 and the Paretos made after the improvement, with the check sheets that they are drawn from. */
function remainingData(last: Risalah): ToolUse[] {
  const kept = [
    ...last.comparison.data.filter((use) => use.tool === 'pareto'),
    ...last.remainder.data,
  ];
  const sources = new Set(kept.map(sourceOf));
  const sheets = toolUses(last)
    .map(({ use }) => use)
    .filter((use) => sources.has(use.id) && !kept.includes(use));
  return [...sheets, ...kept];
}
