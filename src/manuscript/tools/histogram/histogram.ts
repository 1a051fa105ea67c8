import { analyseHistogram } from '#domain/tools/histogram/histogram.ts';
import type { HistogramResult } from '#domain/tools/histogram/histogram.ts';
import type { Chart } from '#figures/figure.ts';
import { addedClasses, drawHistogram } from '#figures/charts/histogram.ts';
import { formatList } from '#language/formatList.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { figureBlock } from '#manuscript/blocks/figure.ts';
import { formula, reading } from '#manuscript/blocks/paragraph.ts';
import { tableAnchor } from '#manuscript/blocks/table.ts';
import { joined } from '#language/joined.ts';
import { headed, withinSentence } from '#language/withinSentence.ts';
import { evidenceNote } from '#manuscript/tools/parts/evidenceNote.ts';
import { frequencyTable } from './frequencyTable.ts';
import { histogramAdvice, histogramReading } from './histogramReading.ts';
import { histogramSummary } from './histogramSummary.ts';
import { isDrawable, tooExtreme } from '#manuscript/tools/parts/isDrawable.ts';
import { finer } from '#manuscript/tools/parts/valueText.ts';
import { rowProblems } from '#manuscript/tools/parts/rowProblems.ts';
import { toolCaption } from '#manuscript/tools/parts/toolCaption.ts';
import type { UseOf, View } from '#manuscript/tools/parts/toolView.ts';
import { wordsAlone } from '#manuscript/tools/parts/toolView.ts';

/** A histogram with how its classes were found, its frequency table, its numbers and what they say. */
export function histogramView({ use, place }: UseOf<'histogram'>): View {
  const { title, evidence, input } = use;
  const result = analyseHistogram(input);
  if (result.statistics.n === 0) return wordsAlone(place.section, rowProblems(result.problems));
  const { section, name } = place;
  const note = evidenceNote(evidence);
  const figure = draw(result, use);
  const told = joined([histogramReading(result, evidence), figure === null ? tooExtreme : ''], ' ');
  const subject = withinSentence(title) || withinSentence(evidence.measured) || 'data';
  return {
    figures: figure === null ? [] : [figure],
    reading: told,
    advice: histogramAdvice(result),
    blocks: [
      ...(classWork(result, input.rule) ?? []).map((line) => formula(section, line)),
      frequencyTable(result, {
        section,
        anchor: tableAnchor(section, name),
        caption: `Sebaran frekuensi ${subject}`,
        note,
      }),
      histogramSummary(result, {
        section,
        anchor: tableAnchor(section, `${name}-ringkasan`),
        caption: `Ringkasan ${subject}`,
        note: '',
      }),
      ...(figure === null
        ? []
        : [
            figureBlock({
              ...{ section, name, caption: toolCaption('histogram', title), figure },
              note: joined([note, addedWords(result)], '; '),
            }),
          ]),
      reading(section, told),
    ],
  };
}

/** "kelas 11–15 kosong, digambar sampai batas spesifikasi"; empty where the figure has the classes of the table. */
function addedWords(result: HistogramResult): string {
  const added = addedClasses(result);
  return added.length === 0
    ? ''
    : `kelas ${formatList(added)} kosong, digambar sampai batas spesifikasi`;
}

function draw(
  result: HistogramResult,
  { title, evidence, input }: UseOf<'histogram'>['use'],
): Chart | null {
  const { min, max, range } = result.statistics;
  if (!isDrawable([min ?? 0, max ?? 0, range ?? 0])) return null;
  return drawHistogram(result, {
    title: toolCaption('histogram', title),
    measured: headed(evidence.measured) || 'Nilai',
    unit: evidence.unit.trim(),
    curve: input.curve,
  });
}

/** How the number and width of the classes follow from the data, as it is worked out by hand. */
function classWork(
  { statistics, classes, width, rawWidth, decimals, convention, classCounts }: HistogramResult,
  rule: string,
): readonly string[] | null {
  const { n, min, max, range } = statistics;
  if (min === null || max === null || range === null || range === 0) return null;
  if (width === null || rawWidth === null) return null;
  const plain = (value: number) => finer(value, decimals);
  const isTaught = convention === 'taught' && rule === 'sturges' && classCounts !== null;
  const raw = 1 + 3.3 * Math.log10(n);
  const wanted = Math.round(range / rawWidth);
  const spared = wanted - classes.length;
  const rounded =
    convention === 'taught' ? `, dibulatkan ke atas menjadi\u00a0${plain(width)}` : '';
  return [
    `Rentang (R) = ${plain(max)} − ${plain(min)} = ${plain(range)}`,
    isTaught
      ? `Banyak kelas (k) = 1 + 3,3 log ${formatNumber(n)} = ${formatNumber(raw)}, dibulatkan ke atas menjadi\u00a0${wanted}`
      : `Banyak kelas (k) = ${wanted}`,
    rule === 'width'
      ? `Lebar kelas = ${plain(width)}`
      : `Lebar kelas = R ÷ k = ${plain(range)} ÷ ${wanted} = ${plain(rawWidth)}${rounded}`,
    ...(rule !== 'width' && spared > 0
      ? [
          `Dengan lebar itu nilai terbesar sudah berada di kelas ke-${classes.length}; ${spared} kelas sesudahnya tidak mungkin berisi nilai, jadi tidak dibuat`,
        ]
      : []),
  ];
}
