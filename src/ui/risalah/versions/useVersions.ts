import { useEffect, useState } from 'react';
import type { Read } from '#domain/risalah/unreadable.ts';
import type { Version } from '#domain/risalah/versions/version.ts';
import type { RecordSession } from '#store/recordSession.ts';
import { usePast } from '#ui/services/services.ts';

/** A version with what came before it. */
export interface ToldVersion<Changes> extends Version {
  /** What changed from the version before; `null` while that is not known, and for the oldest. */
  readonly changes: Changes | null;
}

export interface Versions<Changes> {
  /** The newest first; `null` while they are being looked for. */
  readonly versions: readonly ToldVersion<Changes>[] | null;
  /** What changed since the newest of them; `null` while that is not known. */
  readonly since: Changes | null;
  readonly failure: { readonly error: unknown } | null;
}

/** A record whose versions are shown. What is in here must stay the same from one drawing to the next. */
export interface KeptRecord<Value extends object, Changes> {
  readonly session: Pick<RecordSession<Value>, 'card' | 'keepVersion' | 'versionsKept'> & {
    readonly store: Pick<RecordSession<Value>['store'], 'getState'>;
    readonly forms: Pick<RecordSession<Value>['forms'], 'flushAll'>;
  };
  readonly readVersion: (card: string, at: number) => Promise<Read<Value> | null>;
  readonly compare: (earlier: Value, later: Value) => Changes;
}

/** The versions of an open record. Each is compared with the one before it when its turn comes, the newest first. */
export function useVersions<Value extends object, Changes>(
  { session, readVersion, compare }: KeptRecord<Value, Changes>,
  round: number,
): Versions<Changes> {
  const { listVersions } = usePast();
  const { card, store, forms, versionsKept } = session;
  const [found, setFound] = useState<Versions<Changes>>(nothing);

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
      let later: Value | null = store.getState();
      let told: number | 'now' = 'now';
      for (const { at } of versions) {
        const read = await readVersion(card, at);
        if (isLeft()) return;
        const earlier: Value | null = read?.ok === true ? read.value : null;
        const changes = earlier && later && compare(earlier, later);
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
  }, [card, store, forms, versionsKept, listVersions, readVersion, compare, round]);

  return found;
}

const nothing = { versions: null, since: null, failure: null };

function withChanges<Changes>(
  found: Versions<Changes>,
  place: number | 'now',
  changes: Changes,
): Versions<Changes> {
  if (place === 'now') return { ...found, since: changes };
  const versions = found.versions?.map((one) => (one.at === place ? { ...one, changes } : one));
  return { ...found, versions: versions ?? null };
}
