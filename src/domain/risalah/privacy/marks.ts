import { analysis } from './analysis.ts';
import { doing } from './doing.ts';
import { itself } from './itself.ts';
import { lasting } from './lasting.ts';
import type { Marks } from './mark.ts';
import { opening } from './opening.ts';

/** What of a record readers may have, field by field. */
export const marks: Marks = { ...itself, ...opening, ...analysis, ...doing, ...lasting };
