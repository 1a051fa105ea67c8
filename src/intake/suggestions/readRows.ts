import type { Register } from '#domain/suggestions/schema/register.ts';
import type { Suggestion } from '#domain/suggestions/schema/suggestion.ts';
import type { Block } from '#intake/cells/cell.ts';
import { readFor } from '#intake/readFor.ts';
import type { Intake } from '#intake/readFor.ts';
import { numbersAt } from '#intake/reading/kindsOf.ts';
import type { Reading } from '#intake/reading/readTable.ts';
import { dataNames } from '#words/tools.ts';
import { suggestionsTarget } from './suggestionsTarget.ts';

/** Rows for a register of these kinds, to be read. */
export interface RowsAsked extends Pick<Register, 'kinds'> {
  readonly block: Block;
}

export type RowsIntake = Intake<readonly Suggestion[]>;

/** What a worker can send of it: all but the function. */
export interface SentRows extends Omit<RowsIntake, 'reading'> {
  readonly reading: Omit<Reading, 'numberAt'> & { readonly numberAt: null };
}

/** Reads a table of suggestions beside the page. */
export function readRows(asked: RowsAsked, newId: () => string): SentRows {
  const target = suggestionsTarget(asked);
  const given = { block: asked.block, target, current: [], answers: {}, newId, names: dataNames };
  const { reading, ...read } = readFor<readonly Suggestion[]>(given);
  return { ...read, reading: { ...reading, numberAt: null } };
}

/** The same as it is read on the page. */
export function arrivedRows(sent: SentRows): RowsIntake {
  return { ...sent, reading: { ...sent.reading, numberAt: numbersAt(sent.reading) } };
}
