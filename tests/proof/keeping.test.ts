/**
 * Two hundred kills prove that nothing is lost while a version is kept, while a copy is merged or takes the place of another,
 * and while a risalah is deleted: afterwards it stands as it was before or, from half a second after the press at the latest, as it
 * was to be, whole, and on the shelf or among those that were deleted; every version that is listed can be put together.
 *
 * Each kill comes a moment after the press that begins the act, at a time of its own. What all runs have found is in
 * `.cache/proof/keeping.json`; `PROOF_SEED`, `PROOF_FROM` and `PROOF_COUNT` ask for other parts.
 */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { sameAnswers } from '#domain/edits/sameAnswers.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { decode } from '#persistence/codec.ts';
import { encodeFile } from '#persistence/risalahFile.ts';
import { openFile } from '#tests/journeys/openRisalah.ts';
import { freshProfile, openOwnBrowser } from '#tests/journeys/saving/ownBrowser.ts';
import type { OwnBrowser } from '#tests/journeys/saving/ownBrowser.ts';
import { chanceOf } from './hostile/chance.ts';
import { keptOf } from './keptOf.ts';
import { watchLateness } from './lateness.ts';
import { askedPart, enterPart, readTally, writeTally } from './part.ts';
import { serveApp } from './servedApp.ts';
import type { ServedApp } from './servedApp.ts';

const USUAL = 20;
const WAYS = ['version', 'replace', 'merge', 'delete'] as const;
/** Milliseconds after the press in which all of it has mostly happened. */
const LONGEST = 700;
/** Milliseconds after which it must have happened, beside what this computer was late by itself. */
const PATIENCE = 500;

interface Line {
  readonly seed: number;
  readonly index: number;
  readonly way: (typeof WAYS)[number];
  readonly after: number;
  /** How late this computer was meanwhile. */
  readonly late: number;
  /** How it stood afterwards. */
  readonly stands: 'before' | 'after' | 'lost';
  readonly where: 'shelf' | 'deleted' | 'both' | 'nowhere';
  /** Versions of which a part is missing. */
  readonly broken: number;
  readonly complaints: readonly string[];
}

interface Tally {
  /** By seed: the first kill that no part has done. */
  readonly done: Record<number, number>;
  readonly lines: Line[];
}

it('loses nothing of a risalah that is killed while it is kept, merged or deleted', async () => {
  const tally = readTally<Tally>('keeping', { done: {}, lines: [] });
  const { seed, from, count } = askedPart('keeping', USUAL, (one) => tally.done[one] ?? 0);
  const app = await serveApp();
  const faults: Line[] = [];
  try {
    for (let index = from; index < from + count; index += 1) {
      const line = await killed(app, { seed, index });
      process.stdout.write(`${JSON.stringify(line)}\n`);
      tally.lines.push(line);
      if (isFault(line)) faults.push(line);
      tally.done[seed] = Math.max(tally.done[seed] ?? 0, index + 1);
      writeTally('keeping', tally);
    }
  } finally {
    await app.close();
  }
  enterPart('keeping', { seed, from, count }, { faults: faults.length, most: {} });
  expect(faults).toEqual([]);
});

function isFault(line: Line): boolean {
  const { stands, where, broken, complaints } = line;
  const isLost = stands === 'lost' || where === 'nowhere' || broken > 0;
  return isLost || isLate(line) || complaints.length > 0;
}

/** Whether the press was so long ago that what it asked for had to be kept, and is not. */
function isLate({ way, after, late, stands, where }: Line): boolean {
  if (after <= PATIENCE + late) return false;
  return way === 'delete' ? where === 'shelf' : stands === 'before';
}

async function killed(
  app: ServedApp,
  { seed, index }: { readonly seed: number; readonly index: number },
): Promise<Line> {
  const chance = chanceOf(seed, index);
  const way = WAYS[index % WAYS.length] ?? 'version';
  const after = chance.below(LONGEST);
  const profile = freshProfile();
  const lateness = watchLateness();
  let own: OwnBrowser | null = null;
  try {
    own = await openOwnBrowser(app.chromium, profile.folder);
    const { page } = own;
    await page.goto(app.address);
    const card = await copyOfExample(page);
    const before = recordIn((await keptOf(page, card)).text);
    if (before === null) throw new Error('The example was not kept.');
    const wanted = await begin(page, { way, card, before, address: app.address });
    await new Promise((resolve) => setTimeout(resolve, after));
    const late = lateness.lately();
    await own.kill();
    own = await openOwnBrowser(app.chromium, profile.folder);
    await own.page.goto(app.address);
    await own.page.getByRole('button', { name: 'Mulai risalah baru' }).waitFor();
    const { text, deleted, broken } = await keptOf(own.page, card);
    const stored = recordIn(text) ?? recordIn(deleted);
    const { complaints } = own;
    const base = { seed, index, way, after, late, broken, complaints };
    return { ...base, stands: standing(stored, before, wanted), where: placeOf(text, deleted) };
  } finally {
    lateness.stop();
    await own?.kill();
    profile.remove();
  }
}

async function copyOfExample(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Pelajari contoh' }).click();
  await page.getByRole('button', { name: /^Puskesmas/ }).click();
  await page.getByRole('navigation', { name: 'Langkah', exact: true }).waitFor();
  return /#\/r\/([^/]+)/.exec(page.url())?.[1] ?? '';
}

interface Act {
  readonly way: Line['way'];
  readonly card: string;
  readonly before: Risalah;
  readonly address: string;
}

/** Leads to the press that begins the act, presses, and says how the risalah is to stand after it. */
async function begin(page: Page, { way, card, before, address }: Act): Promise<Risalah> {
  if (way === 'version') {
    await page.goto(`${address}#/r/${card}/ringkasan`);
    await page.getByRole('button', { name: 'Ganti susunan langkah' }).click();
    await page
      .getByRole('radio', { name: /^Tujuh langkah/ })
      .first()
      .check();
    await page.getByRole('button', { name: 'Gunakan susunan ini' }).click();
    return { ...before, method: 'seven' };
  }
  await page.goto(`${address}#/`);
  if (way === 'delete') {
    await page.getByRole('button', { name: /^Hapus / }).click();
    await page.getByRole('button', { name: 'Hapus risalah', exact: true }).click();
    return before;
  }
  const wanted = { ...before, title: { ...before.title, theme: 'Antrean loket pagi' } };
  await page.getByRole('button', { name: /^Hapus / }).waitFor();
  await openFile(page, 'b.risalah', encodeFile({ risalah: wanted, photos: new Map() }));
  const met = page.getByRole('dialog', { name: 'Risalah ini sudah ada di sini' });
  if (way === 'replace') await met.getByRole('button', { name: 'Ganti', exact: true }).click();
  else {
    await met.getByRole('button', { name: 'Gabungkan', exact: true }).click();
    const merging = page.getByRole('dialog', { name: 'Gabungkan berkas' });
    await merging.getByRole('radio', { name: /^Di berkas/ }).check();
    await merging.getByRole('button', { name: 'Gabungkan', exact: true }).click();
  }
  return wanted;
}

function recordIn(text: string): Risalah | null {
  const read = decode(text);
  return read.ok ? read.value : null;
}

function standing(stored: Risalah | null, before: Risalah, wanted: Risalah): Line['stands'] {
  if (stored === null) return 'lost';
  if (sameAnswers(stored, before)) return 'before';
  return sameAnswers(stored, wanted) ? 'after' : 'lost';
}

function placeOf(text: string, deleted: string): Line['where'] {
  if (text !== '') return deleted === '' ? 'shelf' : 'both';
  return deleted === '' ? 'nowhere' : 'deleted';
}
