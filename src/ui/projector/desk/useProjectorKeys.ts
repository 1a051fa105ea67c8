import { useEffect, useRef } from 'react';
import { isTyping } from '#ui/risalah/projecting/isTyping.ts';

/** What a presenter may do. */
export interface ProjectorActs {
  readonly next: () => void;
  readonly previous: () => void;
  /** Builds the slide where slides are built step by step, else turns to the next: the one key of a clicker. */
  readonly forward: () => void;
  readonly first: () => void;
  readonly last: () => void;
  readonly build: () => void;
  readonly unbuild: () => void;
  readonly gradual: () => void;
  readonly list: () => void;
  readonly enter: () => void;
  readonly clock: () => void;
  readonly black: () => void;
  readonly freeze: () => void;
  readonly pointer: () => void;
  readonly names: () => void;
  readonly secondScreen: () => void;
  readonly help: () => void;
  readonly fullScreen: () => void;
  /** Shows a large drawing as a whole, or readable again. */
  readonly zoom: () => void;
  /** Closes what lies over the slide, else leaves the projector. */
  readonly close: () => void;
  /** A key that starts the show in other programs must not load the page anew. */
  readonly stay: () => void;
  /** Moves what is larger than its place: steps to the right and down. */
  readonly pan: (right: number, down: number) => void;
  /** A digit of a slide's number. */
  readonly digit: (digit: string) => void;
}

/** What one key or button does by itself. */
export type PresenterAct = Exclude<keyof ProjectorActs, 'pan' | 'digit'>;

/** The keys of a presenter; clickers send PageUp, PageDown, F5 and B or a full stop. */
const keys: Readonly<Record<string, PresenterAct>> = {
  ArrowRight: 'next',
  PageDown: 'forward',
  Enter: 'forward',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  ' ': 'build',
  ArrowDown: 'build',
  ArrowUp: 'unbuild',
  a: 'gradual',
  o: 'list',
  e: 'enter',
  t: 'clock',
  b: 'black',
  '.': 'black',
  x: 'freeze',
  l: 'pointer',
  n: 'names',
  s: 'secondScreen',
  '?': 'help',
  f: 'fullScreen',
  z: 'zoom',
  p: 'close',
  F8: 'close',
  Escape: 'close',
  F5: 'stay',
};

/** With Shift, the arrows move what is larger than its place. */
const ways: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** Space and Enter press these. */
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
      const isDigit = /^\d$/u.test(event.key);
      const name = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      // A clicker starts a show by F5, whatever is being typed: what was typed would be gone.
      if ((name === undefined && !isDigit) || (isTyping(event) && name !== 'stay')) return;
      if (isPress(event)) return;
      event.preventDefault();
      const { acts: known, over: open } = latest.current;
      const way = event.shiftKey ? ways[event.key] : undefined;
      if (way !== undefined) known.pan(...way);
      // Behind the black screen the hall sees nothing: the first key only lifts it.
      else if (open === 'black') known.black();
      else if (name === undefined) known.digit(event.key);
      else known[name]();
    }

    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, []);
}

/** Whether a key presses the button that has the focus. */
function isPress({ key, target }: KeyboardEvent): boolean {
  return (key === ' ' || key === 'Enter') && target instanceof Element && target.matches(PRESSED);
}
