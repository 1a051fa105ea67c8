import { sum } from 'simple-statistics';
import type { ControlPanel, PanelBounds, PanelLevel } from './controlPanel.ts';
import { NOT_NEGATIVE, controlPanel, finite } from './controlPanel.ts';
import type { Counted } from './counted.ts';
import { counts } from './counted.ts';
import { sampleFault } from './sampleFault.ts';
import type { AttributeKind, AttributeSample } from './sampleFault.ts';

/** Chart of counts. Unknown quantities are `null`. */
export interface AttributeChart {
  /** p̄, c̄ or ū: total of the counts by total of the sizes (by the number of samples for c). */
  readonly rate: number | null;
  readonly main: ControlPanel;
}

/**
 * Limits at centre ± 3 standard errors, clipped to what is possible.
 *
 * p: √(p̄(1 − p̄)/nᵢ). np: √(np̄(1 − p̄)). c: √c̄. u: √(ū/nᵢ). The centre is total by total, never the mean of shares.
 * A sample with a fault (`sampleFault`) is a gap and contributes nothing.
 */
export function attributeChart(
  kind: AttributeKind,
  samples: readonly AttributeSample[],
  counted: Counted = null,
): AttributeChart {
  const sound = samples.map((sample) =>
    sampleFault(kind, sample) === null ? sized(kind, sample) : null,
  );
  const used = sound.filter((sample, index) => sample !== null && counts(counted, index));
  const rate = used.length === 0 ? null : finite(rateOf(used));
  return {
    rate,
    main: controlPanel(
      sound.map((sample) => (sample === null ? null : plotted(kind, sample))),
      sound.map((sample) =>
        sample === null || rate === null ? NO_LEVEL : levelOf(kind, rate, sample.size),
      ),
      bounds(kind, sound),
    ),
  };
}

const NO_LEVEL: PanelLevel = { centre: null, sigma: null };

interface SizedSample {
  readonly count: number;
  readonly size: number;
}

function sized(kind: AttributeKind, { count, size }: AttributeSample): SizedSample {
  return { count: Number(count), size: kind === 'c' ? 1 : Number(size) };
}

function rateOf(samples: readonly (SizedSample | null)[]): number {
  const total = sum(samples.map((sample) => Number(sample?.count)));
  return total / sum(samples.map((sample) => Number(sample?.size)));
}

function plotted(kind: AttributeKind, { count, size }: SizedSample): number {
  return kind === 'p' || kind === 'u' ? count / size : count;
}

function levelOf(kind: AttributeKind, rate: number, size: number): PanelLevel {
  switch (kind) {
    case 'p':
      return { centre: rate, sigma: Math.sqrt((rate * (1 - rate)) / size) };
    case 'np':
      return { centre: size * rate, sigma: Math.sqrt(size * rate * (1 - rate)) };
    case 'c':
      return { centre: rate, sigma: Math.sqrt(rate) };
    case 'u':
      return { centre: rate, sigma: Math.sqrt(rate / size) };
  }
}

function bounds(kind: AttributeKind, sound: readonly (SizedSample | null)[]): PanelBounds {
  if (kind === 'p') return { least: 0, most: 1 };
  if (kind !== 'np') return NOT_NEGATIVE;
  const largest = sound.reduce((most, sample) => Math.max(most, sample?.size ?? 0), 0);
  return { least: 0, most: largest };
}
