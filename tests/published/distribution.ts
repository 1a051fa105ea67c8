import { analyseHistogram } from '#domain/tools/histogram/histogram.ts';
import { emptyHistogram, histogramInputSchema } from '#domain/tools/histogram/histogramInput.ts';
import { readingOf } from '#cli/readingOf.ts';
import { withNotes } from '#cli/withNotes.ts';
import { correlatePairs, pairsInput } from './correlatePairs.ts';
import { describeValues, descriptiveInput } from './describeValues.ts';
import { groupingInput, groupValues } from './groupValues.ts';
import { capabilityInput, judgeCapability } from './judgeCapability.ts';
import { publishedForm } from './publishedForm.ts';

/** The tool's own input, with what is left out as statistical programs have it. */
const ownHistogram = histogramInputSchema
  .partial()
  .refine((given) => ['lsl', 'usl', 'target', 'quartiles', 'curve'].some((name) => name in given));

/** Values and pairs of values as data files give them. */
export const distributionInputs = [
  publishedForm('descriptive', descriptiveInput, describeValues),
  publishedForm('histogram', ownHistogram, (told) => {
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
  publishedForm('histogram', groupingInput, groupValues),
  publishedForm('capability', capabilityInput, judgeCapability),
  publishedForm('scatter', pairsInput, correlatePairs),
];
