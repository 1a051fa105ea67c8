import type { z } from 'zod';
import type { Read } from '#domain/risalah/unreadable.ts';
import { firstMisfit } from '#persistence/firstMisfit.ts';
import { climb } from '#persistence/migrations.ts';
import type { Migration } from '#persistence/migrations.ts';
import { shortPath } from '#persistence/shortPath.ts';

interface Content<Value> {
  readonly schema: z.ZodType<Value>;
  readonly migrations: readonly Migration[];
  readonly mend: (value: Value) => Value;
  /** What this browser itself has kept was checked before: it is not gone through part by part. */
  readonly from?: 'browser';
}

/** What an envelope held, brought up to today's version, checked and mended. Never throws. */
export function readContent<Value>(
  { schema, migrations, mend, from }: Content<Value>,
  content: unknown,
  version: number,
): Read<Value> {
  const today = climbed(content, version, migrations);
  const misfit = from === 'browser' ? null : firstMisfit(schema, today);
  if (misfit !== null) return misshapen(misfit);
  const checked = schema.safeParse(today);
  if (!checked.success) return misshapen(checked.error.issues[0]?.path ?? []);
  return { ok: true, value: mend(checked.data) };
}

function misshapen(path: readonly PropertyKey[]): Read<never> {
  return { ok: false, error: { kind: 'misshapen', path: shortPath(path) } };
}

/** Migrations read content that nobody has checked, so they may throw. */
function climbed(content: unknown, version: number, migrations: readonly Migration[]): unknown {
  try {
    return climb(content, version, migrations);
  } catch {
    return undefined;
  }
}
