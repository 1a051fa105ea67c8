import type { Page } from 'playwright-core';
import type { Place } from './places.ts';

/** Milliseconds between two keys: of a steady hand, or of one that pauses between words and not always alike. */
export type Pace = number | 'human';

/** What a hand had typed when the end came. */
export interface Typed {
  /** When each letter was made, by the page's own record, in milliseconds since 1970. */
  readonly made: readonly number[];
  /** How many had been made when the page said for the last time that all was saved. */
  readonly toldSaved: number;
}

interface Typing {
  readonly place: Place;
  readonly pace: Pace;
  /** Which letter of the stream is the first. */
  readonly first: number;
  /** Milliseconds until the end. */
  readonly lives: number;
  readonly end: () => Promise<void>;
}

/** A number of more digits is no longer kept digit by digit. */
const MOST_DIGITS = 15;
/** Milliseconds that a page may take to say how its saving goes. */
const ANSWER = 250;
/** Begins what the page tells of a letter. */
const STROKE = 'stroke';

/** Types without end into the place in hand, until `end` ends it in the middle. */
export async function typeUntilKilled(page: Page, typing: Typing): Promise<Typed> {
  const { place, pace, first, lives, end } = typing;
  const made = await watchStrokes(page);
  let state: 'alive' | 'dead' = 'alive';
  const isDead = (): boolean => state === 'dead';

  async function typeOn(): Promise<void> {
    const most = place.kind === 'words' || place.kind === 'line' ? Infinity : MOST_DIGITS;
    for (let at = 0; !isDead() && at < most; at += 1) {
      const letter = letterAt(first + at, place);
      await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      await pause(pace, at + 1);
    }
  }

  // Once the page is dead, nobody takes the next key.
  const hand = typeOn().catch(() => undefined);
  await sleep(lives);
  const toldSaved = await Promise.race([toldAsSaved(page), sleep(ANSWER).then(() => 0)]);
  await end();
  state = 'dead';
  await Promise.race([hand, sleep(ANSWER)]);
  return { made, toldSaved };
}

/**
 * When each letter was made, growing while they are typed. The page notes it by the event's own time, which is when the
 * browser took the key: a page that is busy, or a hand that hears of it late, makes no letter younger. What was noted
 * and not heard of before the end was made a moment before it.
 */
async function watchStrokes(page: Page): Promise<readonly number[]> {
  const made: number[] = [];
  page.on('console', (message) => {
    const [what, at] = message.text().split(' ');
    if (what === STROKE) made.push(Number(at));
  });
  await page.evaluate((word) => {
    window.addEventListener(
      'keydown',
      ({ key, ctrlKey, metaKey, timeStamp }) => {
        if (key.length !== 1 || ctrlKey || metaKey) return;
        const { dataset } = document.documentElement;
        dataset['strokes'] = String(Number(dataset['strokes'] ?? 0) + 1);
        console.debug(word, Math.round(Date.now() - (performance.now() - timeStamp)));
      },
      true,
    );
  }, STROKE);
  return made;
}

/** The letter that a hand types at a place as its so-manieth. */
export function letterAt(at: number, { kind }: Place): string {
  // Scattered, so that two runs of digits that begin at different letters are never alike.
  if (kind === 'number' || kind === 'cell')
    return String(((Math.imul(at + 1, 0x9e3779b1) >>> 8) % 9) + 1);
  return at % 6 === 5 ? ' ' : String.fromCharCode(97 + ((at * 5) % 26));
}

/** A person pauses longest between words. */
function pause(pace: Pace, at: number): Promise<void> {
  if (pace !== 'human') return pace === 0 ? Promise.resolve() : sleep(pace);
  return sleep(at % 6 === 0 ? 120 + ((at * 97) % 500) : 50 + ((at * 53) % 180));
}

/** How many letters the page has taken where it says that all is saved; otherwise none. */
function toldAsSaved(page: Page): Promise<number> {
  return page
    .evaluate(() => {
      const isTold = [...document.querySelectorAll('header [role="status"]')].some(
        ({ textContent }) => textContent.startsWith('Tersimpan'),
      );
      return isTold ? Number(document.documentElement.dataset['strokes'] ?? 0) : 0;
    })
    .catch(() => 0);
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
