import { decode } from '#persistence/codec.ts';
import { keptLetters } from './keptLetters.ts';
import type { Kept } from './keptLetters.ts';
import type { OwnBrowser } from './ownBrowser.ts';
import { enter } from './places.ts';
import type { Place } from './places.ts';
import { storedText } from './storedText.ts';
import { letterAt, typeUntilKilled } from './typeUntilKilled.ts';
import type { Pace, Typed } from './typeUntilKilled.ts';

interface Killing {
  readonly place: Place;
  readonly pace: Pace;
  /** Which letter of the stream is the first: what stands there already, typed once more, could not be told from it. */
  readonly first: number;
  /** Milliseconds until the end. */
  readonly lives: number;
  /** What is killed: the browser, or the process of the page alone. */
  readonly way: 'browser' | 'page';
}

export interface Killed {
  readonly typed: Typed;
  /** How many letters had been made so many milliseconds before the end. */
  readonly dueFor: (margin: number) => number;
  /** How old the oldest letter was at the end that is not among the first so many, in milliseconds; 0 for none. */
  readonly ageBehind: (letters: number) => number;
  /** What became of the letters, by the record as it stands on the disk. Throws where that cannot be read. */
  readonly keptIn: (text: string) => Kept;
}

/** Letters that a page may have taken without the hand's knowing. */
const MORE = 5;

/**
 * Types into a place of the open page and kills in the middle; the browser is gone afterwards. The end is the moment in
 * which the signal, or the order to crash, is given.
 */
export async function killWhileTyping(own: OwnBrowser, killing: Killing): Promise<Killed> {
  const { place, way, first } = killing;
  const { page } = own;
  const before = risalahIn(await storedText(page));
  await enter(page, place);
  const client = await page.context().newCDPSession(page);
  let killedAt = 0;
  const typed = await typeUntilKilled(page, {
    ...killing,
    end: async () => {
      const crashed = new Promise((resolve) => page.once('crash', resolve));
      killedAt = Date.now();
      if (way === 'page') {
        client.send('Page.crash').catch(() => undefined);
        await crashed;
      }
      await own.kill();
    },
  });
  const { made } = typed;
  const letters = Array.from({ length: made.length + MORE }, (_, at) =>
    letterAt(first + at, place),
  );
  const stream = letters.join('');
  return {
    typed,
    dueFor: (margin) => made.filter((at) => at <= killedAt - margin).length,
    ageBehind: (kept) => Math.max(0, killedAt - (made[kept] ?? killedAt)),
    keptIn: (text) => {
      const at = place.kind === 'words' ? 'end' : 'whole';
      return keptLetters({ before, after: risalahIn(text) }, stream, at);
    },
  };
}

function risalahIn(text: string): unknown {
  const read = decode(text);
  if (!read.ok) throw new Error(`The record cannot be read: ${read.error.kind}.`);
  return read.value;
}
