import { dropDanglingReferences } from '#domain/risalah/pointers/dropDangling.ts';
import { risalahSchema } from '#domain/risalah/schema/risalah.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { merge } from './merge.ts';
import type { Kind, Merge, Versions } from './merge.ts';

const risalahKind: Kind<Risalah> = { schema: risalahSchema, mend: dropDanglingReferences };

/** Two copies of a risalah laid over each other. */
export function mergeRisalah(versions: Versions<Risalah>): Merge<Risalah> {
  return merge(risalahKind, versions);
}
