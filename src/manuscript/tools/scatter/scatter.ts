import { analyseScatter } from '#domain/tools/scatter.ts';
import type { ScatterInput, ScatterResult } from '#domain/tools/scatter.ts';
import type { ScatterChart } from '#figures/figure.ts';
import { drawScatter } from '#figures/charts/scatter.ts';
import { figureBlock } from '#manuscript/blocks/figure.ts';
import { formula, reading } from '#manuscript/blocks/paragraph.ts';
import { tableAnchor } from '#manuscript/blocks/table.ts';
import { joined } from '#language/joined.ts';
import { withinSentence } from '#language/withinSentence.ts';
import { axisName } from './axisName.ts';
import { evidenceNote } from '#manuscript/tools/parts/evidenceNote.ts';
import { isDrawable, tooExtreme } from '#manuscript/tools/parts/isDrawable.ts';
import { scatterReading } from './scatterReading.ts';
import { equationText, scatterSummary } from './scatterSummary.ts';
import { pairsTable } from './pairsTable.ts';
import { rowProblems } from '#manuscript/tools/parts/rowProblems.ts';
import { toolCaption } from '#manuscript/tools/parts/toolCaption.ts';
import type { UseOf, View } from '#manuscript/tools/parts/toolView.ts';
import { wordsAlone } from '#manuscript/tools/parts/toolView.ts';

/** A scatter diagram with its pairs, its numbers and what they say. */
export function scatterView({ use, place }: UseOf<'scatter'>): View {
  const { title, evidence, input } = use;
  const result = analyseScatter(input);
  if (result.points.length === 0) return wordsAlone(place.section, rowProblems(result.problems));
  const { section, name } = place;
  const note = evidenceNote(evidence);
  const figure = draw(result, use);
  const told = joined([scatterReading(result, input), figure === null ? tooExtreme : ''], ' ');
  const equation = equationText(result);
  const subject =
    withinSentence(title) ||
    `${withinSentence(axisName(input, 'x'))} dan ${withinSentence(axisName(input, 'y'))}`;
  const frame = { section, note };
  return {
    figures: figure === null ? [] : [figure],
    reading: told,
    blocks: [
      ...pairsTable(result, input, {
        ...frame,
        anchor: tableAnchor(section, name),
        caption: `Data ${subject}`,
      }),
      scatterSummary(result, input, {
        section,
        note: '',
        anchor: tableAnchor(section, `${name}-ringkasan`),
        caption: `Ringkasan ${subject}`,
      }),
      ...(equation === '' ? [] : [formula(section, equation)]),
      ...(figure === null
        ? []
        : [figureBlock({ section, name, caption: toolCaption('scatter', title), figure, note })]),
      reading(section, told),
    ],
  };
}

function draw(
  result: ScatterResult,
  { title, input }: { readonly title: string; readonly input: ScatterInput },
): ScatterChart | null {
  if (!isDrawable(result.points.flatMap(({ x, y }) => [x, y]))) return null;
  return drawScatter(result, {
    title: toolCaption('scatter', title),
    xTitle: axisName(input, 'x'),
    xUnit: input.xUnit,
    yTitle: axisName(input, 'y'),
    yUnit: input.yUnit,
    trend: input.trend,
    medians: input.medians,
  });
}
