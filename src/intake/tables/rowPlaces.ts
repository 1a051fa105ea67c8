import { wordsAt } from '#intake/targets/cellAnswers.ts';
import type { Reading } from '#intake/reading/readTable.ts';
import type { PointTo } from '#intake/targets/target.ts';
import type { AnswerRow } from './answerRow.ts';
import { choiceOf } from './choiceWords.ts';
import type { Placed } from './placeColumns.ts';

/** A row that names no phase where others do. */
const NOWHERE = -1;

interface RowsGiven {
  readonly reading: Reading;
  /** Rows of cells that come in, from 0 in the block. */
  readonly rows: readonly number[];
  readonly pointTo: PointTo | undefined;
}

interface Held {
  readonly placed: readonly Placed[];
  /** Rows of the record on which they are laid. */
  readonly current: readonly AnswerRow[];
  /** The row on which a block begins that names none. */
  readonly first: number;
}

type PlaceOf = (row: number, at: number) => number;

/**
 * Which row of the record a row of cells fills: where each is one of the phases, the phase that it names, or that of the
 * row above where a merged cell holds for both; where rows stand for others, such as causes to be verified, the one that
 * stands for what it names; else one after the other.
 */
export function placesOfRows(given: RowsGiven, held: Held): PlaceOf {
  return byPhase(given, held) ?? byPointer(given, held) ?? ((_, at) => held.first + at);
}

function byPhase({ reading }: RowsGiven, { placed }: Held): PlaceOf | null {
  const phase = placed.find(({ want }) => want.key === 'phase');
  const options = phase?.want.options.filter((each) => each !== '') ?? [];
  const placeOf = (row: number): number | null => {
    const option = choiceOf(wordsAt(reading, row, phase?.column), options);
    return option === null ? null : options.indexOf(option);
  };
  if (phase === undefined || reading.data.every((row) => placeOf(row) === null)) return null;
  let above = NOWHERE;
  return (row) => {
    if (wordsAt(reading, row, phase.column) !== '') above = placeOf(row) ?? NOWHERE;
    return above;
  };
}

/** By the row of the record that stands for what a row of cells names; others stand behind all of these. */
function byPointer(
  { reading, rows, pointTo }: RowsGiven,
  { placed, current }: Held,
): PlaceOf | null {
  if (pointTo === undefined) return null;
  for (const { column, want } of placed) {
    if (want.takes !== 'reference') continue;
    const standing = current.map((row) => row[want.key]);
    const known = standing.filter((id) => id !== '' && id !== undefined);
    // Where several rows stand for one, their order is what tells them apart.
    if (new Set(known).size < known.length) continue;
    const places = new Map<number, number>();
    for (const row of rows) {
      const id = pointTo(want.kinds ?? [], wordsAt(reading, row, column));
      const at = id === null ? NOWHERE : standing.indexOf(id);
      if (at >= 0 && ![...places.values()].includes(at)) places.set(row, at);
    }
    if (places.size === 0) continue;
    let next = current.length;
    for (const row of rows) {
      if (places.has(row)) continue;
      places.set(row, next);
      next += 1;
    }
    return (row) => places.get(row) ?? NOWHERE;
  }
  return null;
}
