import type { ClockToken, NumberToken, Token } from '#intake/cells/token.ts';
import { inTimes } from '#intake/cells/token.ts';
import { isMeasure, secondsOf } from '#intake/cells/units.ts';
import type { DateOrder } from '#language/readDate.ts';
import type { Notation } from '#language/readNumber.ts';
import type { ColumnFacts } from './columnFacts.ts';
import { isUnitOf } from './columnFacts.ts';
import { valueIn } from './notation.ts';

/** How a block writes what could be written in two ways. */
export interface Writing {
  readonly notation: Notation;
  readonly dates: DateOrder;
  /** What "12:30" is. */
  readonly clocks: ClockReading;
}

export type ClockReading = 'hours-minutes' | 'minutes-seconds';

/** What a cell says in a column of numbers. */
export type NumberRead =
  /** `size` of "15 dari 48" is 48, its `value` 15. */
  | { readonly kind: 'value'; readonly value: number; readonly size: number | null }
  | { readonly kind: 'dash' | 'empty' | 'unread' };

const EMPTY: NumberRead = { kind: 'empty' };
const DASH: NumberRead = { kind: 'dash' };
const UNREAD: NumberRead = { kind: 'unread' };

export function readNumberCell(given: Token, facts: ColumnFacts, writing: Writing): NumberRead {
  const token = facts.dots === 'times' ? inTimes(given) : given;
  switch (token.kind) {
    case 'blank':
    case 'gap':
      return EMPTY;
    case 'dash':
      return DASH;
    case 'number':
      return numberRead(token, facts, writing);
    case 'pair':
      return {
        kind: 'value',
        value: valueIn(token.count, writing.notation),
        size: valueIn(token.size, writing.notation),
      };
    case 'clock':
      return clockRead(token, facts, writing);
    case 'day':
    case 'month':
    case 'fault':
    case 'word':
      return UNREAD;
  }
}

function numberRead(token: NumberToken, facts: ColumnFacts, { notation }: Writing): NumberRead {
  const plain = valueIn(token, notation);
  const signed = token.isEnclosed === true && facts.areBracketsMinus ? -plain : plain;
  const value = facts.scale === 1 ? signed : Number((signed * facts.scale).toPrecision(15));
  if (!isUnitOf(token, facts.units)) return UNREAD;
  const seconds = secondsOf(token.unit);
  if (facts.isTime && seconds !== null) {
    return { kind: 'value', value: inUnit(value * seconds, facts.unit), size: null };
  }
  return isOtherMeasure(token.unit, facts) ? UNREAD : { kind: 'value', value, size: null };
}

/** Grams among kilograms must not be added up. */
function isOtherMeasure(unit: string, { units, isTime }: ColumnFacts): boolean {
  if (isTime || unit === '' || !isMeasure(unit)) return false;
  const [commonest = ''] = [...units].filter(isMeasure);
  return unit !== commonest;
}

function clockRead(token: ClockToken, facts: ColumnFacts, { clocks }: Writing): NumberRead {
  const seconds = clocks === 'minutes-seconds' ? (token.asMinutes ?? token.seconds) : token.seconds;
  return { kind: 'value', value: inUnit(seconds, facts.unit), size: null };
}

/** Seconds in another unit of time, to the hundredth. */
function inUnit(seconds: number, unit: string): number {
  return Number((seconds / (secondsOf(unit) ?? 60)).toFixed(2));
}

/** An ISO day or month that a cell names; `null` for none. */
export function momentOf(token: Token, order: DateOrder): string | null {
  if (token.kind === 'month') return token.iso;
  if (token.kind !== 'day') return null;
  return order === 'month-first' ? token.monthFirst : token.dayFirst;
}
