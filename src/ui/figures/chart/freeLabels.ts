import { textWidth } from '#figures/textWidth.ts';

export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Air between two labels, as a share of their height: the screen's letters run wider than those that are measured. */
const AIR = 0.3;

/** Labels that do not collide: the first of two keeps its place, the other is left to the table of data. */
export function freeLabels(labels: readonly PlacedLabel[], size: number): readonly PlacedLabel[] {
  const kept: { readonly label: PlacedLabel; readonly from: number; readonly to: number }[] = [];
  for (const label of labels) {
    const width = textWidth(label.text, size, true) + AIR * size;
    const from = label.x - { start: 0, middle: width / 2, end: width }[label.anchor];
    const to = from + width;
    const collides = kept.some(
      (other) =>
        other.from < to && from < other.to && Math.abs(other.label.y - label.y) < size * 1.05,
    );
    if (!collides) kept.push({ label, from, to });
  }
  return kept.map(({ label }) => label);
}
