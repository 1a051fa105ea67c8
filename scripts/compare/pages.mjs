import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '#scripts/parts/findChromium.mjs';
import { atOnce } from './atOnce.mjs';
import { HOME } from './editions.mjs';
import { forget, photographed } from './photographs.mjs';
import { differenceBetween } from './pictures.mjs';
import { writeSources } from './sources.mjs';
import { visitsFor } from './visits.mjs';

/** @typedef {import('./editions.mjs').Edition} Edition */
/** @typedef {{ name: string, difference: string }} Difference */

/** A browser waits for what a page loads and draws, so that two cores serve three. */
const AT_ONCE = 3;
/** A visit that differs is made again, so that no chance counts as a difference. */
const TRIES = 2;

/**
 * Photographs every page of both editions and says which pictures differ, to the pixel.
 *
 * @param {readonly [Edition, Edition]} editions
 * @param {typeof import('./choices.ts').choices} choices
 * @param {string} match only visits whose name contains this
 * @returns {Promise<{ count: number, differences: Difference[] }>}
 */
export async function comparePages(editions, choices, match) {
  rmSync(DIFFERENCES, { recursive: true, force: true });
  await writeSources(editions, choices);
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: STEADY,
  });
  try {
    const judge = await browser.newPage();
    const visits = visitsFor(choices).filter(({ name }) => name.includes(match));
    const results = await atOnce(AT_ONCE, visits, (visit) =>
      compareVisit({ browser, judge }, editions, visit),
    );
    return {
      count: results.reduce((sum, { count }) => sum + count, 0),
      differences: results.flatMap(({ differences }) => differences),
    };
  } finally {
    await browser.close();
  }
}

const STEADY = [
  ...['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  // What is painted in two goes has other edges than what is painted in one.
  ...['--disable-partial-raster', '--disable-checker-imaging', '--disable-threaded-scrolling'],
];

const DIFFERENCES = join(HOME, 'differences');

/**
 * @param {{ browser: import('playwright-core').Browser, judge: import('playwright-core').Page }} tools
 * @param {readonly [Edition, Edition]} editions
 * @param {import('./photographs.mjs').Visit} visit
 */
async function compareVisit({ browser, judge }, editions, visit) {
  for (let tries = 1; ; tries += 1) {
    const result = await sightsOf(browser, editions, visit).then(
      (sights) => compareSights(judge, visit.name, sights),
      (error) => ({ count: 1, differences: [{ name: visit.name, difference: wordsOf(error) }] }),
    );
    if (result.differences.length === 0 || tries === TRIES) return result;
    const [{ name, difference }] = result.differences;
    process.stdout.write(`Looking again: ${visit.name}, as ${name} differs: ${difference}\n`);
    for (const edition of editions) forget(edition, visit);
  }
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {readonly [Edition, Edition]} editions
 * @param {import('./photographs.mjs').Visit} visit
 */
async function sightsOf(browser, [before, after], visit) {
  return /** @type {const} */ ([
    await photographed(browser, before, visit),
    await photographed(browser, after, visit),
  ]);
}

/**
 * @param {import('playwright-core').Page} judge
 * @param {string} visit
 * @param {readonly [Map<string, Buffer>, Map<string, Buffer>]} sights
 */
async function compareSights(judge, visit, [before, after]) {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  /** @type {Difference[]} */
  const differences = [];
  for (const name of names) {
    const [earlier, later] = [before.get(name), after.get(name)];
    if (earlier === undefined || later === undefined) {
      const difference = earlier === undefined ? 'seen only now' : 'no longer seen';
      differences.push({ name: `${visit}: ${name}`, difference });
    } else if (!earlier.equals(later)) {
      const where = { folder: DIFFERENCES, name: `${visit}, ${name}` };
      const difference = await differenceBetween(judge, [earlier, later], where);
      if (difference !== '') differences.push({ name: `${visit}: ${name}`, difference });
    }
  }
  return { count: names.length, differences };
}

function wordsOf(/** @type {Error} */ { message, cause }) {
  return cause instanceof Error ? `${message}: ${cause.message}` : message;
}
