import { emptyRisalah } from '#domain/risalah/schema/emptyRisalah.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { methodById } from '#templates/methods/methods.ts';
import { encodeFile } from '#persistence/risalahFile.ts';
import { defaults } from '#templates/defaults.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';

/** A file of a class: a worked example as it stood after some step, of another team. */
export interface ClassFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A team of a class, and how far it has come: the first step is 1, 0 has its members alone. */
export interface HalfWay {
  readonly team: string;
  readonly unit: string;
  readonly untilStep: number;
}

/** What a team has of a worked example that it goes on as its own; everything later is as in a new risalah. */
export function halfFilled(example: Risalah, { team, unit, untilStep }: HalfWay): Risalah {
  let count = 0;
  const blank = emptyRisalah({
    id: `risalah-${team}-${unit}`,
    createdAt: '2026-11-29T02:00:00.000Z',
    method: example.method,
    newId: () => `${team}-${(count += 1)}`,
    defaults,
  });
  const { steps } = methodById(example.method);
  const sections = steps.slice(0, untilStep).flatMap((step) => [...step.sections]);
  const filled = Object.fromEntries(sections.map((id) => [id, example[id]]));
  return {
    ...blank,
    identity: { ...blank.identity, unit, city: 'Probolinggo' },
    circle: { ...blank.circle, name: team },
    members: example.members,
    ...filled,
    finished: sections,
  };
}

export function classFile(team: string, untilStep: number): ClassFile {
  const half = halfFilled(puskesmas, { team, unit: `Puskesmas ${team}`, untilStep });
  // A judge's sheets know it by this.
  const risalah = { ...half, id: `risalah-${team}` };
  return { name: `KBK ${team}.risalah`, bytes: encodeFile({ risalah, photos: new Map() }) };
}
