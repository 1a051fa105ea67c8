import type { Amount, Day } from '#domain/tools/atoms.ts';
import { typedText } from '#domain/tools/atoms.ts';
import { momentOf } from '#intake/reading/cellValue.ts';
import { tokenAt } from '#intake/reading/grid.ts';
import { nameKey } from '#intake/reading/names.ts';
import type { ReadColumn, Reading } from '#intake/reading/readTable.ts';
import { amountAt, linesAt, measuredAt, wordsAt } from '#intake/targets/cellAnswers.ts';
import { taken } from '#intake/targets/placing.ts';
import { laidOver } from '#intake/targets/laidOver.ts';
import type {
  Shown,
  TakeGiven,
  Taken,
  TakenColumn,
  Target,
  UnreadCell,
} from '#intake/targets/target.ts';
import { formatDate, formatMonth } from '#language/formatDate.ts';
import { secondsOf } from '#intake/cells/units.ts';
import { answerColumns } from './answerColumns.ts';
import type { AnswerColumn } from './answerColumns.ts';
import { answerTables } from './answerTables.ts';
import type { AnswerTable, AnswerTableId } from './answerTables.ts';
import { choiceLabel, choiceOf } from './choiceWords.ts';
import { readPeriod } from './readPeriod.ts';
import { placeColumns } from './placeColumns.ts';
import type { Placed } from './placeColumns.ts';

/** A row of a table of answers, as the record keeps it. */
export type AnswerRow = Readonly<Record<string, unknown>>;

/** A table of answers as something that cells can be read for. */
export function answerTarget(id: AnswerTableId): Target<readonly AnswerRow[]> {
  const table: AnswerTable = answerTables[id];
  const wants = answerColumns(table);
  const names = new Set(wants.flatMap((want) => want.names));
  return {
    wish: {
      isWanted: (text) => names.has(nameKey(text)),
      counts: false,
      arePeers: false,
      areEvents: false,
    },
    readsDays: true,
    sideways: 'names',
    take: (given) => takeRows(given, { table, wants }),
    places: wants.map(({ key, label, takes }) => ({
      id: key,
      label,
      takes: takes === 'number' || takes === 'measured' ? 'numbers' : 'words',
      isMany: false,
    })),
    show: (rows) => shownRows(rows, wants),
    laid: (current, rows, row) => laidOver(current, rows, { row, empty: null }),
  };
}

type Given = TakeGiven<readonly AnswerRow[]>;

function takeRows(
  { reading, answers, newId }: Given,
  { table, wants }: { readonly table: AnswerTable; readonly wants: readonly AnswerColumn[] },
): Taken<readonly AnswerRow[]> {
  const placed = placeColumns(reading, wants, answers);
  const unread: UnreadCell[] = [];
  const rows = reading.data.filter((row) =>
    placed.some(({ column }) => wordsAt(reading, row, column) !== ''),
  );
  const input = rows.flatMap((row, at): AnswerRow[] => {
    const empty = table.empty(newId(), placeOfRow({ reading, row, at }, placed));
    if (empty === null) return [];
    const filled: Record<string, unknown> = { ...empty };
    for (const each of placed) {
      const answer = answerAt({ reading, row }, each, wants);
      Object.assign(filled, answer.values);
      if (answer.isUnread) {
        unread.push({ row, column: each.column.at, text: wordsAt(reading, row, each.column) });
      }
    }
    return [filled];
  });
  return {
    input,
    columns: placed.flatMap(({ column, want }) => takenAs(column, want)),
    questions: [],
    unread,
  };
}

/** The columns in which a row says anything. */
function shownRows(rows: readonly AnswerRow[], wants: readonly AnswerColumn[]): Shown {
  const cells = rows.map((row) => wants.map((want) => shownAnswer(row[want.key], want)));
  const held = wants.flatMap((_, at) =>
    cells.some((row) => row[at] !== '' && row[at] !== null) ? [at] : [],
  );
  return {
    heads: held.map((at) => wants[at]?.label ?? ''),
    rows: cells.map((row) => held.map((at) => row[at] ?? '')),
  };
}

function shownAnswer(answer: unknown, { takes }: AnswerColumn): string | Amount {
  if (typeof answer === 'number') return answer;
  if (typeof answer === 'object' && answer !== null && 'typed' in answer)
    return String(answer.typed);
  if (answer === true) return 'ya';
  if (typeof answer !== 'string') return '';
  if (takes === 'choice') return answer === '' ? '' : choiceLabel(answer);
  return takes === 'day' ? momentText(answer) : answer;
}

function momentText(iso: string): string {
  if (iso === '') return '';
  return iso.length === MONTH_LENGTH ? formatMonth(`${iso}-01`) : formatDate(iso);
}

const MONTH_LENGTH = 'YYYY-MM'.length;

function takenAs(column: ReadColumn, { key, takes }: AnswerColumn): readonly TakenColumn[] {
  if (takes === 'day') return taken(column, key, 'day');
  if (takes === 'number' || takes === 'measured')
    return taken(column, key, column.kind === 'percent' ? null : 'amount');
  if (key === 'note') return taken(column, key, 'remark');
  const isWords = ['label', 'person', 'remark', 'time', 'day'].includes(column.kind);
  return taken(column, key, isWords ? null : 'label');
}

/** Which row of the record a row of cells fills: where each is one of the phases, the phase that it names. */
function placeOfRow(
  { reading, row, at }: { readonly reading: Reading; readonly row: number; readonly at: number },
  placed: readonly Placed[],
): number {
  const phase = placed.find(({ want }) => want.key === 'phase');
  if (phase === undefined) return at;
  const option = choiceOf(wordsAt(reading, row, phase.column), phase.want.options);
  const place = phase.want.options.filter((each) => each !== '').indexOf(option ?? '');
  return place < 0 ? at : place;
}

interface Answer {
  readonly values: AnswerRow;
  readonly isUnread: boolean;
}

function answerAt(
  { reading, row }: { readonly reading: Reading; readonly row: number },
  { column, want }: Placed,
  wants: readonly AnswerColumn[],
): Answer {
  const { key, takes, options } = want;
  const words = wordsAt(reading, row, column);
  const value = (answer: unknown, isUnread = false): Answer => ({
    values: { [key]: answer },
    isUnread,
  });
  const nothing: Answer = { values: {}, isUnread: words !== '' };
  if (words === '' || /^[-–—]+$/.test(words)) return { values: {}, isUnread: false };
  switch (takes) {
    case 'words':
      return key === 'number' ? staffNumber(words, column) : value(linesAt(reading, row, column));
    case 'number': {
      const amount = inWantedUnit(
        amountAt(reading, { row, column }, { dash: 'gap', pair: 'percent' }),
        column,
        key,
      );
      return value(amount, typedText(amount) !== null);
    }
    case 'measured': {
      const answer = measuredAt(reading, { row, column });
      return value(answer, typedText(answer) !== null);
    }
    case 'day':
      return dayAnswer({ reading, row, column }, key, wants);
    case 'choice': {
      const choice = choiceOf(words, options);
      return choice === null ? nothing : value(choice);
    }
    case 'check':
      return value(/^(?:ya|ada|sudah|1|x|v|✓|✔|√|true|y)\b|^[✓✔√]$/i.test(words));
    case 'reference':
    case 'references':
      // What a record elsewhere is called is for those to find who have the record.
      return nothing;
  }
}

/** A number of eighteen digits that went through a sheet as a number has lost its last ones. */
function staffNumber(words: string, { name }: ReadColumn): Answer {
  const isLost = /^\d[.,]\d+e\+\d+$/i.test(words);
  const isContract = /nipppk|pppk|nip3k/i.test(name) && !/\bnip\b/i.test(name);
  const kind = isContract ? { numberKind: 'nipppk' } : {};
  return { values: { number: isLost ? '' : words, ...kind }, isUnread: isLost };
}

/** "2 jam" is 120 where minutes are asked. */
function inWantedUnit(amount: Amount, { unit }: ReadColumn, key: string): Amount {
  const seconds = secondsOf(unit);
  return key === 'minutes' && seconds !== null && typeof amount === 'number'
    ? Number(((amount * seconds) / 60).toPrecision(12))
    : amount;
}

interface DayCell {
  readonly reading: Reading;
  readonly row: number;
  readonly column: ReadColumn;
}

/** A day or month; a period fills the day on which it ends too. */
function dayAnswer(
  { reading, row, column }: DayCell,
  key: string,
  wants: readonly AnswerColumn[],
): Answer {
  const words = wordsAt(reading, row, column);
  const iso = momentOf(tokenAt(reading.grid, row, column.at), reading.writing.dates);
  if (iso !== null) return { values: { [key]: iso satisfies Day }, isUnread: false };
  const [other] = wants.filter(({ key: each }) => each === endOf(key));
  const period = other === undefined ? null : readPeriod(words);
  if (period !== null && other !== undefined) {
    return { values: { [key]: period.from, [other.key]: period.to }, isUnread: false };
  }
  return { values: { [key]: { typed: words } satisfies Day }, isUnread: true };
}

function endOf(key: string): string {
  return key === 'from' ? 'to' : key.replace(/From$/, 'To');
}
