import {
  analyseHistogram,
  emptyHistogram,
  histogramInputSchema,
} from '#domain/tools/histogram/histogram.ts';
import { readingOf } from '#cli/readingOf.ts';
import { histogramResult } from '#cli/results/histogram.ts';
import { correlatedPairs, correlatePairs, pairsInput } from './correlatePairs.ts';
import { describedValues, describeValues, descriptiveInput } from './describeValues.ts';
import { groupedValues, groupingInput, groupValues } from './groupValues.ts';
import { capabilityInput, judgeCapability, judgedCapability } from './judgeCapability.ts';
import { rawInput } from './rawInput.ts';
import { withNotes } from './withNotes.ts';

/** The tool's own input, with what is left out as statistical programs have it. */
const ownHistogram = histogramInputSchema
  .partial()
  .refine((given) => ['lsl', 'usl', 'target', 'quartiles', 'curve'].some((name) => name in given));

/** Values and pairs of values as data files give them. */
export const distributionInputs = [
  rawInput('descriptive', { input: descriptiveInput, result: describedValues }, describeValues),
  rawInput('histogram', { input: ownHistogram, result: histogramResult }, (told) => {
    const known = Object.entries(told).filter(([, value]) => value !== undefined);
    const own = {
      ...emptyHistogram,
      convention: 'statistical',
      ...Object.fromEntries(known),
    } as const;
    const result = analyseHistogram(own);
    const noData = 'Tidak ada nilai yang dapat dibaca.';
    return result.statistics.n === 0
      ? { ...result, noData }
      : withNotes(result, [readingOf('histogram', own)]);
  }),
  rawInput('histogram', { input: groupingInput, result: groupedValues }, groupValues),
  rawInput('capability', { input: capabilityInput, result: judgedCapability }, judgeCapability),
  rawInput('scatter', { input: pairsInput, result: correlatedPairs }, correlatePairs),
];
