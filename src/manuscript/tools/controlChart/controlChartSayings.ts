import type {
  ControlChartResult,
  ControlChartStage,
  Extent,
} from '#domain/tools/controlChart/controlChart.ts';
import type { Evidence } from '#domain/tools/evidence.ts';
import { levelWriter } from '#figures/charts/controlChartNumbers.ts';
import { isBlank } from '#language/isBlank.ts';
import { withinSentence } from '#language/withinSentence.ts';
import { spreadNames } from '#words/tools.ts';
import { shiftWords } from './controlChartReading.ts';

/** One sentence for the chart, where its stages tell more than the first of them, and one for the ranges below it. */
export function controlChartSayings(
  result: ControlChartResult,
  { measured, unit }: Evidence,
): readonly string[] {
  const { chart, main, spread, stages } = result;
  const counted = chart === 'p' || isBlank(unit) ? '' : ` ${unit.trim()}`;
  const subject = withinSentence(measured);
  const shift = shiftWords(result, { write: levelWriter(result, main), unit: counted, subject });
  if (spread === null) return [shift];
  const name = spreadNames[chart].replace(/ \(.*\)$/, '');
  const write = levelWriter(result, spread);
  return [shift, spreadSaying(stages, { name, write, unit: counted })];
}

interface Spread {
  readonly name: string;
  readonly write: (value: number) => string;
  /** With the space before it. */
  readonly unit: string;
}

/** "Rentang bergerak rata-rata 2,67 menit, batas kendali atas 8,74 menit."; of several stages how it has changed. */
function spreadSaying(stages: readonly ControlChartStage[], { name, write, unit }: Spread): string {
  const known = stages.flatMap(({ spreadCentre, spreadUpper }) =>
    spreadCentre === null || spreadUpper === null ? [] : [{ spreadCentre, spreadUpper }],
  );
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) return '';
  const [before, after] = [write(first.spreadCentre.most), write(last.spreadCentre.most)];
  if (known.length > 1 && before !== after) {
    const way = last.spreadCentre.most < first.spreadCentre.most ? 'turun' : 'naik';
    return `${name} rata-rata ${way} dari ${before} menjadi ${after}${unit}.`;
  }
  return `${name} rata-rata ${after}${unit}, batas kendali atas ${span(last.spreadUpper, write)}${unit}.`;
}

function span({ least, most }: Extent, write: (value: number) => string): string {
  const [from, to] = [write(least), write(most)];
  return from === to ? to : `${from}–${to}`;
}
