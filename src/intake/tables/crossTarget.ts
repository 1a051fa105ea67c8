import type { Amount } from '#domain/tools/atoms.ts';
import { isHeadWord } from '#intake/reading/headWords.ts';
import { nameKey } from '#intake/reading/names.ts';
import { textAt } from '#intake/reading/grid.ts';
import type { ReadColumn, Reading } from '#intake/reading/readTable.ts';
import { amountAt, wordsAt } from '#intake/targets/cellAnswers.ts';
import { taken } from '#intake/targets/placing.ts';
import type { Shown, TakeGiven, Taken, Target, UnreadCell } from '#intake/targets/target.ts';
import { headOf, pointAt, sidesOf, valueColumns } from './crossSides.ts';
import { crossTables } from './crossTables.ts';
import type { CrossTable, CrossTableId } from './crossTables.ts';
import { isSummaryHead } from './summaryHeads.ts';

/** One row of the record with its amounts by column, both by id. */
export interface CrossRow {
  readonly of: string;
  readonly amounts: Readonly<Record<string, Amount>>;
}

/** The rows and columns on screen, and the cell into which a block is put that names none. */
export interface CrossPlace {
  readonly rows: readonly CrossName[];
  readonly columns: readonly CrossName[];
  readonly from: { readonly row: number; readonly column: number };
}

export interface CrossName {
  readonly id: string;
  readonly name: string;
}

const nowhere: CrossPlace = { rows: [], columns: [], from: { row: 0, column: 0 } };

/**
 * A cross table as something that cells can be read for: its rows and columns are found by their names, whichever of the
 * two stands at the side. Without a record to look in, names are taken as they are written.
 */
export function crossTarget(
  id: CrossTableId,
  place: CrossPlace = nowhere,
): Target<readonly CrossRow[]> {
  const table: CrossTable = crossTables[id];
  const names = new Set([...table.rows.names, ...table.columns.names]);
  return {
    wish: {
      isWanted: (text) => names.has(nameKey(text)),
      counts: true,
      arePeers: true,
      areEvents: false,
    },
    readsDays: false,
    sideways: 'never',
    places: place.columns.map(({ id: column, name }) => ({
      id: column,
      label: name,
      takes: 'numbers',
      isMany: false,
    })),
    show: (rows) => showCross(rows, place),
    // What is there stays but for the cells that are laid on it, whatever row they come from.
    laid: (_, input) => input,
    take: (given) => takeCross(given, { table, place }),
  };
}

/** Rows and columns by name, those alone in which something comes in. */
function showCross(rows: readonly CrossRow[], place: CrossPlace): Shown {
  const held = place.columns.filter(({ id }) => rows.some(({ amounts }) => id in amounts));
  return {
    heads: ['', ...held.map(({ name }) => name)],
    rows: rows.map(({ of, amounts }) => [
      place.rows.find(({ id }) => id === of)?.name ?? of,
      ...held.map(({ id }) => amounts[id] ?? null),
    ]),
  };
}

interface Wanted {
  readonly table: CrossTable;
  readonly place: CrossPlace;
}

function takeCross(
  { reading, answers, pointTo }: TakeGiven<readonly CrossRow[]>,
  { table, place }: Wanted,
): Taken<readonly CrossRow[]> {
  const sides = sidesOf(reading, { table, pointTo });
  const side = sides.label;
  const values = valueColumns(reading, side);
  const isTurned = sides.down !== table.rows;
  const onRows = place.rows.slice(place.from.row).map(({ id }) => id);
  const onColumns = place.columns.slice(place.from.column).map(({ id }) => id);
  const heads = foundIn(
    values.map((column) => answers.places?.get(column.at) ?? headOf(reading, column, sides)),
    isTurned ? onRows : onColumns,
    values.every(({ name }) => name === ''),
  );
  const labels = foundIn(
    reading.data.map((row) => (side === null ? null : pointAt(sides, wordsAt(reading, row, side)))),
    isTurned ? onColumns : onRows,
    side === null,
  );
  const hasTicks = reading.data.some((row) =>
    values.some(({ at }) => /^[v✓✔√]$/i.test(textAt(reading.grid, row, at))),
  );
  const unread: UnreadCell[] = [];
  const amounts = new Map<string, Record<string, Amount>>();
  reading.data.forEach((row, at) => {
    const down = labels[at] ?? null;
    if (down === null) {
      unread.push(...unknownLabel(reading, row, { side, values }));
      return;
    }
    values.forEach((column, each) => {
      const across = heads[each] ?? null;
      if (across === null) return;
      const amount = pointsAt(reading, row, { column, hasTicks });
      if (typeof amount === 'object' && amount !== null) {
        unread.push({ row, column: column.at, text: amount.typed });
      }
      const [own, other] = isTurned ? [across, down] : [down, across];
      const held = amounts.get(own) ?? {};
      held[other] = amount;
      amounts.set(own, held);
    });
  });
  return {
    input: [...amounts].map(([of, held]) => ({ of, amounts: held })),
    columns: [
      ...taken(side ?? undefined, sides.down.key, 'label'),
      ...values
        .flatMap((column, at) => taken(column, heads[at] ?? '', 'amount'))
        .filter(({ place: found }) => found !== ''),
    ],
    questions: [],
    unread: [
      ...unknownHeads(
        reading,
        values.filter((_, at) => heads[at] === null),
      ),
      ...unread,
    ],
  };
}

/** Each id once; where nothing is named at all, by order from the cell into which the block was put. */
function foundIn(
  ids: readonly (string | null)[],
  place: readonly string[],
  isUnnamed: boolean,
): readonly (string | null)[] {
  if (isUnnamed && ids.every((id) => id === null)) return ids.map((_, at) => place[at] ?? null);
  return ids.map((id, at) => (ids.indexOf(id) === at ? id : null));
}

/** A tick is a vote, and so is a cross, unless it stands among ticks. */
function pointsAt(
  reading: Reading,
  row: number,
  { column, hasTicks }: { readonly column: ReadColumn; readonly hasTicks: boolean },
): Amount {
  const text = textAt(reading.grid, row, column.at);
  if (/^[v✓✔√]$/i.test(text)) return 1;
  if (/^x$/i.test(text)) return hasTicks ? 0 : 1;
  return amountAt(reading, { row, column }, { dash: 'gap', pair: 'count', min: 0 });
}

interface Row {
  readonly side: ReadColumn | null;
  readonly values: readonly ReadColumn[];
}

/** The name of a row that nothing is called by; without names, its amounts. */
function unknownLabel(reading: Reading, row: number, { side, values }: Row): readonly UnreadCell[] {
  const cells = side === null ? values : [side];
  return cells.flatMap((column) => {
    const text = wordsAt(reading, row, column);
    return text === '' ? [] : [{ row, column: column.at, text, isLeftOut: true }];
  });
}

/** Heads that name nobody; "Jumlah", "Peringkat" and the like are no names. */
function unknownHeads({ heads }: Reading, columns: readonly ReadColumn[]): readonly UnreadCell[] {
  const row = heads.at(-1);
  if (row === undefined) return [];
  return columns.flatMap(({ at, name }) =>
    name === '' || isHeadWord(name) || isSummaryHead(name)
      ? []
      : [{ row, column: at, text: name, isLeftOut: true }],
  );
}
