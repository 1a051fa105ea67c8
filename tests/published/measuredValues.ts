import { z } from 'zod';

/** A number, an empty cell, or words such as "NaN", which are no value. */
export const measuredValues = z.array(z.union([z.number(), z.null(), z.string()]));
