import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { findings } from '#domain/rules/findings.ts';
import { encodeFile } from '#persistence/risalahFile.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { findingTexts } from '#templates/findings/findings.ts';
import { methodById } from '#templates/methods/methods.ts';
import { findingText } from '#words/findings.ts';
import { breaks } from '#tests/domain/rules/breaks/breaks.ts';
import { boxInSight } from '#tests/journeys/boxInSight.ts';
import { goHome, openFile } from '#tests/journeys/openRisalah.ts';
import { askedPart, readTally, writeTally } from './part.ts';
import { serveApp } from './servedApp.ts';
import type { ServedApp } from './servedApp.ts';

/** Rules whose remark was followed, and what was wrong there; kept between parts of a run. */
type Tally = Record<string, string>;

const tally = readTally<Tally>('remarks', {});
const ids = Object.keys(breaks) as (keyof typeof breaks)[];
const { from, count } = askedPart(ids.length, () => Object.keys(tally).length);

let app: ServedApp;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  app = await serveApp();
  browser = await chromium.launch({ executablePath: app.chromium, args: ['--no-sandbox'] });
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'id-ID',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(120_000);
  page = await context.newPage();
  await page.goto(app.address);
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

/** The example broken so that the rule speaks, and the title by which its remark is known. */
function broken(id: keyof typeof breaks): { risalah: Risalah; title: string } {
  const risalah = { ...breaks[id].change(puskesmas), id: `broken-${id}`, mark: '' };
  const found = findings(risalah, methodById(risalah.method)).find((each) => each.id === id);
  if (found === undefined) throw new Error(`${id} does not speak`);
  return { risalah, title: findingText(found, findingTexts).title };
}

it.each(ids.slice(from, from + count))(
  'the remark of %s leads to its box, in the window, under no bar, with the caret in it',
  async (id) => {
    const { risalah, title } = broken(id);
    await openFile(page, `${id}.risalah`, encodeFile({ risalah, photos: new Map() }));
    await page.getByRole('navigation', { name: 'Langkah', exact: true }).waitFor();
    await page.evaluate(() => {
      location.hash = [...location.hash.split('/').slice(0, 3), 'ringkasan'].join('/');
    });
    const way = page.getByRole('button', { name: `Ke pertanyaan: ${title}`, includeHidden: true });
    await way.first().waitFor({ state: 'attached' });
    await way.first().evaluate((button: HTMLElement) => button.click());
    const wrong = await boxInSight(page);
    tally[id] = wrong;
    writeTally('remarks', tally);
    await goHome(page);
    expect(wrong, id).toBe('');
  },
);
