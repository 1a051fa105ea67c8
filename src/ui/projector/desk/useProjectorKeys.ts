import { useEffect, useRef } from 'react';
import { isTyping } from '#ui/risalah/projecting/isTyping.ts';

/** What a presenter may do. */
export interface ProjectorActs {
  readonly next: () => void;
  readonly previous: () => void;
  readonly build: () => void;
  readonly unbuild: () => void;
  readonly enter: () => void;
  readonly clock: () => void;
  readonly black: () => void;
  readonly help: () => void;
  readonly fullScreen: () => void;
  /** Shows a large drawing as a whole, or readable again. */
  readonly zoom: () => void;
  /** Moves what is larger than its place: steps to the right and down. */
  readonly pan: (right: number, down: number) => void;
  /** Closes what lies over the slide, else leaves the projector. */
  readonly close: () => void;
}

/** What one key or button does by itself. */
export type PresenterAct = Exclude<keyof ProjectorActs, 'pan'>;

/** The keys of a presenter; clickers send PageUp, PageDown and B or a full stop. */
const keys: Readonly<Record<string, PresenterAct>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  ' ': 'build',
  ArrowDown: 'build',
  ArrowUp: 'unbuild',
  e: 'enter',
  t: 'clock',
  b: 'black',
  '.': 'black',
  '?': 'help',
  f: 'fullScreen',
  z: 'zoom',
  p: 'close',
  F8: 'close',
  Escape: 'close',
};

/** With Shift, the arrows move what is larger than its place. */
const ways: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** Space presses these. */
const PRESSED = 'button, summary, a';

/** Gives the keys to the presenter, except those that a field, a dialog or a button needs itself. */
export function useProjectorKeys(acts: ProjectorActs, over: string | null): void {
  const latest = useRef({ acts, over });
  useEffect(() => {
    latest.current = { acts, over };
  });

  useEffect(() => {
    function handleKey(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const name = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (name === undefined || isTyping(event)) return;
      if (event.key === ' ' && event.target instanceof Element && event.target.matches(PRESSED))
        return;
      event.preventDefault();
      const { acts: known, over: open } = latest.current;
      const way = event.shiftKey ? ways[event.key] : undefined;
      if (way !== undefined) {
        known.pan(...way);
        return;
      }
      // Behind the black screen the hall sees nothing: the first key only lifts it.
      if (open === 'black') known.black();
      else known[name]();
    }

    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, []);
}
