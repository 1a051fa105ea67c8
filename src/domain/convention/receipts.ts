import { logged } from './log.ts';
import type { Surroundings } from './log.ts';
import type { Convention, Difference, Receipt } from './schema/convention.ts';
import { sheetId } from './schema/sheet.ts';
import type { FilledSheet } from './schema/sheet.ts';
import { isScored } from './sums.ts';

/** Sheets of one judge that come in, known to be whole. */
export interface Arrival extends Pick<Receipt, 'judge' | 'code' | 'seal' | 'from' | 'handedInAt'> {
  readonly sheets: readonly FilledSheet[];
  /** Why the judge opened them again. */
  readonly reason: string;
}

export interface Taken {
  readonly convention: Convention;
  readonly became: 'new' | 'changed' | 'same' | 'older';
  readonly differences: readonly Difference[];
  readonly isLate: boolean;
}

/** Puts sheets that came in to those that are here, with a receipt and an entry in the log. */
export function takenIn(
  convention: Convention,
  arrival: Arrival,
  surroundings: Surroundings,
): Taken {
  const receipts = receiptsOf(convention, arrival.judge);
  const last = receipts.at(-1);
  if (isReceived(receipts, arrival)) {
    return { convention, became: 'same', differences: [], isLate: false };
  }
  const before = new Map(standing(convention, arrival.judge).map((one) => [sheetId(one), one]));
  const newer = arrival.sheets.filter((sheet) => isNewer(arrival, sheet, receipts));
  const fresh = newer.filter((sheet) => !isSame(before.get(sheetId(sheet)), sheet));
  const differences = fresh.flatMap((sheet) => differencesOf(before.get(sheetId(sheet)), sheet));
  const became = becameOf({ receipts, fresh, isAllNewer: newer.length === arrival.sheets.length });
  const isLate = convention.closed !== null && fresh.length > 0;
  const receipt: Receipt = {
    ...{ id: surroundings.newId(), judge: arrival.judge, at: surroundings.now },
    ...{
      handedInAt: arrival.handedInAt,
      code: arrival.code,
      seal: arrival.seal,
      from: arrival.from,
    },
    ...{ sheets: arrival.sheets.map(sheetId), differences },
    // What changes nothing does not freeze what was opened again, either.
    reopened: became === 'older' ? (last?.reopened ?? null) : null,
  };
  const placed = isLate
    ? { late: mergedSheets(convention.late, fresh) }
    : { sheets: mergedSheets(convention.sheets, newer) };
  const kept = { ...convention, ...placed, receipts: [...convention.receipts, receipt] };
  if (became === 'same') return { convention: kept, became, differences, isLate };
  const act = isLate ? 'late' : became === 'changed' ? 'changed' : 'received';
  const { judge: about, code, reason } = arrival;
  return {
    ...{ became, differences, isLate },
    convention: logged(kept, { act, about, code, reason }, surroundings),
  };
}

/** Whether a judge's sheets were received and not opened again since: here nobody types in them. */
export function isFrozen(convention: Pick<Convention, 'receipts'>, judge: string): boolean {
  const last = receiptsOf(convention, judge).at(-1);
  return last !== undefined && last.reopened === null;
}

/** Lets the committee type in a judge's sheets again, for a reason that stays in the log. */
export function reopenJudge(
  convention: Convention,
  { judge, reason }: { readonly judge: string; readonly reason: string },
  surroundings: Surroundings,
): Convention {
  const last = receiptsOf(convention, judge).at(-1);
  if (last === undefined) return convention;
  const reopened = { at: surroundings.now, sheets: [...standing(convention, judge)] };
  const receipts = convention.receipts.map((one) => (one === last ? { ...one, reopened } : one));
  const done = { act: 'sheets-reopened', about: judge, code: last.code, reason } as const;
  return logged({ ...convention, receipts }, done, surroundings);
}

/** Sheets with others put in the place of those that are of the same judge, team and form. */
export function mergedSheets(
  sheets: readonly FilledSheet[],
  others: readonly FilledSheet[],
): FilledSheet[] {
  const anew = new Map(others.map((sheet) => [sheetId(sheet), sheet]));
  const known = new Set(sheets.map(sheetId));
  return [
    ...sheets.map((sheet) => anew.get(sheetId(sheet)) ?? sheet),
    ...[...anew].flatMap(([id, sheet]) => (known.has(id) ? [] : [sheet])),
  ];
}

function receiptsOf({ receipts }: Pick<Convention, 'receipts'>, judge: string): readonly Receipt[] {
  return receipts.filter((receipt) => receipt.judge === judge);
}

function isReceived(receipts: readonly Receipt[], { code, from, handedInAt }: Arrival): boolean {
  if (from === 'paper') {
    const last = receipts.at(-1);
    return last?.code === code && last.reopened === null;
  }
  return receipts.some((one) => one.code === code && one.handedInAt === handedInAt);
}

/** What had come in of a judge: as it stood before somebody typed in it again. */
function standing(convention: Convention, judge: string): readonly FilledSheet[] {
  const reopened = receiptsOf(convention, judge).at(-1)?.reopened;
  if (reopened != null) return reopened.sheets;
  const waiting = convention.late.filter((sheet) => sheet.judge === judge);
  const counting = convention.sheets.filter((sheet) => sheet.judge === judge);
  return mergedSheets(counting, waiting);
}

/** Whether nothing of a sheet has come in that was handed in later; what was in the same instant is parted by its code. */
function isNewer(
  { handedInAt, code }: Arrival,
  sheet: FilledSheet,
  receipts: readonly Receipt[],
): boolean {
  const id = sheetId(sheet);
  return receipts
    .filter(({ sheets }) => sheets.includes(id))
    .every((one) =>
      one.handedInAt === handedInAt ? one.code <= code : one.handedInAt < handedInAt,
    );
}

function becameOf({
  receipts,
  fresh,
  isAllNewer,
}: {
  readonly receipts: readonly Receipt[];
  readonly fresh: readonly FilledSheet[];
  readonly isAllNewer: boolean;
}): Taken['became'] {
  if (receipts.length === 0) return 'new';
  if (fresh.length > 0) return 'changed';
  return isAllNewer ? 'same' : 'older';
}

function isSame(one: FilledSheet | undefined, other: FilledSheet): boolean {
  if (one === undefined) return !isScored(other) && Object.keys(other.comments).length === 0;
  return isSameRecord(one.scores, other.scores) && isSameRecord(one.comments, other.comments);
}

function isSameRecord(
  one: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
): boolean {
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && one[key] === other[key])
  );
}

/** Items that stand otherwise than before. A sheet on which nothing was scored before makes no difference. */
function differencesOf(before: FilledSheet | undefined, after: FilledSheet): readonly Difference[] {
  if (before === undefined || !isScored(before)) return [];
  const items = new Set([...Object.keys(before.scores), ...Object.keys(after.scores)]);
  return [...items].flatMap((item) => {
    const [was, is] = [before.scores[item] ?? null, after.scores[item] ?? null];
    const { contestant, form } = after;
    return was === is ? [] : [{ contestant, form, item, before: was, after: is }];
  });
}
