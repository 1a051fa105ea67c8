import { resolveInput } from '#domain/risalah/uses/resolveInput.ts';
import type { ControlChartInput } from '#domain/tools/controlChart/controlChartInput.ts';
import { offeredRules } from '#domain/tools/controlChart/controlChartSignals.ts';
import { analyseControlChart } from '#domain/tools/controlChart/controlChart.ts';
import type { ControlChartResult } from '#domain/tools/controlChart/controlChart.ts';
import type { Evidence } from '#domain/tools/evidence.ts';
import { drawControlChart } from '#figures/charts/controlChart.ts';
import type { Chart } from '#figures/figure.ts';
import { figureBlock } from '#manuscript/blocks/figure.ts';
import { body, formula, list, reading } from '#manuscript/blocks/paragraph.ts';
import { tableAnchor } from '#manuscript/blocks/table.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { formatList } from '#language/formatList.ts';
import { isBlank } from '#language/isBlank.ts';
import { joined } from '#language/joined.ts';
import { headed, withinSentence } from '#language/withinSentence.ts';
import { ruleSetNames } from '#words/controlChart.ts';
import { controlChartNames, dataNames, spreadNames } from '#words/tools.ts';
import { controlChartFormulas } from './controlChartFormulas.ts';
import { controlChartReading, stableAdvice } from './controlChartReading.ts';
import { controlChartSayings } from './controlChartSayings.ts';
import { controlChartSignals } from './controlChartSignals.ts';
import { controlChartTable } from './controlChartTable.ts';
import { evidenceNote } from '#manuscript/tools/parts/evidenceNote.ts';
import { lineName } from '#manuscript/tools/parts/lineName.ts';
import { isDrawable, tooExtreme } from '#manuscript/tools/parts/isDrawable.ts';
import type { UseOf, View } from '#manuscript/tools/parts/toolView.ts';
import { nothing } from '#manuscript/tools/parts/toolView.ts';

/** A control chart or run chart: its points, the chart or pair of charts, its lines, and every signal in words. */
export function controlChartView({ held, use, place }: UseOf<'control-chart'>): View {
  const input = resolveInput(held, use, dataNames);
  const result = analyseControlChart(input);
  if (result.names.length === 0) return nothing;
  const { section, name } = place;
  const { title, evidence } = use;
  const note = evidenceNote(evidence);
  const caption = captionOf(result, title);
  const figures = draw(result, {
    caption,
    evidence,
    pointTitle: input.pointTitle.trim(),
    lineName: lineName({ held, use, place, ...lineOf(result, evidence) }),
  });
  const isPlotted = result.main.values.some((value) => value !== null);
  const rules = rulesText(input);
  const told = joined(
    [
      controlChartReading(result, evidence, rules),
      isPlotted && figures.length === 0 ? tooExtreme : '',
    ],
    ' ',
  );
  const signals = controlChartSignals(result);
  return {
    figures,
    reading: joined([told, ...signals.map(({ fact }) => fact)], ' '),
    advice: joined([...signals.map(({ advice }) => advice), stableAdvice(result)], ' '),
    sayings: controlChartSayings(result, evidence),
    blocks: [
      controlChartTable(input, result, {
        section,
        anchor: tableAnchor(section, name),
        caption: title.trim() || 'Data peta kendali',
        note,
      }),
      ...figures.map((figure, index) =>
        figureBlock({
          section,
          name: index === 0 ? name : `${name}-spread`,
          caption: figure.title,
          figure,
          note,
        }),
      ),
      ...controlChartFormulas(result).map((line) => formula(section, line)),
      ...(told === '' ? [] : [reading(section, told)]),
      ...signalBlocks(
        section,
        signals.map(({ fact }) => fact),
      ),
    ],
  };
}

/** Its line as it was typed: of shares in percent. */
function lineOf({ target, chart }: ControlChartResult, { unit }: Evidence) {
  return chart === 'p' && target !== null
    ? { value: Number((target * 100).toPrecision(12)), unit: '%' }
    : { value: target, unit };
}

/** "aturan Nelson (N1 dan N2)": by what the points were judged. */
function rulesText(input: ControlChartInput): string {
  const used = offeredRules(input).filter(({ id }) => input.rules.some(({ rule }) => rule === id));
  return used.length === 0
    ? 'aturan yang dipakai'
    : `aturan ${ruleSetNames[input.ruleSet]} (${formatList(used.map(({ name }) => name))})`;
}

function signalBlocks(
  section: UseOf<'control-chart'>['place']['section'],
  signals: readonly string[],
): readonly Block[] {
  if (signals.length === 0) return [];
  return [body(section, 'Sinyal yang ditemukan:'), ...list(section, 'bulleted', signals)];
}

function captionOf({ chart }: ControlChartResult, title: string): string {
  const name = controlChartNames[chart];
  if (isBlank(title)) return name;
  const isNamed = /^(peta|bagan|diagram|run chart)\b/i.test(title.trim());
  return isNamed ? title.trim() : `${name} ${withinSentence(title)}`;
}

function draw(
  result: ControlChartResult,
  drawing: {
    readonly caption: string;
    readonly evidence: Evidence;
    readonly pointTitle: string;
    readonly lineName: string;
  },
): readonly Chart[] {
  const { main, spread, target, chart } = result;
  const heights = [main, ...(spread === null ? [] : [spread])].flatMap((panel) => [
    ...panel.values,
    ...panel.lower,
    ...panel.upper,
  ]);
  const known = [...heights, target].filter((value) => value !== null);
  if (main.values.every((value) => value === null) || !isDrawable(known)) return [];
  const { evidence } = drawing;
  const unit = evidence.unit.trim();
  const measured = headed(evidence.measured) || measuredNames[chart];
  const withUnit = (text: string): string =>
    unit === '' || chart === 'p' ? text : `${text} (${unit})`;
  return drawControlChart(result, {
    title: drawing.caption,
    measured: withUnit(measured),
    pointTitle: drawing.pointTitle,
    lineName: drawing.lineName,
    unit: chart === 'p' ? '' : unit,
    spread: withUnit(spreadNames[chart].replace(/ \(.*\)$/, '')),
  });
}

const measuredNames: Readonly<Record<ControlChartResult['chart'], string>> = {
  run: 'Nilai',
  'i-mr': 'Nilai',
  'xbar-r': 'Rata-rata',
  'xbar-s': 'Rata-rata',
  p: 'Proporsi cacat',
  np: 'Unit cacat',
  c: 'Jumlah cacat',
  u: 'Cacat per unit',
};
