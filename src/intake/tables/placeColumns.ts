import type { Answers } from '#intake/reading/answers.ts';
import { nameKey } from '#intake/reading/names.ts';
import type { ReadColumn, Reading } from '#intake/reading/readTable.ts';
import type { PointTo } from '#intake/targets/target.ts';
import type { AnswerColumn } from './answerColumns.ts';
import {
  isChoices,
  isCode,
  isOfRoles,
  isOfScores,
  isPointing,
  isTicked,
  mayFill,
} from './columnCells.ts';

/** A column of cells and the column of answers that it fills. */
export interface Placed {
  readonly column: ReadColumn;
  readonly want: AnswerColumn;
}

/** What helps to find a place besides names; what somebody has said goes before all. */
export interface PlaceHelp extends Pick<Answers, 'places'> {
  /** The column into which the block was put; by default the table as a whole. */
  readonly from?: string | undefined;
  readonly pointTo?: PointTo | undefined;
}

interface Places extends PlaceHelp {
  readonly wants: readonly AnswerColumn[];
}

/**
 * Finds each column its place: by name, then by what its cells are, then, where nothing is named, by order.
 *
 * A column whose name says something else stays out: it must not fill what happens to be next.
 */
export function placeColumns(
  reading: Reading,
  wants: readonly AnswerColumn[],
  help: PlaceHelp,
): readonly Placed[] {
  const places = { ...help, wants };
  const columns = reading.columns.filter(({ kind }) => kind !== 'serial' && kind !== 'blank');
  const placed = new Map<AnswerColumn, ReadColumn>();
  const isFree = (column: ReadColumn): boolean => ![...placed.values()].includes(column);
  const said = new Set(help.places?.keys());
  for (const column of columns) {
    const want = wants.find(({ key }) => key === help.places?.get(column.at));
    if (want !== undefined) placed.set(want, column);
  }
  const free = (): readonly ReadColumn[] =>
    columns.filter((column) => isFree(column) && !said.has(column.at));
  const isSaid = placed.size > 0;
  for (const fits of nameTests) {
    for (const want of wants) {
      if (placed.has(want)) continue;
      const found = firstNamed(
        want,
        free().filter(
          (column) =>
            mayFill(reading, column, want) &&
            !isOfScores(column, reading, want) &&
            !isOfRoles(reading, column, { want, wants }),
        ),
        fits,
      );
      if (found !== undefined) placed.set(want, found);
    }
  }
  const areNamed = placed.size > 0;
  const isWordsOnly = wants.every(({ takes }) => takes !== 'number' && takes !== 'measured');
  if (!areNamed && !isSaid) {
    for (const { column, want } of fromThere(reading, columns, places)) placed.set(want, column);
  }
  for (const column of free()) {
    const open = wants.filter((want) => !placed.has(want));
    const want = areNamed
      ? byKind(reading, column, { ...places, wants: open })
      : byOrder(reading, column, { ...places, wants: open, isWordsOnly });
    if (want !== undefined) placed.set(want, column);
  }
  return columns.flatMap((column) => {
    const want = [...placed].find(([, own]) => own === column)?.[0];
    return want === undefined ? [] : [{ column, want }];
  });
}

/**
 * The columns in their order from the one into which they were put, as a sheet takes them; none unless all are what is
 * wanted there.
 */
function fromThere(
  reading: Reading,
  columns: readonly ReadColumn[],
  places: Places,
): readonly Placed[] {
  const { wants, from } = places;
  const at = wants.findIndex(({ key }) => key === from);
  if (at < 0) return [];
  const placed = columns.flatMap((column, index): Placed[] => {
    const want = wants[at + index];
    return want === undefined ? [] : [{ column, want }];
  });
  const isOnly = columns.length === 1;
  return placed.every(({ column, want }) => isFor(reading, column, { want, isOnly, ...places }))
    ? placed
    : [];
}

interface Wanted extends Places {
  readonly want: AnswerColumn;
  /** A single column goes where it was put. */
  readonly isOnly: boolean;
}

/** Whether a column without a name may be meant for a column of answers. */
function isFor(reading: Reading, column: ReadColumn, { want, isOnly, ...places }: Wanted): boolean {
  switch (want.takes) {
    case 'number':
    case 'measured':
      return column.class === 'numbers';
    case 'day':
      return isOnly || mayFill(reading, column, want);
    case 'choice':
      return isOnly || isChoices(reading, column, want);
    case 'check':
      return isOnly || isTicked(reading, column);
    case 'reference':
    case 'references':
      return isOnly || isPointing(reading, column, { want, pointTo: places.pointTo });
    case 'words':
      return isOnly || !isCertain(reading, column, { ...places, except: want });
  }
}

/** Whether cells are so plainly another column's that words are not what they are. */
function isCertain(
  reading: Reading,
  column: ReadColumn,
  { wants, except }: Pick<Places, 'wants'> & { readonly except: AnswerColumn },
): boolean {
  const others = wants.filter((want) => want !== except);
  if (isCode(reading, column, except)) return false;
  return (
    (column.kind === 'day' && others.some(({ takes }) => takes === 'day')) ||
    others.some((want) => isCode(reading, column, want) || isChoices(reading, column, want))
  );
}

type NameTest = (key: string, name: string) => boolean;

const nameTests: readonly NameTest[] = [
  (key, name) => key === name,
  (key, name) => key.startsWith(`${name} `),
  (key, name) => name.length > 3 && ` ${key} `.includes(` ${name} `),
];

/** Names are tried in their order, so that a column's own label goes before what it may also be called. */
function firstNamed(
  { names }: AnswerColumn,
  columns: readonly ReadColumn[],
  fits: NameTest,
): ReadColumn | undefined {
  for (const name of names) {
    const found = columns.find((column) => fits(nameKey(column.name), name));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Where other columns are named, only cells that can be one thing alone place a column. */
function byKind(
  reading: Reading,
  column: ReadColumn,
  { wants, pointTo }: Pick<Places, 'wants' | 'pointTo'>,
): AnswerColumn | undefined {
  if (column.kind === 'remark' || column.kind === 'sum' || column.kind === 'mean') return undefined;
  if (column.kind === 'day') return wants.find(({ takes }) => takes === 'day');
  return wants.find(
    (want) =>
      isCode(reading, column, want) ||
      isChoices(reading, column, want) ||
      isPointing(reading, column, { want, pointTo }),
  );
}

/** Without names: the first place that takes what the cells are. */
function byOrder(
  reading: Reading,
  column: ReadColumn,
  places: Pick<Places, 'wants' | 'pointTo'> & {
    /** Where no answer is a number, numbers with their units are words: "28 menit". */
    readonly isWordsOnly: boolean;
  },
): AnswerColumn | undefined {
  const certain = byKind(reading, column, places);
  if (certain !== undefined) return certain;
  if (column.kind === 'remark') return places.wants.find(({ key }) => key === 'note');
  const isNumber = column.class === 'numbers' && !places.isWordsOnly;
  const isOnly = reading.columns.filter(({ kind }) => kind !== 'blank').length === 1;
  const main = places.wants.find(({ key }) => MAIN.has(key));
  if (isOnly && !isNumber && column.kind !== 'day' && main !== undefined) return main;
  return places.wants.find(
    ({ key, takes }) =>
      (isNumber && (takes === 'number' || takes === 'measured')) ||
      (!isNumber && column.kind !== 'day' && takes === 'words' && !UNLIKELY.has(key)),
  );
}

/** What a list of words alone says of a row. */
const MAIN: ReadonlySet<string> = new Set(['agenda', 'activity', 'what', 'done']);

/** Columns that hardly anybody fills, or that would be filled wrongly by what stands next. */
const UNLIKELY: ReadonlySet<string> = new Set(['titleBefore', 'titleAfter', 'number', 'startsAt']);
