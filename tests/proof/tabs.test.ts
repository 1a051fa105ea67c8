import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { expect, it } from 'vitest';
import { chanceOf } from './hostile/chance.ts';
import { askedPart, enterPart, readTally, writeTally } from './part.ts';
import { serveApp } from './servedApp.ts';
import { beginDuel } from './tabs/duel.ts';
import type { DuelResult } from './tabs/duel.ts';

/** A duel lasts so many milliseconds; every second one is fought without locks. */
const LASTS = 60_000;
const USUAL = 6;

interface Round extends DuelResult {
  readonly seed: number;
  readonly index: number;
  readonly locks: 'with locks' | 'without locks';
  readonly complaints: readonly string[];
}

interface Tally {
  /** By seed: the first duel that no part has fought. */
  readonly done: Record<number, number>;
  readonly rounds: Round[];
}

it('two tabs lose no word that one of them was told is saved, whatever stops them', async () => {
  const tally = readTally<Tally>('tabs', { done: {}, rounds: [] });
  const { seed, from, count } = askedPart('tabs', USUAL, (seed) => tally.done[seed] ?? 0);
  const { address, chromium: executablePath, close } = await serveApp();
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const faults: Round[] = [];
  const most = { typed: 0, takeOvers: 0, gone: 0 };
  try {
    for (let index = from; index < from + count; index += 1) {
      const round = await fight(browser, { address, seed, index });
      tally.rounds.push(round);
      tally.done[seed] = Math.max(tally.done[seed] ?? 0, index + 1);
      writeTally('tabs', tally);
      for (const each of ['typed', 'takeOvers', 'gone'] as const) {
        most[each] = Math.max(most[each], round.counts[each]);
      }
      process.stdout.write(`${JSON.stringify(round)}\n`);
      if (round.faults.length > 0 || round.complaints.length > 0) faults.push(round);
    }
  } finally {
    await browser.close();
    await close();
  }
  enterPart('tabs', { seed, from, count }, { faults: faults.length, most });
  expect(faults).toEqual([]);
});

interface Asked {
  readonly address: string;
  readonly seed: number;
  readonly index: number;
}

async function fight(browser: Browser, { address, seed, index }: Asked): Promise<Round> {
  const locks = index % 2 === 0 ? 'with locks' : 'without locks';
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'id-ID',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(60_000);
  if (locks === 'without locks') {
    await context.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'locks');
    });
  }
  const complaints: string[] = [];
  context.on('page', (page) => {
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('dialog', (dialog) => void dialog.accept());
  });
  const duel = await beginDuel(context, address, chanceOf(seed, index));
  for (const end = Date.now() + LASTS; Date.now() < end;) await duel.step();
  await duel.check();
  await context.close();
  const { counts, faults, gone } = duel;
  return { seed, index, locks, counts, faults, gone, complaints };
}
