import type { SeriesInput, SeriesResult } from '#domain/tools/series.ts';
import { analyseSeries } from '#domain/tools/series.ts';
import type { Figure } from '#figures/figure.ts';
import { drawSeries } from '#figures/charts/series.ts';
import { drawSeriesPies, hasWholes, isShareable } from '#figures/charts/seriesPie.ts';
import { drawSeriesRadar, FEWEST_SPOKES } from '#figures/charts/seriesRadar.ts';
import { figureBlock } from '#manuscript/blocks/figure.ts';
import { reading } from '#manuscript/blocks/paragraph.ts';
import { tableAnchor } from '#manuscript/blocks/table.ts';
import { joined } from '#language/joined.ts';
import { headed } from '#language/withinSentence.ts';
import { evidenceNote } from '#manuscript/tools/parts/evidenceNote.ts';
import { isDrawable, tooExtreme } from '#manuscript/tools/parts/isDrawable.ts';
import { seriesProblems } from './seriesProblems.ts';
import { pieReading, pieSayings } from './pieReading.ts';
import { seriesReading } from './seriesReading.ts';
import { seriesTable } from './seriesTable.ts';
import { lineName } from '#manuscript/tools/parts/lineName.ts';
import { toolCaption } from '#manuscript/tools/parts/toolCaption.ts';
import type { UseOf, View } from '#manuscript/tools/parts/toolView.ts';
import { wordsAlone } from '#manuscript/tools/parts/toolView.ts';

/** A line, bar, pie or radar graph with the values behind it and what they say. */
export function seriesView({ held, use, place }: UseOf<'series'>): View {
  const { title, evidence, input } = use;
  const result = analyseSeries(input);
  const problems = seriesProblems(result);
  if (result.series.every(({ n }) => n === 0)) return wordsAlone(place.section, problems);
  const { section, name } = place;
  const note = evidenceNote(evidence);
  const caption = toolCaption('series', title);
  const line = lineName({ held, use, place, value: result.target, unit: evidence.unit });
  const figures = draw(result, use, line);
  const isPie = input.shape === 'pie' && shapeRefusal(result, input.shape) === '';
  const told = joined(
    [
      isPie ? pieReading(result, evidence) : seriesReading(result, evidence, line),
      figures.length === 0 ? tooExtreme : shapeRefusal(result, input.shape),
      problems,
    ],
    ' ',
  );
  return {
    figures,
    reading: told,
    sayings: isPie ? pieSayings(result, evidence) : [],
    blocks: [
      seriesTable(input, result, {
        unit: evidence.unit,
        section,
        anchor: tableAnchor(section, name),
        caption: title.trim() || 'Data grafik',
        note,
      }),
      ...figures.map((figure, index) =>
        figureBlock({
          section,
          name: index === 0 ? name : `${name}-${index + 1}`,
          caption: figures.length > 1 ? figure.title : caption,
          figure,
          note,
        }),
      ),
      ...(told === '' ? [] : [reading(section, told)]),
    ],
  };
}

function draw(
  result: SeriesResult,
  { title, evidence, input }: UseOf<'series'>['use'],
  lineName: string,
): readonly Figure[] {
  const values = result.series.flatMap((series) => series.values.map((value) => value ?? 0));
  if (!isDrawable([...values, result.target ?? 0])) return [];
  const shape = shapeRefusal(result, input.shape) === '' ? input.shape : 'bar';
  const drawing = {
    title: toolCaption('series', title),
    measured: headed(evidence.measured) || 'Nilai',
    unit: evidence.unit.trim(),
    categoryTitle: input.categoryTitle.trim(),
    lineName,
  };
  switch (shape) {
    case 'pie':
      return drawSeriesPies(result, drawing);
    case 'radar':
      return [drawSeriesRadar(result, { ...drawing, shape: 'line' })];
    case 'line':
    case 'bar':
      return [drawSeries(result, { ...drawing, shape })];
  }
}

/** Why the data cannot take the shape that was chosen, so that bars stand in its place; empty where they can. */
function shapeRefusal({ series, categories }: SeriesResult, shape: SeriesInput['shape']): string {
  if (shape === 'pie' && series.some(hasWholes)) {
    return 'Diagram lingkaran memerlukan bagian dari satu keseluruhan; hitungan ini dari beberapa keseluruhan, sehingga digambar sebagai batang.';
  }
  if (shape === 'pie' && !series.filter(({ n }) => n > 0).every(isShareable)) {
    return 'Diagram lingkaran memerlukan nilai yang tidak negatif; data ini digambar sebagai batang.';
  }
  if (shape === 'radar' && categories.length < FEWEST_SPOKES) {
    return 'Diagram radar memerlukan paling sedikit tiga aspek; data ini digambar sebagai batang.';
  }
  return '';
}
