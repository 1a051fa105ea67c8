import type { Answers } from '#intake/reading/answers.ts';
import { isDayName, nameKey, sumName } from '#intake/reading/names.ts';
import type { ReadColumn, Reading } from '#intake/reading/readTable.ts';
import { textAt, tokenAt } from '#intake/reading/grid.ts';
import { wordsAt } from '#intake/targets/cellAnswers.ts';
import type { PointTo } from '#intake/targets/target.ts';
import type { AnswerColumn } from './answerColumns.ts';
import { choiceOf } from './choiceWords.ts';
import { isFlowMarked } from './flowMarks.ts';
import { readPeriod } from './readPeriod.ts';

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
  if (!areNamed && !isSaid) {
    for (const { column, want } of fromThere(reading, columns, places)) placed.set(want, column);
  }
  for (const column of free()) {
    const open = wants.filter((want) => !placed.has(want));
    const want = areNamed
      ? byKind(reading, column, { ...places, wants: open })
      : byOrder(reading, column, { ...places, wants: open });
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

/** Whether the cells of a column are what a column of answers takes: "Waktu" may be a day or an hour. */
function mayFill(reading: Reading, column: ReadColumn, want: AnswerColumn): boolean {
  const { grid, data } = reading;
  const { at, name, class: is } = column;
  // "7 orang" are no names, and "3 Des 2026" is no plan.
  if (want.takes === 'references') return is !== 'numbers' && is !== 'moments';
  if (want.takes === 'reference' && is === 'moments') return false;
  if (want.kinds?.includes('performers') === true && isFlowMarked(reading, column)) return false;
  if (want.takes === 'number' || want.takes === 'measured')
    return is === 'numbers' || is === 'blank';
  if (want.takes !== 'day' || is === 'moments' || isDayName(name)) return true;
  return data.some(
    (row) =>
      ['day', 'month'].includes(tokenAt(grid, row, at).kind) ||
      readPeriod(textAt(grid, row, at)) !== null,
  );
}

/** Whether a sum adds up scores of a ranking, such as U, S and G: it says nothing of how often something happened. */
function isOfScores({ kind, name }: ReadColumn, { columns }: Reading, want: AnswerColumn): boolean {
  if (want.takes !== 'number' || kind !== 'sum' || sumName(name) !== 'exact') return false;
  const parts = columns.filter((column) => column.kind === 'amount');
  return parts.length > 1 && parts.every((part) => SCORE.test(nameKey(part.name)));
}

/** "Ketua" and "Anggota" under "Jabatan" are parts in the circle, and no posts in the office. */
function isOfRoles(
  reading: Reading,
  column: ReadColumn,
  { want, wants }: { readonly want: AnswerColumn; readonly wants: readonly AnswerColumn[] },
): boolean {
  const role = wants.find(({ key }) => key === 'role');
  if (want.key !== 'position' || role === undefined) return false;
  const isOther = reading.columns.some(
    (other) => other !== column && role.names.includes(nameKey(other.name)),
  );
  return !isOther && textsOf(reading, column).every((text) => isChoice(text, role));
}

const SCORE =
  /^(?:[a-z]|urgen\w*|seriou\w*|growth|mendesak|kegawatan|perkembangan|aktual\w*|problematik|kekhalayakan|layak|kelayakan)$/;

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
  places: Pick<Places, 'wants' | 'pointTo'>,
): AnswerColumn | undefined {
  const certain = byKind(reading, column, places);
  if (certain !== undefined) return certain;
  if (column.kind === 'remark') return places.wants.find(({ key }) => key === 'note');
  const isNumber = column.class === 'numbers';
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

/** Eighteen digits are a civil servant's number. */
function isCode(reading: Reading, column: ReadColumn, { key }: AnswerColumn): boolean {
  return (
    key === 'number' &&
    isMostly(textsOf(reading, column), (text) => /^\d{8} ?\d{6} ?\d ?\d{3}$/.test(text), 1)
  );
}

/** Whether words are choices; numbers alone are rather the numbers of rows. */
function isChoices(reading: Reading, column: ReadColumn, want: AnswerColumn): boolean {
  return (
    want.takes === 'choice' &&
    isMostly(textsOf(reading, column), (text) => isChoice(text, want), 0.8)
  );
}

function isChoice(text: string, { options }: AnswerColumn): boolean {
  return !/^\d+$/.test(text) && choiceOf(text, options) !== null;
}

function isPointing(
  reading: Reading,
  column: ReadColumn,
  {
    want: { takes, kinds = [] },
    pointTo,
  }: { readonly want: AnswerColumn; readonly pointTo: PointTo | undefined },
): boolean {
  return (
    takes === 'reference' &&
    pointTo !== undefined &&
    isMostly(textsOf(reading, column), (text) => pointTo(kinds, text) !== null, 0.8)
  );
}

function isTicked(reading: Reading, column: ReadColumn): boolean {
  return isMostly(
    textsOf(reading, column),
    (text) => /^(?:ya|ada|sudah|tidak|belum|tidak ada|belum ada|[vx✓✔√-])$/i.test(text),
    1,
  );
}

/** What stands in a column, without what stands nowhere. */
function textsOf(reading: Reading, column: ReadColumn): readonly string[] {
  return reading.data.map((row) => wordsAt(reading, row, column)).filter((text) => text !== '');
}

/** Whether texts are of a kind, but for a part. */
function isMostly(texts: readonly string[], is: (text: string) => boolean, part: number): boolean {
  const known = texts.filter(is);
  return known.length > 0 && known.length >= texts.length * part;
}
