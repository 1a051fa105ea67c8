import type { SuggestionSheet } from '#domain/suggestions/schema/sheet.ts';
import { numberOf } from '#domain/tools/atoms.ts';
import { isBlank } from '#language/isBlank.ts';
import { maximumOf } from './scores.ts';

/** What an office should look at in its sheet before it scores by it. */
export type SheetFault =
  | { readonly kind: 'no-criteria' }
  /** A criterion without a name, or without points that are a whole number above 0; by its place from 1. */
  | { readonly kind: 'criterion'; readonly at: number; readonly lacks: 'name' | 'points' }
  /** A band of which an end is missing, or the end lies before the beginning. */
  | { readonly kind: 'band'; readonly at: number }
  /** Two bands hold the same scores. */
  | { readonly kind: 'overlap'; readonly from: number; readonly to: number }
  /** Scores that can be given and that no band holds: 169 to 190. */
  | { readonly kind: 'unbanded'; readonly from: number; readonly to: number };

/** In the order in which they stand in the sheet; none of them stops anybody from scoring. */
export function sheetFaults(sheet: SuggestionSheet): readonly SheetFault[] {
  const { criteria } = sheet;
  if (criteria.length === 0) return [{ kind: 'no-criteria' }];
  const lacking = criteria.flatMap(({ name, points }, index): SheetFault[] => {
    const at = index + 1;
    const most = numberOf(points);
    const isUsable = most !== null && Number.isInteger(most) && most > 0;
    return [
      ...(isBlank(name) ? [{ kind: 'criterion', at, lacks: 'name' } as const] : []),
      ...(isUsable ? [] : [{ kind: 'criterion', at, lacks: 'points' } as const]),
    ];
  });
  return [...lacking, ...bandFaults(sheet)];
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function bandFaults(sheet: SuggestionSheet): readonly SheetFault[] {
  const faults: SheetFault[] = [];
  const spans: Span[] = [];
  sheet.bands.forEach((band, index) => {
    const [from, to] = [numberOf(band.from), numberOf(band.to)];
    if (from === null || to === null || to < from) faults.push({ kind: 'band', at: index + 1 });
    else spans.push({ from, to });
  });
  const maximum = maximumOf(sheet);
  if (spans.length === 0 || maximum === null) return faults;
  let reached = -1;
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    if (from <= reached) faults.push({ kind: 'overlap', from, to: Math.min(reached, to) });
    if (from > reached + 1) faults.push({ kind: 'unbanded', from: reached + 1, to: from - 1 });
    reached = Math.max(reached, to);
  }
  if (reached < maximum) faults.push({ kind: 'unbanded', from: reached + 1, to: maximum });
  return faults;
}
