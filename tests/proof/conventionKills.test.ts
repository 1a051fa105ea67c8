/**
 * A convention's laptop is killed, as by a battery that is empty: while a judge scores, while the committee types in from
 * paper, and in the middle of the announcement. No score older than 500 ms is lost, and the announcement goes on where it
 * was: what the hall was told is told, and nothing else.
 *
 * A score's age is measured from when the page had taken its key to the moment in which the signal is given. How late the
 * computer is by itself is watched and allowed for, as in `kills.test.ts`. What is kept is read off the page that is opened
 * again on the same profile. `PROOF_COUNT` asks for more kills than eight of each kind.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { encodeEventFile } from '#app/events/eventText.ts';
import type { Convention } from '#domain/convention/schema/convention.ts';
import { itemsOf } from '#domain/convention/schema/form.ts';
import { reportForm } from '#templates/convention/reportForms.ts';
import { judgedTeam } from '#tests/domain/convention/judgeSheetsOf.ts';
import { juriFile, sheetsOfJudge } from '#tests/journeys/judgeFiles.ts';
import { openFile } from '#tests/journeys/openRisalah.ts';
import { freshProfile, openOwnBrowser } from '#tests/journeys/saving/ownBrowser.ts';
import type { OwnBrowser } from '#tests/journeys/saving/ownBrowser.ts';
import { gelar, gelarEvent } from '#tests/ui/event/convention/gelar.ts';
import { chanceOf } from './hostile/chance.ts';
import { watchLateness } from './lateness.ts';
import { serveApp } from './servedApp.ts';
import type { ServedApp } from './servedApp.ts';

/** Milliseconds within which a score is to be saved. */
const WITHIN = 500;
/** A score passes through the page, the browser and its database: each may have to wait for the computer. */
const TURNS = 3;
const KILLS = Number(process.env.PROOF_COUNT ?? 8);

const items = itemsOf(reportForm);

let app: ServedApp;
beforeAll(async () => {
  app = await serveApp();
});
afterAll(() => app.close());

it('keeps every score of a judge that is older than 500 ms', async () => {
  await withLaptop(async (laptop) => {
    const { page } = await laptop.open('');
    const judged = range(KILLS).map((at) =>
      judgedTeam({ id: `t${at}`, number: at + 1, name: `KBK ${at + 1}` }),
    );
    await openFile(page, 'Juri.juri', juriFile(sheetsOfJudge({ forms: [reportForm], judged })));
    await page.getByRole('heading', { level: 1, name: 'Gelar KBK 2026' }).waitFor();
    const sheets = page.url().replace(/^.*#/, '');
    await untilKept(page, 'records', 'KBK 1');
    for (const at of range(KILLS)) {
      const own = await laptop.open(`${sheets}/t${at}/${reportForm.id}`);
      await own.page.getByRole('radio').first().focus();
      const due = await typeUntilKilled(own, at);
      const again = await laptop.open(`${sheets}/t${at}/${reportForm.id}`);
      await again.page.getByText(/^Jumlah/).waitFor();
      expect(await again.page.locator('input:checked').count()).toBeGreaterThanOrEqual(due);
    }
  });
});

it('keeps every score that the committee typed in from paper and that is older than 500 ms', async () => {
  await withLaptop(async (laptop) => {
    const place = await withEvent(laptop, { forms: [reportForm], sheets: [] });
    for (const at of range(KILLS)) {
      const own = await laptop.open(`${place}/scores/j1`);
      await turnTo(own.page, at);
      await own.page.getByRole('textbox', { name: /^1\. / }).focus();
      const due = await typeUntilKilled(own, at);
      const { page: again } = await laptop.open(`${place}/scores/j1`);
      await turnTo(again, at);
      const typed = await again
        .getByRole('textbox', { name: /, paling tinggi / })
        .evaluateAll((boxes) =>
          boxes.map((box) => (box instanceof HTMLInputElement ? box.value : '')),
        );
      expect(typed).toHaveLength(items.length);
      expect(typed.filter((value) => value !== '').length).toBeGreaterThanOrEqual(due);
    }
  });
});

it('goes on with the announcement where it was', async () => {
  const [first = '', second = '', third = ''] = gelar.expected.byMean;
  await withLaptop(async (laptop) => {
    const place = await withEvent(laptop, {
      closed: { at: '2026-11-30T05:00:00.000Z', code: 'KRTM-PWQD' },
    });
    const told = [third, second, first];
    for (const [at, winner] of told.entries()) {
      const own = await laptop.open(`${place}/announcement/layar`);
      const lateness = watchLateness();
      const hall = own.page.getByRole('region', { name: 'Pengumuman juara' });
      await hall.waitFor();
      await own.page.keyboard.press('PageDown');
      await hall.getByText(winner, { exact: true }).waitFor();
      await own.page.waitForTimeout(WITHIN + TURNS * lateness.lately());
      lateness.stop();
      await own.kill();
      const { page: again } = await laptop.open(`${place}/announcement/layar`);
      await again.getByRole('region', { name: 'Pengumuman juara' }).waitFor();
      const shown = again.getByRole('region', { name: 'Pengumuman juara' });
      for (const [one, name] of told.entries()) {
        expect([name, await shown.getByText(name, { exact: true }).count()]).toEqual([
          name,
          one <= at ? 1 : 0,
        ]);
      }
    }
  });
});

/** A profile that outlives its browsers. */
interface Laptop {
  /** Opens the app at a place, with a new browser where the last one was killed. */
  readonly open: (place: string) => Promise<OwnBrowser>;
}

async function withLaptop(work: (laptop: Laptop) => Promise<void>): Promise<void> {
  const profile = freshProfile();
  const held: { own: OwnBrowser | null } = { own: null };
  try {
    await work({
      open: async (place) => {
        const here = held.own?.isGone() === false ? held.own : null;
        const own = here ?? (await openOwnBrowser(app.chromium, profile.folder));
        held.own = own;
        // Left first, so that nothing of the page before is taken for the next one's.
        await own.page.goto('about:blank');
        await own.page.goto(`${app.address}#${place}`);
        return own;
      },
    });
  } finally {
    await held.own?.kill();
    profile.remove();
  }
}

/** Takes the gelar of 13 teams in, and returns the address of its convention. */
async function withEvent(laptop: Laptop, changes: Partial<Convention>): Promise<string> {
  const { page } = await laptop.open('/kegiatan');
  const event = gelarEvent(changes);
  await page.getByLabel('Berkas kegiatan').setInputFiles({
    ...{ name: 'Gelar.kegiatan', mimeType: 'application/octet-stream' },
    buffer: Buffer.from(encodeEventFile(event)),
  });
  await page.waitForURL(new RegExp(`#/kegiatan/${event.id}`));
  await untilKept(page, 'events', 'Gelar KBK 2026');
  return `/gelar/${event.id}`;
}

/** Types digits until the browser is killed, and returns how many of them had to be kept by then. */
async function typeUntilKilled(own: OwnBrowser, at: number): Promise<number> {
  const chance = chanceOf(1, at);
  const lives = 600 + chance.below(2500);
  const lateness = watchLateness();
  const taken: number[] = [];
  const end = Date.now() + lives;
  while (taken.length < items.length && Date.now() < end) {
    await own.page.keyboard.press(String(1 + chance.below(4)));
    taken.push(Date.now());
    await own.page.waitForTimeout(20 + chance.below(200));
  }
  const killedAt = Date.now();
  const margin = WITHIN + TURNS * lateness.lately();
  lateness.stop();
  await own.kill();
  return taken.filter((time) => time <= killedAt - margin).length;
}

/** Chooses a sheet of the paper by its place in the list. */
async function turnTo(page: Page, at: number): Promise<void> {
  const choice = page.getByRole('combobox', { name: /^Lembar/ });
  await choice.waitFor();
  await choice.selectOption(String(at));
  await page.getByRole('heading', { level: 2, name: new RegExp(`^${at + 1}\\. `) }).waitFor();
}

/** Waits until words stand on the browser's disk. */
async function untilKept(page: Page, database: string, words: string): Promise<void> {
  await expect.poll(() => keptText(page, database), { timeout: 60_000 }).toContain(words);
}

/** All that a database of the app keeps, as text. */
function keptText(page: Page, database: string): Promise<string> {
  return page.evaluate(
    (name) =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(new Error('The database cannot be opened.'));
        opening.onsuccess = () => {
          const stores = [...opening.result.objectStoreNames];
          const read = opening.result.transaction(stores);
          const kept = stores.map((store) => read.objectStore(store).getAll());
          read.oncomplete = () => {
            opening.result.close();
            resolve(kept.map(({ result }) => JSON.stringify(result)).join('\n'));
          };
        };
      }),
    `benang-merah-${database}`,
  );
}

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at);
}
