import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { findings } from '#domain/rules/findings.ts';
import { answersInForce } from '#manuscript/sentences.ts';
import { encodeFile } from '#persistence/risalahFile.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { findingTexts } from '#templates/findings/findings.ts';
import { methodById } from '#templates/methods/methods.ts';
import { findingText } from '#words/findings.ts';
import { breaks } from '#tests/domain/rules/breaks/breaks.ts';
import { boxInSight } from '#tests/journeys/boxInSight.ts';
import { openFile } from '#tests/journeys/openRisalah.ts';
import { askedPart, readTally, writeTally } from './part.ts';
import { serveApp } from './servedApp.ts';
import type { ServedApp } from './servedApp.ts';

/** Rules whose remark was followed, and what was wrong there; kept between parts of a run. */
type Tally = Record<string, string>;

const tally = readTally<Tally>('remarks', {});
const ids = Object.keys(breaks) as (keyof typeof breaks)[];
const { from, count } = askedPart('remarks', ids.length, () => Object.keys(tally).length);

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
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

/** The example broken so that the rule speaks; `null` where what is missing is carried from elsewhere. */
function broken(id: keyof typeof breaks): { risalah: Risalah; title: string } | null {
  const risalah = { ...breaks[id].change(puskesmas), id: `broken-${id}`, mark: '' };
  const asked = findings(answersInForce(risalah).risalah, methodById(risalah.method));
  const found = asked.find((each) => each.id === id);
  if (found === undefined) return null;
  return { risalah, title: findingText(found, findingTexts).title };
}

it.each(ids.slice(from, from + count))(
  'the remark of %s leads to its box, in the window, under no bar, with the caret in it',
  async (id) => {
    const told = broken(id);
    if (told === null) {
      tally[id] = 'carried';
      writeTally('remarks', tally);
      return;
    }
    const { risalah, title } = told;
    // One remark that leads nowhere must not keep the next from being followed.
    tally[id] = 'nothing was reached';
    writeTally('remarks', tally);
    await page.goto(app.address);
    await openFile(page, `${id}.risalah`, encodeFile({ risalah, photos: new Map() }));
    await page.getByRole('navigation', { name: 'Langkah', exact: true }).waitFor();
    await page.evaluate(() => {
      location.hash = [...location.hash.split('/').slice(0, 3), 'ringkasan'].join('/');
    });
    // What is folded away has no accessible name.
    const way = page.locator('button', { hasText: `Ke pertanyaan: ${title}` });
    await way.first().waitFor({ state: 'attached' });
    await way.first().evaluate((button: HTMLElement) => button.click());
    const wrong = await boxInSight(page);
    tally[id] = wrong;
    writeTally('remarks', tally);
    expect(wrong, id).toBe('');
  },
);
