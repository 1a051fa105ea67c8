import { spreadChoices, spreadForms } from '#intake/cells/keyedForms.ts';
import type { Block } from '#intake/cells/cell.ts';
import { spreadPersons, withNumbers } from '#intake/cells/namesList.ts';
import { spreadParted, spreadReckoned } from '#intake/cells/partedList.ts';
import { nameKey } from '#intake/reading/names.ts';
import type { ReadColumn, Reading } from '#intake/reading/readTable.ts';
import { wordsAt } from '#intake/targets/cellAnswers.ts';
import { laidOver } from '#intake/targets/laidOver.ts';
import { taken } from '#intake/targets/placing.ts';
import { findOr } from '#intake/targets/target.ts';
import type { TakeGiven, Taken, TakenColumn, Target, UnreadCell } from '#intake/targets/target.ts';
import { answerAt, spokenRow } from './answerAt.ts';
import { answerColumns } from './answerColumns.ts';
import type { AnswerColumn } from './answerColumns.ts';
import type { AnswerRow } from './answerRow.ts';
import { answerTables, isOfPhases } from './answerTables.ts';
import type { AnswerTable, AnswerTableId } from './answerTables.ts';
import { choiceOf } from './choiceWords.ts';
import { headJudge } from './headJudge.ts';
import { performerMarks } from './performerMarks.ts';
import { placeColumns } from './placeColumns.ts';
import type { Placed } from './placeColumns.ts';
import { placesOfRows } from './rowPlaces.ts';
import { noMarks, scheduleMarks } from './scheduleMarks.ts';
import type { StageFields } from './scheduleMarks.ts';
import { shownRows } from './shownRows.ts';
import type { NameOf } from './shownRows.ts';

/** Where on a page the cells are put. */
export interface AnswerPlace {
  /** The columns on screen, in their order; by default all, as in the record. */
  readonly columns?: readonly string[] | undefined;
  /** The column into which the block is put, where nothing names its columns. */
  readonly from?: string | undefined;
  /** The row on which a block begins that names no phases, where each row is one; from 0. */
  readonly row?: number | undefined;
  /** What a row elsewhere is called, where one is pointed at. */
  readonly nameOf?: NameOf | undefined;
}

/**
 * A table of answers as something that cells can be read for.
 *
 * `current` are the rows on which the block is laid, from the first one on: what it brings no column for stays. Rows of
 * phases are laid each on its own phase.
 */
export function answerTarget(
  id: AnswerTableId,
  place: AnswerPlace = {},
): Target<readonly AnswerRow[]> {
  const table: AnswerTable = answerTables[id];
  const wants = shownColumns(answerColumns(table), place);
  const names = new Set(wants.flatMap((want) => want.names));
  return {
    wish: {
      isWanted: (text) => names.has(nameKey(text)),
      counts: false,
      arePeers: false,
      areEvents: false,
      judgeHead: headJudge(names),
    },
    spread: (block) => spread(block, { table, wants }, (text) => names.has(nameKey(text))),
    readsDays: true,
    sideways: 'names',
    take: (given) => takeRows(given, { table, wants, from: place.from, row: place.row ?? 0 }),
    places: wants.map(({ key, label, takes }) => ({
      id: key,
      label,
      takes: takes === 'number' || takes === 'measured' ? 'numbers' : 'words',
      isMany: false,
    })),
    show: (rows) => shownRows(rows, wants, place.nameOf),
    laid: (current, rows, { row }) => laidOver(current, rows, { row, empty: null }),
  };
}

/** Lines that hold more than one answer each, as rows of several columns. */
function spread(
  block: Block,
  { table, wants }: Pick<Wanted, 'table' | 'wants'>,
  isName: (text: string) => boolean,
): Block {
  const isChoice = (text: string): boolean =>
    wants.some(({ takes, options }) => takes === 'choice' && choiceOf(text, options) !== null);
  const given = table.section === 'members' ? withNumbers(block) : block;
  const listed = spreadChoices(spreadForms(given, isName), isChoice);
  const known = spreadOwn(table, listed);
  const words = wants.filter(({ takes }) => takes === 'words').length;
  if (known !== given || words < 2) return known;
  // Elsewhere a colon may stand within one answer.
  const isDefined = table.section === 'values';
  return spreadParted(given, isDefined ? 'anything' : 'arrows', isName);
}

/** Several members in a line, and gains each with its arithmetic. */
function spreadOwn({ section, field }: AnswerTable, block: Block): Block {
  if (section === 'members') return spreadPersons(block);
  if (section === 'benefit' && field === 'rows') return spreadReckoned(block);
  return block;
}

function shownColumns(
  all: readonly AnswerColumn[],
  { columns }: AnswerPlace,
): readonly AnswerColumn[] {
  return columns === undefined
    ? all
    : columns.flatMap((key) => all.filter((column) => column.key === key));
}

type Given = TakeGiven<readonly AnswerRow[]>;

interface Wanted {
  readonly table: AnswerTable;
  readonly wants: readonly AnswerColumn[];
  readonly from: string | undefined;
  readonly row: number;
}

function takeRows(
  { reading, answers, newId, pointTo, make, current }: Given,
  { table, wants, from, row: first }: Wanted,
): Taken<readonly AnswerRow[]> {
  const ordered = inBrief(table, wants, reading);
  const placed = placeColumns(reading, ordered, { places: answers.places, from, pointTo });
  const performers = isOfSteps(wants)
    ? performerMarks(reading, placed, findOr(pointTo, make))
    : null;
  const marks = isOfPhases(table)
    ? scheduleMarks(reading, placed, stagesOf(table))
    : (performers ?? noMarks);
  const keys = new Set(placed.map(({ want }) => want.key));
  const unread: UnreadCell[] = [...(performers?.unread ?? [])];
  const byPlace = new Map<number, AnswerRow>();
  const rows = reading.data.filter(
    (row) => placed.some(({ column }) => wordsAt(reading, row, column) !== '') || marks.isHeld(row),
  );
  const placeOf = placesOfRows(
    { reading, rows, pointTo },
    { placed, current, first: isOfPhases(table) ? first : 0 },
  );
  rows.forEach((row, at) => {
    const place = placeOf(row, at);
    const empty = table.empty(newId(), place);
    if (empty === null) {
      unread.push(...unplaced(reading, row, placed));
      return;
    }
    const before = byPlace.get(place) ?? current[place];
    const filled: Record<string, unknown> = { ...(before ?? empty) };
    // What a cell does not say is open: the answer of another row must not stay beside this one's.
    for (const [key, blank] of Object.entries(empty)) {
      if (keys.has(key) && !byPlace.has(place)) filled[key] = blank;
    }
    for (const each of placed) {
      const own = spokenRow(reading, row, each.column);
      const answer = answerAt({ reading, row: own, pointTo, make }, each, { wants, keys });
      Object.assign(filled, answer.values);
      if (answer.isUnread) {
        const isLeftOut = !['day', 'number', 'measured'].includes(each.want.takes);
        const text = wordsAt(reading, own, each.column);
        unread.push({ row, column: each.column.at, text, isLeftOut });
      }
    }
    byPlace.set(place, { ...filled, ...marks.at(row) });
  });
  const places = [...byPlace.keys()].toSorted((a, b) => a - b);
  const end = Math.max(places.at(-1) ?? -1, isOfPhases(table) ? current.length - 1 : -1);
  const input = Array.from({ length: end + 1 }, (_, place) => byPlace.get(place) ?? current[place]);
  return {
    input: input.filter((row) => row !== undefined),
    columns: [...placed.flatMap(({ column, want }) => takenAs(column, want)), ...marks.columns],
    questions: [],
    unread,
  };
}

/**
 * The columns in the order in which people write a table without heads and with fewer of them: what was before and what is
 * afterwards stand side by side, and evidence comes last.
 */
function inBrief(
  { section, field }: AnswerTable,
  wants: readonly AnswerColumn[],
  { columns }: Reading,
): readonly AnswerColumn[] {
  const held = columns.filter(({ kind }) => kind !== 'serial' && kind !== 'blank').length;
  if (section !== 'aspects' || field !== 'rows' || held >= wants.length) return wants;
  const rank = ({ key }: AnswerColumn): number =>
    ['aspect', 'before', 'after', 'evidenceAfter', 'evidenceBefore'].indexOf(key);
  return wants.toSorted((one, other) => rank(one) - rank(other));
}

/** Steps of a procedure, each done by one of its performers. */
function isOfSteps(wants: readonly AnswerColumn[]): boolean {
  return wants.some(({ kinds = [] }) => kinds.includes('performers'));
}

function stagesOf({ section }: Pick<AnswerTable, 'section'>): StageFields {
  return section === 'schedule'
    ? { planned: ['plannedFrom', 'plannedTo'], actual: ['actualFrom', 'actualTo'] }
    : { planned: ['from', 'to'] };
}

/** The cell that should have told which row of the record a row is. */
function unplaced(reading: Reading, row: number, placed: readonly Placed[]): readonly UnreadCell[] {
  const [first] = placed.filter(({ column }) => wordsAt(reading, row, column) !== '');
  const naming = placed.find(({ want }) => want.key === 'phase') ?? first;
  return naming === undefined
    ? []
    : [
        {
          row,
          column: naming.column.at,
          text: wordsAt(reading, row, naming.column),
          isLeftOut: true,
        },
      ];
}

function takenAs(column: ReadColumn, { key, takes }: AnswerColumn): readonly TakenColumn[] {
  if (takes === 'day') return taken(column, key, 'day');
  if (takes === 'number' || takes === 'measured')
    return taken(column, key, column.kind === 'percent' ? null : 'amount');
  if (key === 'note') return taken(column, key, 'remark');
  const isWords = ['label', 'person', 'remark', 'time', 'day'].includes(column.kind);
  return taken(column, key, isWords ? null : 'label');
}
