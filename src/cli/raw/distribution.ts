import { analyseHistogram, emptyHistogram, histogramInputSchema } from '#domain/tools/histogram.ts';
import { correlatePairs, pairsInput } from './correlatePairs.ts';
import { describeValues, descriptiveInput } from './describeValues.ts';
import { groupingInput, groupValues } from './groupValues.ts';
import { capabilityInput, judgeCapability } from './judgeCapability.ts';

/** The tool's own input, with what is left out as statistical programs have it. */
const ownHistogram = histogramInputSchema
  .partial()
  .refine((given) => ['lsl', 'usl', 'target', 'quartiles', 'curve'].some((name) => name in given));

/** Values and pairs of values as data files give them. */
export const distributionInputs = [
  { tool: 'descriptive', schema: descriptiveInput, analyse: describeValues },
  { tool: 'histogram', schema: ownHistogram, analyse: analyseOwnHistogram },
  { tool: 'histogram', schema: groupingInput, analyse: groupValues },
  { tool: 'capability', schema: capabilityInput, analyse: judgeCapability },
  { tool: 'scatter', schema: pairsInput, analyse: correlatePairs },
];

function analyseOwnHistogram(given: unknown): unknown {
  const told = histogramInputSchema.partial().parse(given);
  const known = Object.entries(told).filter(([, value]) => value !== undefined);
  return analyseHistogram({
    ...emptyHistogram,
    convention: 'statistical',
    ...Object.fromEntries(known),
  });
}
