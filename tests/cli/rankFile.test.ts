import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { runCommand } from '#cli/runCommand.ts';
import type { Convention } from '#domain/convention/schema/convention.ts';
import { emptyEvent } from '#domain/event/event.ts';
import { eventKind } from '#persistence/kinds/event.ts';
import { encodeRecordFile } from '#persistence/kinds/recordFile.ts';
import { conventionFrom } from '#tests/domain/convention/conventionOf.ts';
import sheet from '#tests/fixtures/convention/gelar.json' with { type: 'json' };
import { memoryDisk } from './memoryDisk.ts';

function ranked(held: unknown): Promise<unknown> {
  const text = typeof held === 'string' ? held : JSON.stringify(held);
  const { surroundings } = memoryDisk(new Map([['nilai.json', strToU8(text)]]));
  return runCommand(['rank', 'nilai.json'], surroundings);
}

describe('rank of an event', () => {
  async function rankedEvent(convention: Convention | null): Promise<unknown> {
    const value = { ...emptyEvent('e', '2026-11-30'), convention };
    const bytes = encodeRecordFile(eventKind, { value, photos: new Map() });
    const { surroundings } = memoryDisk(new Map([['gelar.kegiatan', bytes]]));
    return runCommand(['rank', 'gelar.kegiatan'], surroundings);
  }

  it('prints the same of its convention', async () => {
    const convention = conventionFrom(sheet.teams);
    const contestants = convention.contestants.map((one) => ({ ...one, name: one.id }));
    expect(await rankedEvent({ ...convention, contestants })).toEqual(await ranked(sheet));
  });

  it('refuses a class without one', async () => {
    await expect(rankedEvent(null)).rejects.toThrow('belum memiliki gelar');
  });

  it('refuses a zip that is no event', async () => {
    const { surroundings } = memoryDisk(new Map([['foto.zip', zipSync({ a: strToU8('a') })]]));
    await expect(runCommand(['rank', 'foto.zip'], surroundings)).rejects.toThrow('foto.zip');
  });
});

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
