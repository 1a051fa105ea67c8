import type { Amount, Day } from '#domain/tools/atoms.ts';
import { typedText } from '#domain/tools/atoms.ts';
import { hoursBetween } from '#intake/cells/clockTokens.ts';
import type { Token } from '#intake/cells/token.ts';
import { isMeasure, secondsOf } from '#intake/cells/units.ts';
import { momentOf } from '#intake/reading/cellValue.ts';
import { tokenAt } from '#intake/reading/grid.ts';
import type { ReadColumn, Reading } from '#intake/reading/readTable.ts';
import { amountAt, linesAt, measuredAt, wordsAt } from '#intake/targets/cellAnswers.ts';
import { findOr } from '#intake/targets/target.ts';
import type { PointTo } from '#intake/targets/target.ts';
import type { AnswerColumn } from './answerColumns.ts';
import type { AnswerRow } from './answerRow.ts';
import { choiceOf } from './choiceWords.ts';
import type { Placed } from './placeColumns.ts';
import { readPeriod } from './readPeriod.ts';
import { isDegree } from './rowNames.ts';

/** The row in which a merged cell of a file says what it says for this one too. */
export function spokenRow({ grid }: Reading, row: number, { at }: ReadColumn): number {
  let own = row;
  for (
    let format = grid.block[own]?.[at]?.format;
    own > 0;
    format = grid.block[own]?.[at]?.format
  ) {
    if (format?.kind !== 'covered' || format.by !== 'above') break;
    own -= 1;
  }
  return own;
}

export interface Answer {
  readonly values: AnswerRow;
  readonly isUnread: boolean;
}

export interface AnswerCell {
  readonly reading: Reading;
  readonly row: number;
  readonly pointTo: PointTo | undefined;
  readonly make?: PointTo | undefined;
}

export interface AllColumns {
  readonly wants: readonly AnswerColumn[];
  /** Columns that cells of their own fill. */
  readonly keys: ReadonlySet<string>;
}

/** What a cell answers in a column. */
export function answerAt(
  { reading, row, pointTo, make }: AnswerCell,
  { column, want }: Placed,
  all: AllColumns,
): Answer {
  const { key, takes, options, kinds = [] } = want;
  const words = wordsAt(reading, row, column);
  const value = (answer: unknown, isUnread = false): Answer => ({
    values: { [key]: answer },
    isUnread,
  });
  const nothing: Answer = { values: {}, isUnread: words !== '' };
  if (words === '' || /^[-–—]+$/.test(words)) return { values: {}, isUnread: false };
  switch (takes) {
    case 'words':
      if (key === 'number') return staffNumber(words, column);
      if (key === 'name') return nameAnswer(words, all);
      return key === 'startsAt'
        ? { values: startOf(words, all.keys), isUnread: false }
        : value(linesAt(reading, row, column));
    case 'number': {
      const amount = inWantedUnit(
        amountAt(reading, { row, column }, { dash: 'gap', pair: 'count' }),
        column,
        key,
      );
      const other = isMoney(key) && isOfOtherUnit(tokenAt(reading.grid, row, column.at));
      return other ? value({ typed: words }, true) : value(amount, typedText(amount) !== null);
    }
    case 'measured': {
      const answer = measuredAt(reading, { row, column });
      return value(answer, typedText(answer) !== null);
    }
    case 'day':
      return dayAnswer({ reading, row, column }, key, all);
    case 'choice': {
      const choice = choiceOf(words, options);
      return choice === null ? nothing : value(choice);
    }
    case 'check':
      return value(/^(?:ya|ada|sudah|1|x|v|✓|✔|√|true|y)\b|^[✓✔√]$/i.test(words));
    case 'reference': {
      const id = findOr(pointTo, make)(kinds, words);
      return id === null ? nothing : value(id);
    }
    case 'references': {
      const parts = namesIn(linesAt(reading, row, column));
      const ids = parts.map((part) => pointTo?.(kinds, part) ?? null);
      const known = ids.filter((id) => id !== null);
      return value([...new Set(known)], known.length < ids.length);
    }
  }
}

/** "1. Siti, S.K.M.; 2. Budi dan Ani" names three. */
function namesIn(text: string): readonly string[] {
  return text
    .split(/[;,\n]|\s+(?:dan|serta)\s+|\s(?=\d{1,2}[.)]\s*\p{L})/iu)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !isDegree(part));
}

/** Answers in Rupiah. */
function isMoney(key: string): boolean {
  return key === 'amount' || key === 'cost' || key === 'loss';
}

/** "25 menit" saved are no 25 Rupiah. */
function isOfOtherUnit(token: Token): boolean {
  return token.kind === 'clock' || (token.kind === 'number' && isMeasure(token.unit));
}

const NUMBERED_NAME =
  /^(.*\p{L}.*?)[\s,;/(]*\b(NIP ?PPPK|NIPPPK|NIP|NI PPPK)\b[ .:]*(\d[\d ]{16,24}\d)\)?$/iu;

/** The same under a head "Nama / NIP": behind a stroke, a number alone, or a dash where there is none. */
const NAME_AND_NUMBER = /^(.*\p{L}.*?)\s*\/\s*(?:(\d[\d ]{16,24}\d)|[-–—])$/u;

/** "Siti Aminah, S.K.M. NIP 198501012010012001" is a name and, where that has no column of its own, a number. */
function nameAnswer(words: string, { wants, keys }: AllColumns): Answer {
  const [, bare = '', digits = ''] = NAME_AND_NUMBER.exec(words) ?? [];
  const [, name = bare, kind = '', number = digits] = NUMBERED_NAME.exec(words) ?? [];
  if (name === '') return { values: roleIn(words, { wants, keys }), isUnread: false };
  const isWanted = wants.some(({ key }) => key === 'number') && !keys.has('number');
  const numberKind = /PPPK/i.test(kind) ? { numberKind: 'nipppk' } : {};
  return {
    values: { name, ...(isWanted ? { number: number.replace(/ /g, ''), ...numberKind } : {}) },
    isUnread: false,
  };
}

/** "Siti Aminah (Ketua)" is a name and, where that has no column of its own, a part in the circle. */
function roleIn(words: string, { wants, keys }: AllColumns): AnswerRow {
  const role = wants.find(({ key, takes }) => key === 'role' && takes === 'choice');
  const [, name = '', inside = ''] = /^(.*\S)\s*\(([^()]+)\)$/.exec(words) ?? [];
  const choice =
    role === undefined || keys.has('role') || name === '' ? null : choiceOf(inside, role.options);
  return choice === null ? { name: words } : { name, role: choice };
}

/** A number of eighteen digits that went through a sheet as a number has lost its last ones. */
function staffNumber(words: string, { name }: ReadColumn): Answer {
  const isLost = /^\d[.,]\d+e\+\d+$/i.test(words);
  const isContract = /nipppk|pppk|nip3k/i.test(name) && !/\bnip\b/i.test(name);
  const kind = isContract ? { numberKind: 'nipppk' } : {};
  return { values: { number: isLost ? '' : words, ...kind }, isUnread: isLost };
}

/** "09.00–10.30" is when it begins, and how long it takes unless that has a column of its own. */
function startOf(words: string, keys: ReadonlySet<string>): AnswerRow {
  const clock = hoursBetween(words);
  if (clock?.from === undefined) return { startsAt: words };
  const [hours, minutes] = [Math.floor(clock.from / 3600), (clock.from % 3600) / 60];
  const startsAt = [hours, minutes].map((part) => String(part).padStart(2, '0')).join('.');
  return keys.has('minutes') ? { startsAt } : { startsAt, minutes: clock.seconds / 60 };
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
  { wants, keys }: AllColumns,
): Answer {
  const words = wordsAt(reading, row, column);
  const iso = momentOf(tokenAt(reading.grid, row, column.at), reading.writing.dates);
  if (iso !== null) return { values: { [key]: iso satisfies Day }, isUnread: false };
  const [other] = wants.filter(({ key: each }) => each === endOf(key));
  const period = other === undefined ? null : readPeriod(words);
  if (period !== null && other !== undefined) {
    const end = keys.has(other.key) ? {} : { [other.key]: period.to };
    return { values: { [key]: period.from, ...end }, isUnread: false };
  }
  return { values: { [key]: { typed: words } satisfies Day }, isUnread: true };
}

function endOf(key: string): string {
  return key === 'from' ? 'to' : key.replace(/From$/, 'To');
}
