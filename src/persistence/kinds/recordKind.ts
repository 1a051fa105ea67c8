import type { z } from 'zod';
import type { Migration } from '#persistence/migrations.ts';

/**
 * A kind of record beside the risalah. All of them share one layout of the file and one envelope; what differs is said
 * here. See decision 51.
 */
export interface RecordKind<Value extends object> {
  /** Stands in the envelope, for good: "suggestions". */
  readonly name: string;
  /** Of its files: ".saran". */
  readonly extension: string;
  readonly schema: z.ZodType<Value>;
  /** Every one ever released, in order; the first version is 1. */
  readonly migrations: readonly Migration[];
  /** Sets right what a schema cannot say, such as pointers at nothing. */
  readonly mend: (value: Value) => Value;
  /** Its long lists of rows with ids: a browser keeps each of their rows by itself, so that only what changed is written. */
  readonly lists: readonly (keyof Value & string)[];
}

/** The version that this code writes. */
export function versionOf({ migrations }: Pick<RecordKind<never>, 'migrations'>): number {
  return migrations.length + 1;
}
