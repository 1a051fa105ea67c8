import { describe, expect, it } from 'vitest';
import { runCommand } from '#cli/runCommand.ts';
import { slidesIn, partsOf } from '#tests/slides/readPptx.ts';
import { gates } from '#tests/slides/gates.ts';
import { memoryDisk } from './memoryDisk.ts';

async function exampleDisk() {
  const { disk, surroundings } = memoryDisk();
  await runCommand(['example', 'lelang', 'a.risalah'], surroundings);
  return { disk, surroundings };
}

describe('slides from the command line', () => {
  it('are the short version in the usual slot, and print nothing', async () => {
    const { disk, surroundings } = await exampleDisk();
    expect(await runCommand(['slides', 'a.risalah', 'a.pptx'], surroundings)).toBeNull();
    const parts = partsOf(disk.get('a.pptx') ?? new Uint8Array());
    expect(gates(parts)).toEqual([]);
    const slides = slidesIn(parts);
    expect(slides.length).toBeGreaterThanOrEqual(12);
    expect(slides.length).toBeLessThanOrEqual(18);
  });

  it('are timed to the slot that is asked for, and whole where that is asked for', async () => {
    const { disk, surroundings } = await exampleDisk();
    const asked = ['slides', 'a.risalah', 'b.pptx', '--slot', '1-2-3', '--whole'];
    await runCommand(asked, surroundings);
    const parts = partsOf(disk.get('b.pptx') ?? new Uint8Array());
    expect([...parts.keys()].some((path) => path.startsWith('ppt/media/'))).toBe(true);
    const slides = slidesIn(parts);
    expect(slides.length).toBeGreaterThan(30);
    const told = slides.flatMap(({ notes }) => notes).filter((note) => note.startsWith('Waktu: '));
    const seconds = told.map(
      (note) =>
        Number(/(\d+) menit/u.exec(note)?.[1] ?? 0) * 60 +
        Number(/(\d+) detik/u.exec(note)?.[1] ?? 0),
    );
    expect(seconds.reduce((sum, each) => sum + each, 0)).toBe(120);
  });

  it.each([
    [['slides', 'a.risalah'], 'Perintah ini ditulis dengan: slides'],
    [['slides', 'a.risalah', 'a.pptx', '--slot', 'lama'], 'Waktu “lama” tidak dapat dibaca'],
    [['slides', 'a.risalah', 'a.pptx', '--other'], 'Perintah ini ditulis dengan: slides'],
  ])('say what is wrong with %j', async (words, sentence) => {
    const { surroundings } = await exampleDisk();
    await expect(runCommand(words, surroundings)).rejects.toThrow(sentence);
  });
});
