import { isDayName, nameKey, sumName } from '#intake/reading/names.ts';
import type { ReadColumn, Reading } from '#intake/reading/readTable.ts';
import { textAt, tokenAt } from '#intake/reading/grid.ts';
import { wordsAt } from '#intake/targets/cellAnswers.ts';
import type { PointTo } from '#intake/targets/target.ts';
import type { AnswerColumn } from './answerColumns.ts';
import { choiceOf } from './choiceWords.ts';
import { isFlowMarked } from './flowMarks.ts';
import { readPeriod } from './readPeriod.ts';

/** Whether the cells of a column are what a column of answers takes: "Waktu" may be a day or an hour. */
export function mayFill(reading: Reading, column: ReadColumn, want: AnswerColumn): boolean {
  const { grid, data } = reading;
  const { at, name, class: is } = column;
  // "7 orang" are no names, and "3 Des 2026" is no plan.
  if (want.takes === 'references') return is !== 'numbers' && is !== 'moments';
  if (want.takes === 'reference' && is === 'moments') return false;
  if (want.kinds?.includes('performers') === true && isFlowMarked(reading, column)) return false;
  if (want.takes === 'number' || want.takes === 'measured')
    return is === 'numbers' || is === 'blank' || saysNumbers(reading, column, want);
  if (want.takes !== 'day' || is === 'moments' || isDayName(name)) return true;
  return data.some(
    (row) =>
      ['day', 'month'].includes(tokenAt(grid, row, at).kind) ||
      readPeriod(textAt(grid, row, at)) !== null,
  );
}

/** Whether a column is called what is wanted and its words hold numbers, such as "≤ 5%": they come in as they are typed. */
function saysNumbers(reading: Reading, column: ReadColumn, { names }: AnswerColumn): boolean {
  if (column.class !== 'words' || !names.includes(nameKey(column.name))) return false;
  return isMostly(textsOf(reading, column), (text) => /\d/.test(text) && text.length <= 40, 0.8);
}

/**
 * Whether a sum adds up scores of a ranking, such as U, S and G: it says nothing of how often something happened. A cost
 * of 4 beside other scores and their sum is one of them.
 */
export function isOfScores(column: ReadColumn, reading: Reading, want: AnswerColumn): boolean {
  const { kind, name } = column;
  const { columns } = reading;
  if (want.key === 'cost') return isScored(reading, column);
  if (want.takes !== 'number' || kind !== 'sum' || sumName(name) !== 'exact') return false;
  const parts = columns.filter((column) => column.kind === 'amount');
  return parts.length > 1 && parts.every((part) => SCORE.test(nameKey(part.name)));
}

/** Whether a column and others beside it hold small whole numbers that are added up. */
function isScored(reading: Reading, column: ReadColumn): boolean {
  const isSmall = ({ at }: ReadColumn): boolean =>
    reading.data.every((row) => {
      const read = reading.numberAt(row, at);
      return read.kind !== 'value' || (Number.isInteger(read.value) && read.value <= MOST_SCORE);
    });
  const amounts = reading.columns.filter((each) => each.kind === 'amount');
  return (
    amounts.length > 1 &&
    amounts.includes(column) &&
    amounts.every(isSmall) &&
    reading.columns.some((each) => each.kind === 'sum')
  );
}

/** The highest score that people give. */
const MOST_SCORE = 10;

const SCORE =
  /^(?:[a-z]|urgen\w*|seriou\w*|growth|mendesak|kegawatan|perkembangan|aktual\w*|problematik|kekhalayakan|layak|kelayakan)$/;

/** "Ketua" and "Anggota" under "Jabatan" are parts in the circle, and no posts in the office. */
export function isOfRoles(
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

/** Eighteen digits are a civil servant's number. */
export function isCode(reading: Reading, column: ReadColumn, { key }: AnswerColumn): boolean {
  return (
    key === 'number' &&
    isMostly(textsOf(reading, column), (text) => /^\d{8} ?\d{6} ?\d ?\d{3}$/.test(text), 1)
  );
}

/** Whether words are choices; numbers alone are rather the numbers of rows. */
export function isChoices(reading: Reading, column: ReadColumn, want: AnswerColumn): boolean {
  return (
    want.takes === 'choice' &&
    isMostly(textsOf(reading, column), (text) => isChoice(text, want), 0.8)
  );
}

/** Whether the words of a column name rows of the record. */
export function isPointing(
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

/** Whether a column says yes and no, in words or by ticks. */
export function isTicked(reading: Reading, column: ReadColumn): boolean {
  return isMostly(
    textsOf(reading, column),
    (text) => /^(?:ya|ada|sudah|tidak|belum|tidak ada|belum ada|[vx✓✔√-])$/i.test(text),
    1,
  );
}

function isChoice(text: string, { options }: AnswerColumn): boolean {
  return !/^\d+$/.test(text) && choiceOf(text, options) !== null;
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
