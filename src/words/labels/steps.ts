import type { Method, Step } from '#domain/method/method.ts';
import { phases } from '#domain/method/phase.ts';
import type { Phase } from '#domain/method/phase.ts';
import { stepGroups } from '#domain/risalah/reading/scheduleSteps.ts';
import type { StepGroup } from '#domain/risalah/reading/scheduleSteps.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { formatList } from '#language/formatList.ts';
import { isBlank } from '#language/isBlank.ts';
import { joined } from '#language/joined.ts';
import { phaseNames } from '#words/sections.ts';

type Named = Pick<Risalah, 'stepNames'>;

/** A step's chapter title: the team's own name for it, or the method's. */
export function stepHeading({ stepNames }: Named, { id }: Pick<Method, 'id'>, step: Step): string {
  const own = stepNames[`${id}/${step.id}`] ?? '';
  return isBlank(own) ? step.heading : own.trim();
}

/** The parts of Deming's cycle as conventions name them; no Indonesian words for them are in use. */
const cycleNames = {
  plan: 'Plan',
  do: 'Do',
  check: 'Check',
  act: 'Action',
} as const satisfies Record<Step['pdca'][number], string>;

/** Where steps stand in the cycle: "Plan", "Plan dan Do"; empty where the method does not say. */
export function cycleText(steps: readonly Pick<Step, 'pdca'>[]): string {
  const parts = new Set(steps.flatMap(({ pdca }) => pdca));
  return formatList([...parts].map((part) => cycleNames[part]));
}

/** Of two phases that one step works on, which is meant. */
const phaseParts = {
  theme: 'tema',
  causes: 'penyebab',
  'dominant-causes': 'penyebab dominan',
  plan: 'rencana',
  implementation: 'pelaksanaan',
  results: 'hasil',
  standards: 'standar',
  next: 'rencana berikutnya',
} as const satisfies Record<Phase, string>;

/** Steps that stand together in one row: "Menentukan tema; Menetapkan target". */
export function groupName(named: Named, method: Pick<Method, 'id'>, { steps }: StepGroup): string {
  return joined(
    steps.map((step) => stepHeading(named, method, step)),
    '; ',
  );
}

/** Each phase as its step is called; two phases of one step say which they are. */
export function phaseLabels(named: Named, method: Method): Readonly<Record<Phase, string>> {
  return phasesAs(named, method, (name, phase) => `${name} (${phaseParts[phase]})`);
}

/** Each phase as its step is called, and no more. */
export function phaseSteps(named: Named, method: Method): Readonly<Record<Phase, string>> {
  return phasesAs(named, method, (name) => name);
}

function phasesAs(
  named: Named,
  method: Method,
  shared: (name: string, phase: Phase) => string,
): Readonly<Record<Phase, string>> {
  const labels: Record<Phase, string> = { ...phaseNames };
  const groups = stepGroups(method);
  for (const phase of phases) {
    const group = groups.find((each) => each.phases.includes(phase));
    if (group === undefined) continue;
    const name = groupName(named, method, group);
    labels[phase] = group.phases.length === 1 ? name : shared(name, phase);
  }
  return labels;
}
