import { fromVersion1 } from './migrations/fromVersion1.ts';
import { fromVersion2 } from './migrations/fromVersion2.ts';
import { fromVersion3 } from './migrations/fromVersion3.ts';
import { fromVersion6 } from './migrations/fromVersion6.ts';
import { fromVersion8 } from './migrations/fromVersion8.ts';
import { fromVersion9 } from './migrations/fromVersion9.ts';
import { fromVersion10 } from './migrations/fromVersion10.ts';
import { fromVersion11 } from './migrations/fromVersion11.ts';
import { fromVersion12 } from './migrations/fromVersion12.ts';

/**
 * Brings the content of an older format one version up.
 *
 * A migration lives in a file of its own, imports nothing from today's code, goes upward only and is never edited
 * after its release. It takes what JSON gave and may throw: the content then counts as misshapen.
 */
export interface Migration {
  /** The version it reads; it writes the next one. */
  readonly from: number;
  readonly migrate: (content: unknown) => unknown;
}

/** Every migration ever released, in order. The first format is 1. */
export const migrations: readonly Migration[] = [
  { from: 1, migrate: fromVersion1 },
  { from: 2, migrate: fromVersion2 },
  { from: 3, migrate: fromVersion3 },
  { from: 4, migrate: unchanged },
  { from: 5, migrate: unchanged },
  { from: 6, migrate: fromVersion6 },
  { from: 7, migrate: unchanged },
  { from: 8, migrate: fromVersion8 },
  { from: 9, migrate: fromVersion9 },
  { from: 10, migrate: fromVersion10 },
  { from: 11, migrate: fromVersion11 },
  { from: 12, migrate: fromVersion12 },
];

/**
 * A version that only lets a file hold more, such as another tool: what earlier ones hold stays as it is, but an older
 * edition must say that the file is newer, not that it is broken.
 */
function unchanged(content: unknown): unknown {
  return content;
}

/** The version that this code writes. */
export const currentVersion = migrations.length + 1;

/** Climbs from `version` to the top of the ladder. */
export function climb(
  content: unknown,
  version: number,
  ladder: readonly Migration[] = migrations,
): unknown {
  return ladder
    .filter((migration) => migration.from >= version)
    .reduce((older, migration) => migration.migrate(older), content);
}
