import type { Outcome, TableReader } from '#intake/tableReader.ts';
import { formatNumber } from '#language/formatNumber.ts';

/** Where a table goes: over the rows from one on, behind what is there, or in the place of all of it. */
export type Placement = number | 'behind' | 'replace';

/** A table that can be laid, and what that would do. */
export interface Laid {
  /** How many rows there are then. */
  readonly rows: number;
  readonly put: () => void;
  readonly restore: () => void;
  /** A sentence on what it replaces; empty for nothing. */
  readonly replaced: string;
  /** What has to be said besides; empty for nothing. */
  readonly told: string;
}

/** What taking a table would do. */
export interface Laying extends Laid {
  /** Whether it comes in as a table, so that what is there may stay or go. */
  readonly isWhole: boolean;
  /** Why it cannot come in; empty where it can. */
  readonly refusal: string;
}

interface There {
  readonly reader: TableReader;
  /** How many rows, from the first, hold anything. */
  readonly filled: number;
}

/** A table as a whole: over the rows from one on where its columns are the same, else in the place of all. */
export function laidWhole({ reader, filled }: There, outcome: Outcome, at: Placement): Laid {
  const { restore } = reader;
  const count = outcome.shown.rows.length;
  const row = at === 'behind' ? filled : at;
  const lays =
    filled === 0 || row === 'replace' || row === 0 ? null : { row, put: outcome.layAt(row) };
  if (lays !== null && lays.put !== null) {
    const over = Math.min(filled, lays.row + count) - lays.row;
    const replaced = over > 0 ? `${formatNumber(over)} baris lama diganti.` : '';
    return {
      rows: Math.max(filled, lays.row + count),
      put: lays.put,
      restore,
      replaced,
      told: '',
    };
  }
  const replaced = filled === 0 ? '' : `Isi lama (${formatNumber(filled)} baris) diganti.`;
  return { rows: count, put: outcome.replace, restore, replaced, told: '' };
}
