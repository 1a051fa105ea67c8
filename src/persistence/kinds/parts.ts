import type { Read } from '#domain/risalah/unreadable.ts';
import { decodeKept, encodeRecord } from './recordCodec.ts';
import { versionOf } from './recordKind.ts';
import type { RecordKind } from './recordKind.ts';
import type { PartsChange } from './recordStorage.ts';

/**
 * A record in parts, so that what changed is written and not the whole: the head, in its envelope; of each long list the
 * order; and each row by itself. A part is known as unchanged by being the very same value as before.
 */
const HEAD = 'head';
/** Undo and redo, beside the record. */
export const HISTORY = 'history';
const orderName = (list: string): string => `order/${list}`;
const rowName = (list: string, key: string): string => `row/${list}/${key}`;

type Rows = ReadonlyMap<string, unknown>;

/** Rows by what names their part: their id, and of a second one of the same id its place among them. */
function rowsOf(list: readonly unknown[]): Rows {
  const rows = new Map<string, unknown>();
  for (const row of list) {
    const id = idOf(row);
    let key = id;
    for (let at = 2; rows.has(key); at += 1) key = `${id}#${at}`;
    rows.set(key, row);
  }
  return rows;
}

function idOf(row: unknown): string {
  return typeof row === 'object' && row !== null && 'id' in row ? String(row.id) : '';
}

function listIn(value: object, list: string): readonly unknown[] {
  const held: unknown = (value as Readonly<Record<string, unknown>>)[list];
  return Array.isArray(held) ? held : [];
}

/** The record without its long lists. */
function headOf<Value extends object>(kind: RecordKind<Value>, value: Value): Partial<Value> {
  const lists: readonly string[] = kind.lists;
  return Object.fromEntries(
    Object.entries(value).filter(([key]) => !lists.includes(key)),
  ) as Partial<Value>;
}

export interface Step<Value> {
  /** What is stored; `null` where nobody knows: then all is written. */
  readonly before: Value | null;
  readonly after: Value;
  /** Names of parts that another save may have written meanwhile: they are written again. */
  readonly unsure?: ReadonlySet<string>;
}

/** What turns stored parts of one state into those of another. */
export function changeOf<Value extends object>(
  kind: RecordKind<Value>,
  { before, after, unsure = new Set() }: Step<Value>,
): PartsChange {
  const put = new Map<string, string>();
  const gone: string[] = [];
  const head = headOf(kind, after);
  if (before === null || unsure.has(HEAD) || !hasSameValues(headOf(kind, before), head)) {
    // Without its lists it is no record yet; only `joined` reads it.
    put.set(HEAD, encodeRecord(kind, head as Value));
  }
  for (const list of kind.lists) {
    const [old, now] = [before === null ? null : listIn(before, list), listIn(after, list)];
    const name = orderName(list);
    if (
      old === now &&
      ![...unsure].some((one) => one === name || one.startsWith(rowName(list, '')))
    ) {
      continue;
    }
    const known: Rows = old === null ? new Map() : rowsOf(old);
    const rows = rowsOf(now);
    if (old === null || unsure.has(name) || !hasSameKeys(known, rows)) {
      put.set(name, JSON.stringify([...rows.keys()]));
    }
    for (const [key, row] of rows) {
      const part = rowName(list, key);
      if (!known.has(key) || known.get(key) !== row || unsure.has(part)) {
        put.set(part, JSON.stringify(row));
      }
    }
    const names = new Set([...rows.keys()].map((key) => rowName(list, key)));
    const stale = [...[...known.keys()].map((key) => rowName(list, key)), ...unsure].filter(
      (part) => part.startsWith(rowName(list, '')) && !names.has(part),
    );
    gone.push(...new Set(stale));
  }
  return { put, gone };
}

/** The names that a change touches. */
export function touchedBy({ put, gone }: PartsChange): readonly string[] {
  return [...put.keys(), ...gone];
}

export interface JoinedRecord<Value> {
  readonly value: Value;
  /** Whether its parts were written in the version that this code writes: then they stand as they are. */
  readonly isCurrent: boolean;
}

/**
 * The record again. Rows that the order does not name stand at the end: what was written is never left out. Never throws;
 * what is no text of ours is damaged.
 */
export function joined<Value extends object>(
  kind: RecordKind<Value>,
  parts: ReadonlyMap<string, string>,
): Read<JoinedRecord<Value>> {
  try {
    const envelope = JSON.parse(parts.get(HEAD) ?? '') as Envelope;
    const lists = kind.lists.map((list) => [list, listOf(list, parts)] as const);
    const record: unknown = { ...envelope.record, ...Object.fromEntries(lists) };
    const read = decodeKept(kind, { ...envelope, record });
    if (!read.ok) return read;
    const isCurrent = envelope.version === versionOf(kind);
    return { ok: true, value: { value: read.value.value, isCurrent } };
  } catch {
    return { ok: false, error: { kind: 'damaged' } };
  }
}

interface Envelope {
  readonly version?: unknown;
  readonly record?: object;
}

function listOf(list: string, parts: ReadonlyMap<string, string>): readonly unknown[] {
  const prefix = rowName(list, '');
  const order = JSON.parse(parts.get(orderName(list)) ?? '[]') as readonly string[];
  const ordered = new Set(order.map((key) => rowName(list, key)).filter((name) => parts.has(name)));
  const others = [...parts.keys()].filter((name) => name.startsWith(prefix) && !ordered.has(name));
  return [...ordered, ...others].map((name): unknown => JSON.parse(parts.get(name) ?? ''));
}

function hasSameValues(one: object, other: object): boolean {
  const keys = Object.keys(other);
  if (keys.length !== Object.keys(one).length) return false;
  const values = one as Readonly<Record<string, unknown>>;
  return Object.entries(other).every(([key, value]) => values[key] === value);
}

function hasSameKeys(one: Rows, other: Rows): boolean {
  if (one.size !== other.size) return false;
  const keys = other.keys();
  return [...one.keys()].every((key) => key === keys.next().value);
}
