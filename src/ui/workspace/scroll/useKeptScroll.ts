import { useLayoutEffect } from 'react';
import { whileSettling } from '#ui/workspace/places/whileSettling.ts';
import {
  PANEL_ID,
  readScrollPlace,
  scrollPlace,
  scrollToPlace,
  withScrollPlace,
} from './scrollPlace.ts';
import type { ScrollPlace } from './scrollPlace.ts';

/** Milliseconds without scrolling after which the place is noted. */
const REST = 150;

/** So long after a page has come back to its place something may still push it away, in milliseconds. */
const SETTLED = 4000;

/** So long the questions of a page may take to arrive on a slow computer, in milliseconds. */
const PATIENCE = 20_000;

/**
 * Back and reload bring a page back as far as it was scrolled; any other way leads to its top. The browser's own would
 * come before the questions are there.
 *
 * @param page anything that names the page on screen
 */
export function useKeptScroll(page: string): void {
  useLayoutEffect(() => {
    const { scrollRestoration } = history;
    history.scrollRestoration = 'manual';
    return () => {
      history.scrollRestoration = scrollRestoration;
    };
  }, []);

  useLayoutEffect(() => {
    const over = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;

    function note(): void {
      if (timer === undefined) return;
      forget();
      history.replaceState(withScrollPlace(history.state, scrollPlace()), '');
    }

    function forget(): void {
      clearTimeout(timer);
      timer = undefined;
    }

    function handleScroll({ target }: Event): void {
      const isOurs = target === document || (target instanceof Element && target.id === PANEL_ID);
      if (!isOurs) return;
      rest();
    }

    function rest(): void {
      clearTimeout(timer);
      timer = setTimeout(note, REST);
    }

    function handleKey(event: KeyboardEvent): void {
      if (timer === undefined) return;
      // To note is dear on a slow computer, and what is typed leads nowhere.
      if (mayLeave(event)) note();
      else rest();
    }

    const kept = readScrollPlace(history.state);
    const end = kept === null ? toTop() : restore(kept);
    const { signal } = over;
    document.addEventListener('scroll', handleScroll, { capture: true, passive: true, signal });
    // Whoever leaves by a press or a key leaves from where the page stands.
    for (const event of ['pointerdown', 'pagehide'] as const) {
      window.addEventListener(event, note, { capture: true, signal });
    }
    window.addEventListener('keydown', handleKey, { capture: true, signal });
    // The entry is another one already.
    window.addEventListener('popstate', forget, { signal });
    return () => {
      end();
      forget();
      over.abort();
    };
  }, [page]);
}

/** Whether a key may lead to another page: one with a modifier, F5, or a press of what is no box and no cell. */
function mayLeave({ key, target, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  if (ctrlKey || altKey || metaKey || key === 'F5') return true;
  const isPress = key === 'Enter' || key === ' ';
  return isPress && !(target instanceof Element && target.matches(WRITTEN_INTO));
}

const WRITTEN_INTO = 'input, textarea, select, [role="gridcell"]';

function toTop(): () => void {
  window.scrollTo(0, 0);
  return () => undefined;
}

function restore(place: ScrollPlace): () => void {
  let until = performance.now() + SETTLED;
  return whileSettling(
    () => {
      const now = performance.now();
      if (!scrollToPlace(place)) until = now + SETTLED;
      const panel = document.getElementById(PANEL_ID);
      if (panel !== null) panel.scrollTop = place.panel;
      return now < until;
    },
    { lasts: PATIENCE },
  );
}
