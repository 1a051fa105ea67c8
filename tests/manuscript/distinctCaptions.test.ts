import { describe, expect, it } from 'vitest';
import type { Block } from '#manuscript/manuscript.ts';
import { withDistinctCaptions } from '#manuscript/distinctCaptions.ts';

function photos(caption: string, name: string): Block {
  return { kind: 'photos', caption, anchor: name, photos: [], section: 'implementation' };
}

function table(caption: string): Block {
  return {
    kind: 'table',
    caption,
    anchor: 'table',
    columns: [],
    rows: [],
    note: '',
    section: 'implementation',
  };
}

function captions(blocks: readonly Block[]): readonly string[] {
  return withDistinctCaptions(blocks).map((block) => ('caption' in block ? block.caption : ''));
}

describe('captions', () => {
  it('that say the same say which of how many they are', () => {
    expect(
      captions([photos('Rak baru', 'a'), photos('Loket', 'b'), photos('rak baru ', 'c')]),
    ).toEqual(['Rak baru (1 dari 2)', 'Loket', 'rak baru (2 dari 2)']);
  });

  it('of what is shown again elsewhere stay as they are', () => {
    const again = { ...photos('Pareto sebelum perbaikan', 'b'), section: 'results' } as Block;
    expect(captions([photos('Pareto sebelum perbaikan', 'a'), again])).toEqual([
      'Pareto sebelum perbaikan',
      'Pareto sebelum perbaikan',
    ]);
  });

  it('of a table and a figure are told apart by their labels', () => {
    expect(captions([table('Jenis gangguan'), photos('Jenis gangguan', 'a')])).toEqual([
      'Jenis gangguan',
      'Jenis gangguan',
    ]);
  });

  it('that are missing stay so', () => {
    expect(captions([table(''), table('')])).toEqual(['', '']);
  });
});
