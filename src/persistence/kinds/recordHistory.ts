import { z } from 'zod';
import { versionOf } from './recordKind.ts';
import type { RecordKind } from './recordKind.ts';

/** Undo and redo of a record: each entry holds the keys that an edit changed, with the values to go back to. */
export interface KeptHistory<Value> {
  /** The nearest to the present last, in both. */
  readonly past: readonly Partial<Value>[];
  readonly future: readonly Partial<Value>[];
}

/** A list as it differs from the one nearer to the present. */
const listSchema = z.object({
  /** Ids in order; `null` where they are the same. */
  order: z.array(z.string()).nullable(),
  rows: z.array(z.unknown()),
});
const entrySchema = z.object({
  keys: z.record(z.string(), z.unknown()),
  lists: z.record(z.string(), listSchema),
});
const historySchema = z.object({
  version: z.int(),
  past: z.array(entrySchema),
  future: z.array(entrySchema),
});

type Entry = z.infer<typeof entrySchema>;
interface Row {
  readonly id: string;
}
type Lists = Readonly<Record<string, readonly Row[]>>;

/** Letters of undo, past and future each, that are kept beyond the session. */
const MOST_KEPT = 400_000;

/**
 * Undo and redo as text: of long lists only the rows that differ, so that a word typed in one of 2,000 rows is a word. Of
 * more than is kept, the entries nearest to the present.
 */
export function encodeRecordHistory<Value extends object>(
  kind: RecordKind<Value>,
  current: Value,
  { past, future }: KeptHistory<Value>,
): string {
  const [before, after] = [past, future].map((entries) => texts(kind, current, entries).join());
  return `{"version":${versionOf(kind)},"past":[${before}],"future":[${after}]}`;
}

function texts<Value extends object>(
  kind: RecordKind<Value>,
  current: Value,
  entries: readonly Partial<Value>[],
): readonly string[] {
  const kept: string[] = [];
  let nearer = listsOf(kind, current);
  let size = 0;
  for (const entry of entries.toReversed()) {
    const text = textOf(kind, entry, nearer);
    size += text.length;
    if (size > MOST_KEPT) break;
    kept.unshift(text);
    nearer = { ...nearer, ...listsOf(kind, entry) };
  }
  return kept;
}

// Entries never change, and at most the nearest has another list behind it than at the save before.
const written = new WeakMap<object, { readonly nearer: Lists; readonly text: string }>();

function textOf<Value extends object>(
  kind: RecordKind<Value>,
  entry: Partial<Value>,
  nearer: Lists,
): string {
  const known = written.get(entry);
  const lists = listsOf(kind, entry);
  const isSame =
    known !== undefined && Object.keys(lists).every((key) => known.nearer[key] === nearer[key]);
  if (isSame) return known.text;
  const keys = Object.fromEntries(Object.entries(entry).filter(([key]) => !(key in lists)));
  const differing = Object.fromEntries(
    Object.entries(lists).map(([key, rows]) => [key, difference(rows, nearer[key] ?? [])]),
  );
  const text = JSON.stringify({ keys, lists: differing } satisfies Entry);
  written.set(entry, { nearer, text });
  return text;
}

function difference(rows: readonly Row[], nearer: readonly Row[]): Entry['lists'][string] {
  const known = new Map(nearer.map((row) => [row.id, row]));
  const isSameOrder =
    rows.length === nearer.length && rows.every(({ id }, at) => id === nearer[at]?.id);
  return {
    order: isSameOrder ? null : rows.map(({ id }) => id),
    rows: rows.filter((row) => known.get(row.id) !== row),
  };
}

function listsOf<Value extends object>(kind: RecordKind<Value>, value: Partial<Value>): Lists {
  return Object.fromEntries(
    kind.lists.flatMap((list) => {
      const rows: unknown = value[list];
      return Array.isArray(rows) ? [[list, rows as readonly Row[]] as const] : [];
    }),
  );
}

/** Reads undo and redo, or none: one of another version or shape is not worth a refusal. Never throws. */
export function decodeRecordHistory<Value extends object>(
  kind: RecordKind<Value>,
  current: Value,
  text: string,
): KeptHistory<Value> {
  try {
    const { version, past, future } = historySchema.parse(JSON.parse(text));
    if (version !== versionOf(kind)) return { past: [], future: [] };
    return { past: entriesOf(kind, current, past), future: entriesOf(kind, current, future) };
  } catch {
    return { past: [], future: [] };
  }
}

/** Throws for what the kind's schema does not let through. */
function entriesOf<Value extends object>(
  kind: RecordKind<Value>,
  current: Value,
  entries: readonly Entry[],
): readonly Partial<Value>[] {
  const made: Partial<Value>[] = [];
  const bare = { ...current, ...Object.fromEntries(kind.lists.map((list) => [list, []])) };
  let nearer = listsOf(kind, current);
  for (const { keys, lists } of entries.toReversed()) {
    const whole = Object.entries(lists).map(
      ([key, list]) => [key, restored(list, nearer[key] ?? [])] as const,
    );
    const entry = { ...keys, ...Object.fromEntries(whole) } as Partial<Value>;
    // What it would be gone back to has to be a record; rows that stand there already were checked before.
    const changed = Object.fromEntries(Object.entries(lists).map(([key, { rows }]) => [key, rows]));
    kind.schema.parse({ ...bare, ...keys, ...changed });
    made.unshift(entry);
    nearer = { ...nearer, ...listsOf(kind, entry) };
  }
  return made;
}

function restored({ order, rows }: Entry['lists'][string], nearer: readonly Row[]): readonly Row[] {
  const changed = new Map((rows as readonly Row[]).map((row) => [row.id, row]));
  const known = new Map([...nearer.map((row) => [row.id, row] as const), ...changed]);
  const ids = order ?? nearer.map(({ id }) => id);
  return ids.flatMap((id) => known.get(id) ?? []);
}
