import type { SeriesResult } from '#domain/tools/series.ts';
import { analyseSeries } from '#domain/tools/series.ts';
import type { Chart } from '#figures/figure.ts';
import { drawSeries } from '#figures/series.ts';
import { figureBlock } from '#manuscript/blocks/figure.ts';
import { reading } from '#manuscript/blocks/paragraph.ts';
import { tableAnchor } from '#manuscript/blocks/table.ts';
import { evidenceNote } from './evidenceNote.ts';
import { isDrawable } from './isDrawable.ts';
import { seriesReading } from './seriesReading.ts';
import { seriesTable } from './seriesTable.ts';
import { toolCaption } from './toolCaption.ts';
import type { UseOf, View } from './toolView.ts';
import { nothing } from './toolView.ts';

/** A line or bar graph with the values behind it and what they say. */
export function seriesView({ use, place }: UseOf<'series'>): View {
  const { title, evidence, input } = use;
  const result = analyseSeries(input);
  if (result.series.every(({ n }) => n === 0)) return nothing;
  const { section, name } = place;
  const note = evidenceNote(evidence);
  const caption = toolCaption('series', title);
  const figure = draw(result, use);
  const told = seriesReading(result, evidence);
  return {
    figures: figure === null ? [] : [figure],
    reading: told,
    blocks: [
      seriesTable(input, result, {
        section,
        anchor: tableAnchor(section, name),
        caption: title.trim() || 'Data grafik',
        note,
      }),
      ...(figure === null ? [] : [figureBlock({ section, name, caption, figure, note })]),
      ...(told === '' ? [] : [reading(section, told)]),
    ],
  };
}

function draw(
  result: SeriesResult,
  { title, evidence, input }: UseOf<'series'>['use'],
): Chart | null {
  const values = result.series.flatMap((series) => series.values.map((value) => value ?? 0));
  if (!isDrawable([...values, result.target ?? 0])) return null;
  return drawSeries(result, {
    title: toolCaption('series', title),
    shape: input.shape,
    measured: evidence.measured.trim() || 'Nilai',
    unit: evidence.unit.trim(),
    categoryTitle: input.categoryTitle.trim(),
  });
}
