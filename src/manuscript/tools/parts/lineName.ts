import { numberOf } from '#domain/tools/atoms.ts';
import type { Measured } from '#domain/tools/atoms.ts';
import type { HeldUses } from '#domain/risalah/uses/resolveToolUse.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { chartWords } from '#words/drawings/chartWords.ts';
import type { BlockPlace } from './toolView.ts';

/** A line that a chart is held against, as its data know it. */
interface HeldLine {
  readonly held: HeldUses;
  /** The use that draws it. */
  readonly use: { readonly id: string };
  readonly place: BlockPlace;
  readonly value: number | null;
  readonly unit: string;
}

/**
 * What the line is called: one report has one target, so that only a line at its height bears its name. A line at the
 * height of a standard that the inventory or the proof of a cause names is that standard; any other is a limit. Where no
 * target has been set, whatever stands behind it in the report is one.
 */
export function lineName(line: HeldLine): string {
  const { held, place, value, unit } = line;
  const isAt = (row: { readonly target: Measured; readonly unit: string }): boolean =>
    numberOf(row.target) === value && tidied(row.unit) === tidied(unit);
  const standards = held.inventory.problems ?? [];
  switch (place.section) {
    case 'background':
    case 'inventory':
      return standards.some(isAt) || standards.every(({ target }) => target === null)
        ? chartWords.standard
        : chartWords.threshold;
    case 'verification':
      return isProofStandard(line) ? chartWords.standard : chartWords.threshold;
    default: {
      const targets = (held.target?.rows ?? []).filter(({ target }) => target !== null);
      if (targets.length === 0 || targets.some(isAt)) return chartWords.target;
      return standards.some(isAt) ? chartWords.standard : chartWords.threshold;
    }
  }
}

/** Whether a cause that is held against these data has a standard that says this number, or none at all. */
function isProofStandard({ held, use, value }: HeldLine): boolean {
  const own = (held.verification.rows ?? []).filter((row) => row.use === use.id);
  const said = own.map(({ standard }) => standard).filter((standard) => standard.trim() !== '');
  if (said.length === 0 || value === null) return true;
  const number = formatNumber(value).replaceAll('.', '\\.');
  const alone = new RegExp(`(?<![\\d.,])${number}(?![.,]?\\d)`, 'u');
  return said.some((standard) => alone.test(standard));
}

function tidied(unit: string): string {
  return unit.trim().toLowerCase();
}
