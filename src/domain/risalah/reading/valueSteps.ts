import type { Method } from '#domain/method/method.ts';
import type { Phase } from '#domain/method/phase.ts';
import { stepSections } from '#domain/method/sectionId.ts';
import type { ValueRow } from '#domain/risalah/schema/opening.ts';
import { isBlank } from '#language/isBlank.ts';

/** A chosen value, and for each step of the method whether the circle told how it lived it there. */
export interface ValueSteps {
  readonly value: string;
  /** `told`: with words; `chosen`: without; `none`: not in this step. */
  readonly steps: readonly ('told' | 'chosen' | 'none')[];
}

/** The table of values by steps, values in the order in which they were chosen. */
export function valueSteps(rows: readonly ValueRow[], { steps }: Method): readonly ValueSteps[] {
  const values = [...new Set(rows.map(({ value }) => value.trim()))].filter((name) => name !== '');
  return values.map((value) => ({
    value,
    steps: steps.map((_, index) => {
      const here = rows.filter(
        (row) => row.value.trim() === value && stepOfPhase(row.phase, steps) === index,
      );
      if (here.length === 0) return 'none';
      return here.some(({ practice }) => !isBlank(practice)) ? 'told' : 'chosen';
    }),
  }));
}

/** The rows of one value together, in the order of the steps; a row without a step comes first. */
export function orderedValues(rows: readonly ValueRow[], { steps }: Method): readonly ValueRow[] {
  const order = [...new Set(rows.map(({ value }) => value.trim()))];
  return rows.toSorted(
    (a, b) =>
      order.indexOf(a.value.trim()) - order.indexOf(b.value.trim()) ||
      stepOfPhase(a.phase, steps) - stepOfPhase(b.phase, steps),
  );
}

/** The phase with which a step begins: what a row of that step is known by. */
export function phaseOfStep({ sections }: Method['steps'][number]): Phase | '' {
  const [first] = sections;
  return first === undefined ? '' : stepSections[first];
}

/** Position of the first step that works on a phase; −1 for none. */
function stepOfPhase(phase: Phase | '', steps: Method['steps']): number {
  return steps.findIndex(({ sections }) => sections.some((id) => stepSections[id] === phase));
}
