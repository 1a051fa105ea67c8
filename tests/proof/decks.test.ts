/**
 * A deck is opened and saved by LibreOffice without losing a slide, a sentence, a chart or a note; and a hundred risalah
 * grown at random pass the gates of PowerPoint. A plain run does ten of these; `PROOF_SEED`, `PROOF_FROM`, `PROOF_COUNT` ask
 * for others, and what all runs have found is in `.cache/proof/decks.json`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dukcapil } from '#templates/examples/dukcapil/dukcapil.ts';
import { lelang } from '#templates/examples/lelang/lelang.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { arbitraryRisalah } from '#tests/domain/risalah/arbitraryRisalah.ts';
import { deckFor, pptxOf } from '#tests/slides/decks.ts';
import { gates } from '#tests/slides/gates.ts';
import { partsOf, slidesIn } from '#tests/slides/readPptx.ts';
import { askedPart, enterPart, readTally, writeTally } from './part.ts';

const OFFICE = 'soffice';
const isInstalled = spawnSync(OFFICE, ['--version']).error === undefined;
if (!isInstalled) process.stderr.write('\nSKIPPED: soffice is needed to save a deck.\n\n');

/** The deck as LibreOffice writes it after it has read it. */
function saved(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'benang-merah-'));
  try {
    writeFileSync(join(folder, 'a.pptx'), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const out = ['--headless', profile, '--convert-to', 'pptx', '--outdir', `${folder}/out`];
    execFileSync(OFFICE, [...out, join(folder, 'a.pptx')], { stdio: 'ignore' });
    return new Uint8Array(readFileSync(join(folder, 'out', 'a.pptx')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const bare = (text: string) => text.replace(/\s+/gu, '');

describe.skipIf(!isInstalled)('LibreOffice opens and saves', () => {
  it.each([
    ['puskesmas', puskesmas],
    ['dukcapil', dukcapil],
    ['lelang', lelang],
  ])('the deck of %s and loses nothing', async (_name, risalah) => {
    const bytes = await pptxOf(deckFor(risalah));
    const before = slidesIn(partsOf(bytes));
    const after = slidesIn(partsOf(saved(bytes)));
    expect(after).toHaveLength(before.length);
    before.forEach((slide, at) => {
      const kept = after[at];
      expect(bare(kept?.title ?? '')).toBe(bare(slide.title));
      expect(kept?.charts).toHaveLength(slide.charts.length);
      const words = bare((kept?.words ?? []).join(''));
      expect(slide.words.filter((one) => one !== '‹#›' && !words.includes(bare(one)))).toEqual([]);
      const notes = bare((kept?.notes ?? []).join(''));
      expect(slide.notes.filter((one) => !notes.includes(bare(one)))).toEqual([]);
    });
  });
});

/** Decks of a plain run. */
const USUAL = 10;

interface Tally {
  /** By seed: the first deck that no part has done. */
  readonly done: Record<number, number>;
  /** By seed and number: what a gate said. */
  readonly faults: { readonly seed: number; readonly index: number; readonly said: string }[];
}

describe('a deck grown at random', () => {
  it('passes the gates', async () => {
    const tally = readTally<Tally>('decks', { done: {}, faults: [] });
    const { seed, from, count } = askedPart('decks', USUAL, (seed) => tally.done[seed] ?? 0);
    const found: Tally['faults'] = [];
    let slowest = 0;
    for (let index = from; index < from + count; index += 1) {
      const began = performance.now();
      const said = await saidOf({ seed, index });
      const took = Math.round(performance.now() - began);
      slowest = Math.max(slowest, took);
      if (said !== null) found.push({ seed, index, said });
      process.stdout.write(`${JSON.stringify({ seed, index, took, said: said ?? '' })}\n`);
      tally.done[seed] = Math.max(tally.done[seed] ?? 0, index + 1);
      writeTally('decks', { ...tally, faults: [...tally.faults, ...found] });
    }
    enterPart('decks', { seed, from, count }, { faults: found.length, most: { slowest } });
    expect(found).toEqual([]);
  });
});

const passes = fc.asyncProperty(arbitraryRisalah, async (risalah) => {
  expect(gates(partsOf(await pptxOf(deckFor(risalah))))).toEqual([]);
});

/** What is wrong with one deck by its number; `null` for nothing. */
async function saidOf({
  seed,
  index,
}: {
  readonly seed: number;
  readonly index: number;
}): Promise<string | null> {
  const path = String(index);
  const { failed, errorInstance } = await fc.check(passes, {
    seed,
    path,
    numRuns: 1,
    endOnFailure: true,
  });
  return failed ? String(errorInstance) : null;
}
