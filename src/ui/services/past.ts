import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Read } from '#domain/risalah/unreadable.ts';
import type { Version } from '#domain/risalah/versions/version.ts';
import type { RisalahCard } from './shelf.ts';

/** How risalah stood before, and those that were deleted. */
export interface Past {
  /** The versions of a card, the newest first. */
  readonly listVersions: (card: string) => Promise<readonly Version[]>;
  /** One of them; `null` where it was thinned out meanwhile. */
  readonly readVersion: (card: string, at: number) => Promise<Read<Risalah> | null>;
  /** What was deleted and can be brought back, the last one first. */
  readonly listDeleted: () => Promise<readonly DeletedCard[]>;
  readonly deleteForGood: (ids: readonly string[]) => Promise<void>;
  /** Puts a deleted record that is no risalah back where it was; `false`: it can be found no longer. */
  readonly bringRecordBack: (id: string) => Promise<boolean>;
}

export interface DeletedCard extends Pick<RisalahCard, 'id' | 'title'> {
  /** "risalah", or the name of another kind of record in its envelope. */
  readonly kind: string;
  /** What stands below the title: of a risalah its team. */
  readonly team: string;
  /** `null` where nobody counts them. */
  readonly bytes: number | null;
  /** When it was deleted and when it goes for good, in milliseconds since 1970. */
  readonly deletedAt: number;
  readonly goneAt: number;
}
