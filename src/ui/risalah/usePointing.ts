import { useContext, useRef } from 'react';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { pointingInto } from '#intake/tables/pointingInto.ts';
import type { PointTo } from '#intake/targets/target.ts';
import { SessionContext } from './openRisalah.ts';

export interface Pointing {
  /** Finds rows of the open risalah by name; nobody outside of one. */
  readonly pointTo: PointTo;
  /** What a row that was found was called. */
  readonly nameOf: (id: string) => string;
  /** Hands over what forms still hold, so that a name that was just typed is found. Not while drawing. */
  readonly settle: () => void;
}

/** Finds rows of the open risalah by the names that a table writes. */
export function usePointing(): Pointing {
  const session = useContext(SessionContext);
  const known = useRef<{ readonly risalah: Risalah; readonly pointTo: PointTo } | null>(null);
  const names = useRef(new Map<string, string>());
  return {
    pointTo: (kinds, text) => {
      if (session === null) return null;
      const risalah = session.store.getState();
      if (known.current?.risalah !== risalah) {
        known.current = { risalah, pointTo: pointingInto(risalah) };
      }
      const id = known.current.pointTo(kinds, text);
      if (id !== null) names.current.set(id, text);
      return id;
    },
    nameOf: (id) => names.current.get(id) ?? '',
    settle: () => session?.forms.flushAll(),
  };
}
