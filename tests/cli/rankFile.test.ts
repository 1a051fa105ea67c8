import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { runCommand } from '#cli/runCommand.ts';
import sheet from '#tests/fixtures/convention/gelar.json' with { type: 'json' };
import { memoryDisk } from './memoryDisk.ts';

function ranked(held: unknown): Promise<unknown> {
  const text = typeof held === 'string' ? held : JSON.stringify(held);
  const { surroundings } = memoryDisk(new Map([['nilai.json', strToU8(text)]]));
  return runCommand(['rank', 'nilai.json'], surroundings);
}

describe('rank', () => {
  it('prints the four lists, the ties and whether the podium is stable, and nothing of what is expected', async () => {
    const { byMean, byStandardised, byRankSum, byMedian } = sheet.expected;
    expect(await ranked(sheet)).toEqual({
      byMean,
      byStandardised,
      byRankSum,
      byMedian,
      ties: [{ by: 'rankSum', teams: ['Kelompok 02', 'Kelompok 03'] }],
      podiumStable: [false, false, false],
    });
  });

  it('reads a file that begins with a mark of its encoding', async () => {
    expect(await ranked(`\uFEFF${JSON.stringify(sheet)}`)).toHaveProperty('byMean');
  });

  it.each([
    ['Masukan bukan JSON', '{'],
    ['lembar nilai yang dikenal', {}],
    ['lembar nilai yang dikenal', { teams: [] }],
    ['“teams” ke-1 “judges” ke-1 ke-2', { teams: [{ team: 'A', judges: [[1, '2']] }] }],
    ['“teams” ke-1 “team”', { teams: [{ team: ' ', judges: [[1]] }] }],
    ['dua regu bernama “A”', { teams: Array(2).fill({ team: 'A', judges: [[1]] }) }],
    [
      '“B” memiliki 1 lembar juri, sedangkan “A” 2',
      {
        teams: [
          { team: 'A', judges: [[1], [2]] },
          { team: 'B', judges: [[1]] },
        ],
      },
    ],
    [
      'Lembar juri ke-2 untuk “A” berisi 1 butir, seharusnya 2',
      { teams: [{ team: 'A', judges: [[1, 2], [3]] }] },
    ],
    ['butir, seharusnya 3', { items: 3, teams: [{ team: 'A', judges: [[1, 2]] }] }],
    ['terlalu besar', '{"teams":[{"team":"A","judges":[[1e999]]}]}'],
  ])('says in a sentence what is wrong: %s', async (said, held) => {
    await expect(ranked(held)).rejects.toThrow(said);
    await expect(ranked(held)).rejects.toHaveProperty('name', 'BadInput');
  });

  it('says so where there is no file', async () => {
    const { surroundings } = memoryDisk();
    await expect(runCommand(['rank', 'x.json'], surroundings)).rejects.toThrow(
      'tidak dapat dibaca',
    );
  });
});
