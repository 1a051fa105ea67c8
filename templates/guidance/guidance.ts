import type { Guidance } from '#domain/method/guidance.ts';
import { doingGuidance } from './doing.ts';
import { openingGuidance } from './opening.ts';
import { planningGuidance } from './planning.ts';

/** What every section asks, in menu order. */
export const guidance: Guidance = { ...openingGuidance, ...planningGuidance, ...doingGuidance };
