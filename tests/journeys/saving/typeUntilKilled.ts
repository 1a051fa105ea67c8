import type { Page } from 'playwright-core';
import type { Place } from './places.ts';

/** Milliseconds between two keys: of a steady hand, or of one that pauses between words and not always alike. */
export type Pace = number | 'human';

/** What a hand had typed when the end came. */
export interface Typed {
  readonly letters: string;
  /** When the page had taken each of them, in milliseconds since 1970. */
  readonly taken: readonly number[];
  /** How many it had taken when it said for the last time that all was saved. */
  readonly toldSaved: number;
}

interface Typing {
  readonly place: Place;
  readonly pace: Pace;
  /** Milliseconds until the end. */
  readonly lives: number;
  readonly end: () => Promise<void>;
}

/** A number of more digits is no longer kept digit by digit. */
const MOST_DIGITS = 15;
/** Milliseconds that a page may take to say how its saving goes. */
const ANSWER = 250;

/** Types without end into the place in hand, until `end` ends it in the middle. */
export async function typeUntilKilled(page: Page, typing: Typing): Promise<Typed> {
  const { place, pace, lives, end } = typing;
  const taken: number[] = [];
  let letters = '';
  let state: 'alive' | 'dead' = 'alive';
  const isDead = (): boolean => state === 'dead';

  async function typeOn(): Promise<void> {
    const most = place.kind === 'words' || place.kind === 'line' ? Infinity : MOST_DIGITS;
    while (!isDead() && letters.length < most) {
      const letter = letterAt(letters.length, place);
      await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      letters += letter;
      taken.push(Date.now());
      await pause(pace, letters.length);
    }
  }

  // Once the page is dead, nobody takes the next key.
  const hand = typeOn().catch(() => undefined);
  await sleep(lives);
  const before = taken.length;
  const isTold = await Promise.race([isToldSaved(page), sleep(ANSWER).then(() => false)]);
  await end();
  state = 'dead';
  await Promise.race([hand, sleep(ANSWER)]);
  return {
    letters,
    taken,
    toldSaved: isTold ? before : 0,
  };
}

/** The letter that a hand types at a place as its so-manieth. */
export function letterAt(at: number, { kind }: Place): string {
  if (kind === 'number' || kind === 'cell') return String(((at * 7) % 9) + 1);
  return at % 6 === 5 ? ' ' : String.fromCharCode(97 + ((at * 5) % 26));
}

/** A person pauses longest between words. */
function pause(pace: Pace, at: number): Promise<void> {
  if (pace !== 'human') return pace === 0 ? Promise.resolve() : sleep(pace);
  return sleep(at % 6 === 0 ? 120 + ((at * 97) % 500) : 50 + ((at * 53) % 180));
}

function isToldSaved(page: Page): Promise<boolean> {
  return page
    .evaluate(() =>
      [...document.querySelectorAll('header [role="status"]')].some(({ textContent }) =>
        textContent.startsWith('Tersimpan'),
      ),
    )
    .catch(() => false);
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
