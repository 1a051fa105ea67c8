import { z } from 'zod';
import { risalahSchema } from '#domain/risalah/schema/risalah.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { currentVersion } from './migrations.ts';

type Entry = Partial<Risalah>;

export interface StoredHistory {
  readonly past: readonly Entry[];
  readonly future: readonly Entry[];
}

const entriesSchema = z.array(risalahSchema.partial());
const historySchema = z.object({
  version: z.literal(currentVersion),
  past: entriesSchema,
  future: entriesSchema,
});

// Entries never change, and only the last few are new at a save: the rest are not written out again.
const written = new WeakMap<Entry, string>();

/** Undo and redo as text. */
export function encodeHistory({ past, future }: StoredHistory): string {
  return `{"version":${currentVersion},"past":${writeAll(past)},"future":${writeAll(future)}}`;
}

/** Reads a history, or none: one of another version or shape is not worth a refusal. Never throws. */
export function decodeHistory(text: string): StoredHistory {
  try {
    const { past, future } = historySchema.parse(JSON.parse(text));
    return { past: past.map(withoutGaps), future: future.map(withoutGaps) };
  } catch {
    return { past: [], future: [] };
  }
}

/**
 * Letters of an undo history, past and future each, that are kept beyond the session. All of it is written at every
 * save, and a table of thousands of rows stands in every entry that changed one of them.
 */
const MOST_KEPT = 2_000_000;

/** The entries nearest to the present stand last; of very large ones only those are kept. */
function writeAll(entries: readonly Entry[]): string {
  const kept: string[] = [];
  let size = 0;
  for (const entry of entries.toReversed()) {
    const text = write(entry);
    size += text.length;
    if (size > MOST_KEPT) break;
    kept.unshift(text);
  }
  return `[${kept.join()}]`;
}

function write(entry: Entry): string {
  const known = written.get(entry);
  if (known !== undefined) return known;
  const text = JSON.stringify(entry);
  written.set(entry, text);
  return text;
}

/** A key without a value would blank its section when undone. */
function withoutGaps(entry: { [Key in keyof Risalah]?: Risalah[Key] | undefined }): Entry {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
}
