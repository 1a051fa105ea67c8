import type { Method } from '#domain/method/method.ts';
import { anakonda } from './anakonda.ts';
import { eightSteps } from './eightSteps.ts';
import { pusri } from './pusri.ts';
import { sevenSteps } from './sevenSteps.ts';
import { targetFirst } from './targetFirst.ts';

/** The editions on offer, in the order of the menu; the first is the default. */
export const methods: readonly [Method, ...Method[]] = [
  eightSteps,
  sevenSteps,
  targetFirst,
  pusri,
  anakonda,
];

/** The edition with this id; the default where there is none, so that a file from elsewhere still opens. */
export function methodById(id: string): Method {
  return methods.find((method) => method.id === id) ?? methods[0];
}
