import { describe, expect, it } from 'vitest';
import type { JumpEntry, JumpKind } from '#ui/workspace/jump/jumpEntry.ts';
import { searchJump } from '#ui/workspace/jump/searchJump.ts';

function entry(kind: JumpKind, words: string, more = '', where = ''): JumpEntry {
  return { kind, words, where, more, to: { kind: 'page', page: words } };
}

const entries = [
  entry('page', '1 Tema dan sasaran'),
  entry('remark', 'Sasaran belum ditulis'),
  entry('field', 'Sasaran', 'Target perbaikan'),
  entry('row', 'Pelayanan café terlambat', 'Loket 2', 'Penyebab'),
];

const found = (query: string) => searchJump(entries, query).map(({ words }) => words);

describe('searchJump', () => {
  it('offers the pages before anything is typed', () => {
    expect(found('  ')).toEqual(['1 Tema dan sasaran']);
  });

  it('minds neither case nor accents nor the order of words', () => {
    expect(found('TERLAMBAT cafe')).toEqual(['Pelayanan café terlambat']);
  });

  it('puts first what begins so, and a box before a remark', () => {
    expect(found('sasaran')).toEqual(['Sasaran', 'Sasaran belum ditulis', '1 Tema dan sasaran']);
  });

  it('finds by what stands beside the words and on which page', () => {
    expect(found('loket')).toEqual(['Pelayanan café terlambat']);
    expect(found('penyebab cafe')).toEqual(['Pelayanan café terlambat']);
  });

  it('finds nothing where one word is nowhere', () => {
    expect(found('sasaran antrean')).toEqual([]);
  });
});
