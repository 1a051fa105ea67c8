import { emptySheetColumn } from '#domain/tools/checkSheet/checkSheet.ts';
import type { CheckSheetInput } from '#domain/tools/checkSheet/checkSheet.ts';
import { spreadLabelled } from '#intake/cells/labelledList.ts';
import { spreadTallies } from '#intake/cells/tallyMarks.ts';
import { asked } from '#intake/reading/answers.ts';
import type { Question } from '#intake/reading/answers.ts';
import { isInspectedName } from '#intake/reading/names.ts';
import type { ReadColumn, Reading } from '#intake/reading/readTable.ts';
import { rowName } from '#intake/reading/rows/rowName.ts';
import { amountAt, counted, unreadIn, wordsAt } from './cellAnswers.ts';
import { kindNames } from './paretoTarget.ts';
import { longSheet } from './longSheet.ts';
import { laidOver } from './laidOver.ts';
import { areSameNames, isNamed, named, placed, sorted, taken, whichColumn } from './placing.ts';
import { placesOf } from './places.ts';
import { columnsAre } from './sheetColumns.ts';
import { isTimeWord } from '#intake/cells/timeWords.ts';
import { servedRow, writtenTotal } from './writtenTotal.ts';
import type { Laying, TakeGiven, Taken, Target } from './target.ts';

/** Kinds in rows, days, shifts, places or officers in columns; a list of words is counted by both. */
export const checkSheetTarget: Target<CheckSheetInput> = {
  wish: {
    isWanted: (text) => isNamed(text, kindNames),
    counts: true,
    arePeers: true,
    areEvents: true,
  },
  spread: (block) => spreadTallies(spreadLabelled(block)),
  readsDays: false,
  sideways: 'never',
  take: (given) =>
    takeLong(given) ?? (countColumns(given).length > 0 ? takeCounts(given) : takeEvents(given)),
  places: placesOf('check-sheet'),
  show: ({ kinds, columns, counts }) => ({
    heads: [placesOf('check-sheet')[0]?.label ?? '', ...columns.map(({ name }) => name)],
    rows: kinds.map(({ name }, row) => [
      name,
      ...columns.map((_, column) => counts[row]?.[column] ?? null),
    ]),
    isOneTotal: true,
  }),
  laid: laidSheet,
};

type Given = TakeGiven<CheckSheetInput>;

/** Columns that hold counts, a column of ordinals not being enough by itself. */
function countColumns({ reading, answers }: Given): readonly ReadColumn[] {
  const chosen = placed(reading, answers, 'count').filter((column) => column.class !== 'words');
  return [...chosen, ...sorted(reading, answers).numbers];
}

/** Rows under the same columns; `null` where the columns differ. */
function laidSheet(
  current: CheckSheetInput,
  input: CheckSheetInput,
  { row }: Laying,
): CheckSheetInput | null {
  if (!areSameNames(current.columns, input.columns)) return null;
  const filler = (): CheckSheetInput['counts'][number] => current.columns.map(() => null);
  return {
    ...current,
    // A kind that is there already keeps its id.
    kinds: laidOver(
      current.kinds,
      input.kinds.map((kind, at) => ({ ...kind, id: current.kinds[row + at]?.id ?? kind.id })),
      { row, empty: null },
    ),
    counts: laidOver(current.counts, input.counts, { row, empty: filler }),
    taps: [],
  };
}

/** "Minggu, Jenis, Jumlah": rows that a sheet has as cells; not where somebody has said which columns are counts. */
function takeLong({ reading, answers, current, newId }: Given): Taken<CheckSheetInput> | null {
  const { words, numbers, ordinals } = sorted(reading, answers);
  const kind = placed(reading, answers, 'kind')[0] ?? named(words, kindNames) ?? words[0];
  const [across] = placed(reading, answers, 'across');
  const chosen = placed(reading, answers, 'count').filter((column) => column.class !== 'words');
  const isSaid = chosen.length > 0 && across === undefined;
  const long =
    kind === undefined || isSaid
      ? null
      : longSheet(reading, { kind, across, words, numbers: [...chosen, ...numbers, ...ordinals] });
  if (long === null) return null;
  const { amount, kinds, columns, counts } = long;
  return {
    input: {
      ...current,
      by:
        long.across.kind === 'day'
          ? 'day'
          : (columnsAre([long.across.name, ...columns]) ?? current.by),
      kinds: kinds.map((name) => ({ id: newId(), name })),
      columns: columns.map((name) => emptySheetColumn(newId(), name)),
      counts: counts.map((row) => [...row]),
      typedTotal: null,
      taps: [],
    },
    columns: [
      ...taken(kind, 'kind', 'label'),
      ...taken(long.across, 'across', long.across.kind === 'amount' ? 'label' : null),
      ...taken(amount, 'count'),
    ],
    questions: [],
    unread: unreadIn(reading, [amount], counted),
  };
}

function takeCounts(given: Given): Taken<CheckSheetInput> {
  const { reading, answers, current, newId } = given;
  const { words, ordinals } = sorted(reading, answers);
  const label =
    placed(reading, answers, 'kind')[0] ?? named(words, kindNames) ?? words[0] ?? ordinals[0];
  const wanted = withEmpty(
    reading,
    [...countColumns(given), ...ordinals].filter((column) => column !== label),
  );
  const isHeld = (row: number): boolean =>
    wordsAt(reading, row, label) !== '' ||
    wanted.some((column) => amountAt(reading, { row, column }, counted) !== null);
  const observed = reading.data.filter((row) => isInspectedName(rowName(reading.grid, row)));
  const rows = reading.data.filter((row) => !observed.includes(row) && isHeld(row));
  const served = servedRow(reading, wanted);
  const inspected = observed[0] ?? (served < 0 ? undefined : served);
  const columns = wanted.map((column) => ({
    ...emptySheetColumn(newId(), column.name),
    inspected:
      inspected === undefined ? null : amountAt(reading, { row: inspected, column }, counted),
  }));
  return {
    input: {
      ...current,
      by: columnsAre(wanted.map(({ name }) => name)) ?? current.by,
      kinds: rows.map((row) => ({ id: newId(), name: wordsAt(reading, row, label) })),
      columns,
      counts: rows.map((row) =>
        wanted.map((column) => amountAt(reading, { row, column }, counted)),
      ),
      typedTotal: writtenTotal(reading, wanted) ?? null,
      taps: [],
    },
    columns: [
      ...taken(label, 'kind', 'label'),
      ...wanted.flatMap((column) => taken(column, 'count')),
    ],
    questions:
      answers.orientation === undefined && isTurned(reading, label, wanted)
        ? [asked('orientation', ['as-given', 'turned'])]
        : [],
    unread: unreadIn(reading, wanted, counted),
    usedRows: served < 0 ? observed : [...observed, served],
  };
}

/** The columns in their order, with those between them that have a name and in which nothing was counted. */
function withEmpty({ columns }: Reading, counts: readonly ReadColumn[]): readonly ReadColumn[] {
  const places = counts.map(({ at }) => at);
  const isBetween = (at: number): boolean => at > Math.min(...places) && at < Math.max(...places);
  return columns.filter(
    (column) =>
      counts.includes(column) ||
      (column.kind === 'blank' && column.name !== '' && isBetween(column.at)),
  );
}

/** Whether the rows are days and the columns are kinds: the sheet lies on its side. */
function isTurned(
  reading: Reading,
  label: ReadColumn | undefined,
  wanted: readonly ReadColumn[],
): boolean {
  if (label === undefined || wanted.some(({ name }) => isTimeWord(name))) return false;
  const names = reading.data
    .map((row) => wordsAt(reading, row, label))
    .filter((name) => name !== '');
  const areTimes = names.length > 1 && names.every(isTimeWord);
  return label.kind === 'day' || areTimes || (label.class === 'numbers' && wanted.length > 1);
}

/** A list of events: kinds by what the other column of words says. */
function takeEvents({ reading, answers, current, newId }: Given): Taken<CheckSheetInput> {
  const { words } = sorted(reading, answers);
  const kind =
    placed(reading, answers, 'kind')[0] ??
    named(words, kindNames) ??
    words.find((column) => column.kind === 'label') ??
    words[0];
  const others = words.filter((column) => column !== kind);
  const across =
    placed(reading, answers, 'across')[0] ??
    placed(reading, answers, 'count')[0] ??
    others.find(({ kind: is }) => is === 'day') ??
    others[0];
  const events = reading.data.map((row) => ({
    kind: wordsAt(reading, row, kind),
    at: dayWords(wordsAt(reading, row, across), across),
  }));
  const kinds = distinct(events.map((event) => event.kind));
  const columns = across === undefined ? [''] : distinct(events.map(({ at }) => at));
  const places = new Map(columns.map((name, at) => [name, at]));
  const byKind = new Map(kinds.map((name) => [name, columns.map(() => 0)]));
  for (const event of events) {
    const row = byKind.get(event.kind);
    const at = places.get(event.at);
    if (row !== undefined && at !== undefined) row[at] = (row[at] ?? 0) + 1;
  }
  const questions: readonly Question[] =
    others.length > 1 && others.every(({ kind: is }) => is !== 'day') ? [whichColumn(others)] : [];
  return {
    input: {
      ...current,
      by:
        across?.kind === 'day'
          ? 'day'
          : (columnsAre([across?.name ?? '', ...columns]) ?? current.by),
      kinds: kinds.map((name) => ({ id: newId(), name })),
      columns: columns.map((name) => emptySheetColumn(newId(), name)),
      counts: [...byKind.values()],
      typedTotal: null,
      taps: [],
    },
    columns: [...taken(kind, 'kind'), ...taken(across, 'across')],
    questions,
    unread: [],
  };
}

/** A day without the hour at which a form was sent. */
function dayWords(words: string, column: ReadColumn | undefined): string {
  return column?.kind === 'day'
    ? words.replace(/[ T,]+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?.*$/, '')
    : words;
}

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)].filter((word) => word !== '');
}
