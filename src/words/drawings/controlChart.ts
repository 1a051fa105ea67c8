import type {
  ControlChartResult,
  ControlChartStage,
} from '#domain/tools/controlChart/controlChart.ts';
import { formatList } from '#language/formatList.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { isBlank } from '#language/isBlank.ts';
import { toolNames } from '#words/tools.ts';
import { NO_DATA, sentences } from './chartText.ts';

type Panel = 'main' | 'spread';

interface Told {
  readonly title: string;
  /** Writes a level of this panel. */
  readonly write: (value: number) => string;
  /** More points with signals are counted, not named. */
  readonly most: number;
}

/** A control chart, or the chart of spread below it, in sentences: points, levels and signals. */
export function controlChartAlt(
  result: ControlChartResult,
  which: Panel,
  { title, write, most }: Told,
): string {
  const subject = title.trim() || toolNames['control-chart'];
  const n = result.stages.reduce((sum, stage) => sum + stage.n, 0);
  if (n === 0) return sentences(subject, NO_DATA);
  return sentences(
    subject,
    `${formatNumber(n)} titik; ${formatList(result.stages.flatMap((stage) => levels(stage, which, write)))}`,
    markedPoints(result, which, most),
  );
}

function levels(stage: ControlChartStage, which: Panel, write: Told['write']): readonly string[] {
  const centre = which === 'main' ? stage.centre : stage.spreadCentre;
  const upper = which === 'main' ? stage.upper : stage.spreadUpper;
  if (centre === null) return [];
  const middle = `garis tengah ${write(centre.most)}`;
  const named = isBlank(stage.name) ? middle : `${stage.name.trim()}: ${middle}`;
  return [upper === null ? named : `${named}, batas atas ${write(upper.most)}`];
}

function markedPoints({ signals }: ControlChartResult, which: Panel, most: number): string {
  const points = [
    ...new Set(signals.flatMap((signal) => (signal.panel === which ? signal.points : []))),
  ].sort((first, second) => first - second);
  if (points.length === 0) return 'Tidak ada titik yang ditandai';
  const shown = points.slice(0, most).map(String);
  const more = points.length - shown.length;
  return `Ditandai titik ${more === 0 ? formatList(shown) : `${shown.join(', ')}, dan ${more} lainnya`}`;
}
