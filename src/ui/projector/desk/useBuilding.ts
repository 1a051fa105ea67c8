import { useState } from 'react';
import { figureAt } from '#publications/slides/stops.ts';
import type { Stop } from '#publications/slides/stops.ts';
import { builtUp, buildPartsOf, takenBack } from '#ui/projector/stage/buildUp.ts';

export interface Building {
  /** How many parts of the figure are shown; all by default, none on arrival where slides are built step by step. */
  readonly shown: number;
  readonly canBuild: boolean;
  readonly isGradual: boolean;
  readonly build: () => void;
  readonly unbuild: () => void;
  readonly showAll: () => void;
  /** Builds one part further; `false` where the slide is whole and it is time to turn. */
  readonly advance: () => boolean;
  readonly toggleGradual: () => void;
}

/** The parts of a figure, or the points of a list one by one. */
function partsAt(stop: Stop): number {
  const { shows } = stop.slide;
  return shows.kind === 'points' ? shows.points.length : buildPartsOf(figureAt(stop));
}

const KEY = 'benang-merah.bertahap';

/** How far the slide at a stop is built up, and whether slides arrive empty: then a clicker alone can teach. */
export function useBuilding(stop: Stop | null): Building {
  const [built, setBuilt] = useState({ id: '', parts: Infinity });
  const [isGradual, setGradual] = useState(() => localStorage.getItem(KEY) === 'ya');
  const parts = stop === null ? 1 : partsAt(stop);
  const canBuild = parts > 1;
  const arrival = isGradual && canBuild ? 0 : Infinity;
  const shown = stop !== null && built.id === stop.id ? built.parts : arrival;

  function put(next: number): void {
    if (stop !== null) setBuilt({ id: stop.id, parts: next });
  }

  return {
    shown,
    canBuild,
    isGradual,
    build: () => put(builtUp(shown, parts)),
    unbuild: () => put(takenBack(shown, parts)),
    showAll: () => put(Infinity),
    advance: () => {
      if (!isGradual || !canBuild || shown >= parts) return false;
      put(builtUp(shown, parts));
      return true;
    },
    toggleGradual: () => {
      if (isGradual) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, 'ya');
      setGradual(!isGradual);
    },
  };
}
