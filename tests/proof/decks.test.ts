/**
 * A deck is opened and saved by LibreOffice without losing a slide, a sentence, a chart or a note; and a hundred risalah
 * grown at random pass the gates of PowerPoint.
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

describe('a deck grown at random', () => {
  it('passes the gates', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRisalah, async (risalah) => {
        expect(gates(partsOf(await pptxOf(deckFor(risalah))))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
