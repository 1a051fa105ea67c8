import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { findings } from '#domain/rules/findings.ts';
import { answersInForce } from '#manuscript/sentences.ts';
import { encodeFile } from '#persistence/risalahFile.ts';
import type { Finding } from '#domain/rules/ground/finding.ts';
import type { RuleId } from '#domain/rules/ruleId.ts';
import { examplePhrases } from '#templates/examples/phrases.ts';
import { findingTexts } from '#templates/findings/findings.ts';
import { methodById } from '#templates/methods/methods.ts';
import { findingText } from '#words/findings.ts';
import { everyRule } from '#tests/domain/rules/everyRule.ts';
import { boxInSight } from '#tests/journeys/boxInSight.ts';
import { openFile } from '#tests/journeys/openRisalah.ts';
import { askedPart, enterPart, readTally, writeTally } from './part.ts';
import { serveApp } from './servedApp.ts';
import type { ServedApp } from './servedApp.ts';

/** Rules whose remark was followed, and what was wrong there; kept between parts of a run. */
type Tally = Record<string, string>;

/** Where what is missing is carried from elsewhere, nothing is asked. */
const CARRIED = 'carried';

const tally = readTally<Tally>('remarks', {});
const ids = Object.keys(everyRule) as RuleId[];
const asked = askedPart('remarks', ids.length, () => Object.keys(tally).length);
// There are only so many rules: when all of them have been followed, all are followed again.
const from = asked.from % ids.length;
const walked = ids.slice(from, from + asked.count);

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
    // Keeping the app for a time without a network costs more than a walk.
    serviceWorkers: 'block',
  });
  context.setDefaultTimeout(120_000);
  page = await context.newPage();
});
// A browser that has another of them would ask whether they are the same.
beforeEach(() => emptyBrowser());
afterAll(async () => {
  await browser.close();
  await app.close();
  const faults = walked.filter((id) => tally[id] !== '' && tally[id] !== CARRIED).length;
  enterPart('remarks', { seed: asked.seed, from, count: walked.length }, { faults, most: {} });
});

/** Forgets every risalah, from a page of the same place that keeps none open. */
async function emptyBrowser(): Promise<void> {
  await page.goto(`${app.address}favicon.svg`);
  await page.evaluate(async () => {
    localStorage.clear();
    sessionStorage.clear();
    const forget = (name: string): Promise<void> =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name);
        request.addEventListener('success', () => resolve());
        request.addEventListener('error', () => reject(new Error(name)));
      });
    const kept = await indexedDB.databases();
    await Promise.all(kept.map(({ name = '' }) => forget(name)));
  });
}

interface Told {
  readonly risalah: Risalah;
  readonly finding: Finding;
}

/** A risalah of which the rule speaks; `null` where what is missing is carried from elsewhere. */
function toldBy(id: RuleId): Told | null {
  const risalah = { ...everyRule[id](), id: `broken-${id}`, mark: '' };
  const method = methodById(risalah.method);
  const asked = findings(answersInForce(risalah).risalah, method, examplePhrases);
  const finding = asked.find((each) => each.id === id);
  return finding === undefined ? null : { risalah, finding };
}

/** What the box holds that a remark calls empty; a choice always says something, and what cannot be read is no answer. */
function heldByBox(): Promise<string> {
  return page.evaluate(() => {
    const box = document.activeElement;
    if (!(box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement)) return '';
    if (box.getAttribute('aria-invalid') === 'true' || box.type === 'radio') return '';
    if (box instanceof HTMLInputElement && box.type === 'checkbox') {
      return box.checked ? 'it is ticked' : '';
    }
    return box.value.trim() === '' ? '' : `it is not empty: ${box.name}`;
  });
}

it.each(walked)(
  'the remark of %s leads to its box, in the window, under no bar, with the caret in it',
  async (id) => {
    const told = toldBy(id);
    if (told === null) {
      tally[id] = CARRIED;
      writeTally('remarks', tally);
      return;
    }
    const { risalah, finding } = told;
    const { title } = findingText(finding, findingTexts);
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
    const found = await boxInSight(page);
    const wrong = found === '' && finding.kind === 'gap' ? await heldByBox() : found;
    tally[id] = wrong;
    writeTally('remarks', tally);
    expect(wrong, id).toBe('');
  },
);
