import { z } from 'zod';
import { risalahSchema } from '#domain/risalah/risalah.ts';
import type { Risalah } from '#domain/risalah/risalah.ts';
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

function writeAll(entries: readonly Entry[]): string {
  return `[${entries.map(write).join()}]`;
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
