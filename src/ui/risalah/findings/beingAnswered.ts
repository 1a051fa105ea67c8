import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { RisalahStore } from '#store/risalahStore.ts';
import { useRisalahStore } from '#ui/risalah/openRisalah.ts';

type Keys = ReadonlySet<string>;

const keysOf = new WeakMap<RisalahStore, StoreApi<Keys>>();

/**
 * Findings whose reason is being written, by `reasonKey`. The reason is saved letter by letter; until it is done the
 * finding stays where it is asked.
 */
export function useBeingAnswered(): Keys {
  return useStore(beingAnswered(useRisalahStore()));
}

/** @returns what says that it is done */
export function beginAnswer(risalah: RisalahStore, key: string): () => void {
  const keys = beingAnswered(risalah);
  keys.setState(new Set([...keys.getState(), key]), true);
  return () => keys.setState(new Set([...keys.getState()].filter((one) => one !== key)), true);
}

function beingAnswered(risalah: RisalahStore): StoreApi<Keys> {
  const known = keysOf.get(risalah);
  if (known !== undefined) return known;
  const fresh = createStore<Keys>(() => new Set());
  keysOf.set(risalah, fresh);
  return fresh;
}
