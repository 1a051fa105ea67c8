import { useEffect, useState } from 'react';
import { changesBetween } from '#domain/risalah/versions/changes.ts';
import type { Changes } from '#domain/risalah/versions/changes.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Version } from '#domain/risalah/versions/version.ts';
import { useSession } from '#ui/risalah/openRisalah.ts';
import { usePast } from '#ui/services/services.ts';

/** A version with what came before it. */
export interface ToldVersion extends Version {
  /** What changed from the version before; `null` while that is not known, and for the oldest. */
  readonly changes: Changes | null;
}

export interface Versions {
  /** The newest first; `null` while they are being looked for. */
  readonly versions: readonly ToldVersion[] | null;
  /** What changed since the newest of them; `null` while that is not known. */
  readonly since: Changes | null;
  readonly failure: { readonly error: unknown } | null;
}

/** The versions of the open risalah. Each is compared with the one before it when its turn comes, the newest first. */
export function useVersions(round: number): Versions {
  const { listVersions, readVersion } = usePast();
  const { card, store, forms, versionsKept } = useSession();
  const [found, setFound] = useState<Versions>(nothing);

  useEffect(() => {
    const left = new AbortController();
    const isLeft = (): boolean => left.signal.aborted;

    async function look(): Promise<void> {
      forms.flushAll();
      // The first may still be on its way.
      await versionsKept();
      const versions = await listVersions(card);
      if (isLeft()) return;
      setFound({
        ...nothing,
        versions: versions.map((version) => ({ ...version, changes: null })),
      });
      let later: Risalah | null = store.getState();
      let told: number | 'now' = 'now';
      for (const { at } of versions) {
        const read = await readVersion(card, at);
        if (isLeft()) return;
        const earlier: Risalah | null = read?.ok === true ? read.value : null;
        const changes = earlier && later && changesBetween(earlier, later);
        const place = told;
        if (changes !== null) setFound((before) => withChanges(before, place, changes));
        later = earlier;
        told = at;
      }
    }

    look().catch((error: unknown) => {
      if (!isLeft()) setFound({ ...nothing, failure: { error } });
    });
    return () => left.abort();
  }, [card, store, forms, versionsKept, listVersions, readVersion, round]);

  return found;
}

const nothing: Versions = { versions: null, since: null, failure: null };

function withChanges(found: Versions, place: number | 'now', changes: Changes): Versions {
  if (place === 'now') return { ...found, since: changes };
  const versions = found.versions?.map((one) => (one.at === place ? { ...one, changes } : one));
  return { ...found, versions: versions ?? null };
}
