import { emptyRisalah } from '#domain/risalah/schema/emptyRisalah.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { eightSteps } from '#templates/methods/eightSteps.ts';
import { encodeFile } from '#persistence/risalahFile.ts';
import { defaults } from '#templates/defaults.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';

/** A file of a class: a worked example as it stood after some step, of another team. */
export interface ClassFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A risalah of a team that has come so far; the first step is 1, 0 has its team alone. */
function halfFilled(team: string, untilStep: number): Risalah {
  let count = 0;
  const blank = emptyRisalah({
    id: `risalah-${team}`,
    createdAt: '2026-11-29T02:00:00.000Z',
    method: 'eight',
    newId: () => `${team}-${(count += 1)}`,
    defaults,
  });
  const sections = eightSteps.steps.slice(0, untilStep).flatMap((step) => [...step.sections]);
  const filled = Object.fromEntries(sections.map((id) => [id, puskesmas[id]]));
  return {
    ...blank,
    identity: { ...blank.identity, unit: `Puskesmas ${team}`, city: 'Probolinggo' },
    circle: { ...blank.circle, name: team },
    members: puskesmas.members,
    ...filled,
    finished: sections,
  };
}

export function classFile(team: string, untilStep: number): ClassFile {
  const bytes = encodeFile({ risalah: halfFilled(team, untilStep), photos: new Map() });
  return { name: `KBK ${team}.risalah`, bytes };
}
