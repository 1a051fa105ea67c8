import { describe, expect, it } from 'vitest';
import type { Answers } from '#intake/reading/answers.ts';
import type { CrossPlace, CrossRow } from '#intake/tables/crossTarget.ts';
import { crossTarget } from '#intake/tables/crossTarget.ts';
import type { CrossTableId } from '#intake/tables/crossTables.ts';
import { readCells, record } from './readAnswers.ts';

interface Options {
  readonly place?: CrossPlace;
  readonly answers?: Answers;
}

/** What comes in: "c1: m1 3, m2 2" by row. */
function read(table: CrossTableId, text: string, { place, answers }: Options = {}) {
  const found = readCells<readonly CrossRow[]>(text, {
    target: crossTarget(table, place),
    current: [],
    answers,
    risalah: record(),
  });
  const lines = (found.input ?? []).map(
    ({ of, amounts }) =>
      `${of}: ${Object.entries(amounts)
        .map(([id, amount]) => `${id} ${JSON.stringify(amount)}`)
        .join(', ')}`,
  );
  return { ...found, lines };
}

describe('votes', () => {
  const wanted = ['c1: m1 3, m2 2', 'c4: m1 1, m2 null'];

  it('have members in the head, or at the side', () => {
    const text = `No | Penyebab | Siti | dr. Budi | Jumlah | Peringkat
1 | Berkas kurang lengkap | 3 | 2 | 5 | 1
2 | Belum dilatih | 1 | - | 1 | 2
 | Jumlah | 4 | 2 | 6 |`;
    const { lines, texts, setAside } = read('vote', text);
    expect(lines).toEqual(wanted);
    expect(texts).toEqual([]);
    expect(setAside.map(({ name }) => name)).toEqual(['No', 'Jumlah', 'Peringkat', 'Jumlah']);
    const turned = `Nama | Berkas kurang lengkap | Belum dilatih
Siti Aminah | 3 | 1
Budi Santoso | 2 |`;
    expect(read('vote', turned).lines).toEqual(wanted);
  });

  it('say who or what is not in the record, and give its points to nobody else', () => {
    const text = `Penyebab | Siti | Joko | Ani
Berkas kurang lengkap | 3 | 9 | 8
Listrik padam | 7 | 7 | 7`;
    const { lines, texts } = read('vote', text);
    expect(lines).toEqual(['c1: m1 3']);
    expect(texts).toEqual(['Joko', 'Ani', 'Listrik padam']);
    const said = { places: new Map([[3, 'm3']]) };
    expect(read('vote', text, { answers: said }).lines).toEqual(['c1: m1 3, m3 8']);
  });

  it('may be ticks, and numbers alone from the cell on', () => {
    expect(read('vote', 'Penyebab | Siti | Budi\nBelum dilatih | ✓ | ').lines).toEqual([
      'c4: m1 1',
    ]);
    const named = (...ids: string[]) => ids.map((id) => ({ id, name: id }));
    const place = {
      rows: named('c2', 'c4', 'c1'),
      columns: named('m1', 'm2', 'm3'),
      from: { row: 1, column: 1 },
    };
    expect(read('vote', '3 | 2\n1 | 4', { place }).lines).toEqual([
      'c4: m2 3, m3 2',
      'c1: m2 1, m3 4',
    ]);
    const wide = read('vote', '3 | 2 | 7\n1 | 4 | 7\n5 | 5 | 5', { place });
    expect(wide.lines).toEqual(['c4: m2 3, m3 2', 'c1: m2 1, m3 4']);
    expect(wide.texts).toEqual(['5', '5', '5']);
  });
});

describe('scores of problems', () => {
  it('stand below criteria, however those are called', () => {
    const text = `No | Masalah | Kriteria | | | Total | Ranking
 | | U | S | G | |
1 | Antrean lama | 5 | 4 | 4 | 13 | 1
2 | Ruang panas | 2 | 3 | 3 | 8 | 2`;
    const { lines, texts } = read('priority', text);
    expect(lines).toEqual([
      'p1: urgency 5, seriousness 4, growth 4',
      'p3: urgency 2, seriousness 3, growth 3',
    ]);
    expect(texts).toEqual([]);
    const plain =
      'Masalah | U | S | G | Total\nRuang panas | 2 | 3 | 3 | 8\nAntrean lama | 5 | 4 | 4 | 13';
    expect(read('priority', plain).lines).toEqual([
      'p3: urgency 2, seriousness 3, growth 3',
      'p1: urgency 5, seriousness 4, growth 4',
    ]);
    const words = 'Masalah | Urgency | Seriousness | Pertumbuhan\nBerkas kurang | 3 | 3 | 5';
    expect(read('priority', words).lines).toEqual(['p2: urgency 3, seriousness 3, growth 5']);
  });

  it('may be points of members', () => {
    const text = 'Nama | Antrean lama | Berkas kurang\nSiti | 3 | 2\nBudi | 1 | 3';
    expect(read('points', text).lines).toEqual(['p1: m1 3, m2 1', 'p2: m1 2, m2 3']);
  });
});
