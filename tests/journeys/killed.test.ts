import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { killWhileTyping } from './saving/killWhileTyping.ts';
import { freshProfile, openOwnBrowser } from './saving/ownBrowser.ts';
import type { OwnBrowser, Profile } from './saving/ownBrowser.ts';
import { placesOn } from './saving/places.ts';
import type { Place } from './saving/places.ts';
import { storedText } from './saving/storedText.ts';

/** Long proofs hold to 500 ms; here many browsers share two cores. */
const MARGIN = 1500;
/** A grid comes late on a busy machine. */
const MOST_LOOKS = 20;
const LIVES = 2500;

let profile: Profile;
let own: OwnBrowser;
let address: string;

beforeAll(async () => {
  profile = freshProfile();
  own = await openOwnBrowser(inject('chromium'), profile.folder);
  await own.page.goto(inject('address'));
  await own.page.getByRole('button', { name: 'Pelajari contoh' }).click();
  await own.page.getByRole('button', { name: /^Puskesmas/ }).click();
  await own.page.getByRole('navigation', { name: 'Langkah', exact: true }).waitFor();
  address = own.page.url().replace(/(#\/r\/[^/]+).*/, '$1');
});
afterAll(async () => {
  await own.kill();
  profile.remove();
});

/** Types steadily into a place of a page, kills the browser in the middle, and opens the risalah again. */
async function kill(page: string, find: (places: readonly Place[]) => Place | undefined) {
  await own.page.goto(`${address}/${page}`);
  await own.page.reload();
  let place = find(await placesOn(own.page));
  for (let looks = 0; place === undefined && looks < MOST_LOOKS; looks += 1)
    place = find(await placesOn(own.page));
  if (place === undefined) throw new Error('There is no such place.');
  const pace = place.kind === 'cell' ? 160 : 60;
  const killed = await killWhileTyping(own, {
    ...{ place, pace, first: 0, lives: LIVES, way: 'browser' },
  });
  own = await openOwnBrowser(inject('chromium'), profile.folder);
  await own.page.goto(`${address}/${page}`);
  await own.page.locator('main h1').first().waitFor();
  const kept = killed.keptIn(await storedText(own.page));
  return { due: killed.dueFor(MARGIN), told: killed.typed.toldSaved, kept };
}

it('keeps what was typed into a field without a pause when the browser is killed', async () => {
  const { due, told, kept } = await kill('identitas', (places) =>
    places.find(({ name }) => name === 'vision'),
  );
  expect(due).toBeGreaterThan(0);
  expect(kept.letters).toBeGreaterThanOrEqual(Math.max(due, told));
  expect(kept.others).toEqual([]);
  expect(own.complaints).toEqual([]);
});

it('keeps what stands in a cell that is still being edited when the browser is killed', async () => {
  const { due, told, kept } = await kill('theme', (places) =>
    places.find(({ kind, name }) => kind === 'cell' && name.startsWith('Kolom')),
  );
  expect(due).toBeGreaterThan(0);
  expect(kept.letters).toBeGreaterThanOrEqual(Math.max(due, told));
  expect(kept.others).toEqual([]);
  expect(own.complaints).toEqual([]);
});
