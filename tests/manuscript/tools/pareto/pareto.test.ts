import { describe, expect, it } from 'vitest';
import type { ParetoUse } from '#domain/risalah/uses/resolveToolUse.ts';
import { emptyEvidence } from '#domain/tools/evidence.ts';
import { pareto } from '#domain/tools/pareto.ts';
import { toolUseView } from '#manuscript/tools/toolViews.ts';
import { newRisalah } from '#tests/persistence/newRisalah.ts';

const above: ParetoUse = {
  id: 'above',
  tool: 'pareto',
  title: 'Keluhan di loket',
  evidence: { ...emptyEvidence(), measured: 'Keluhan' },
  input: {
    ...pareto.empty,
    items: [
      { category: 'Berkas tidak lengkap', count: 64 },
      { category: 'Antrean lama', count: 36 },
    ],
  },
  from: '',
  before: '',
  parent: { use: '', category: '' },
};
const losses: ParetoUse = {
  ...above,
  id: 'losses',
  title: 'Kerugian',
  evidence: { ...emptyEvidence(), measured: 'Kerugian', unit: 'Rupiah' },
  input: {
    ...pareto.empty,
    weight: 'amount',
    groupBelow: 5,
    classes: 'shown',
    items: [
      { category: 'Cetak ulang', count: 1_500_000 },
      { category: 'Lembur', count: 400_000 },
      { category: 'Materai', count: 60_000 },
      { category: 'Kurir', count: 40_000 },
    ],
  },
};
const below: ParetoUse = {
  ...above,
  id: 'below',
  title: 'Berkas yang kurang',
  input: {
    ...pareto.empty,
    items: [
      { category: 'KTP', count: 40 },
      { category: 'KK', count: 20 },
    ],
  },
  parent: { use: 'above', category: 'Berkas tidak lengkap' },
};

function viewOf(use: ParetoUse) {
  const risalah = newRisalah();
  const inventory = { ...risalah.inventory, data: [above, losses, below] };
  return toolUseView({ ...risalah, inventory }, use);
}

describe('a Pareto of weights', () => {
  const view = viewOf(losses);

  it('writes money as money on bars, in the table and in the reading', () => {
    const [figure] = view.figures;
    expect(figure).toMatchObject({ kind: 'chart', left: { title: 'Kerugian (Rupiah)' } });
    expect(figure?.kind === 'chart' && figure.series[0]?.labels[0]).toBe('Rp1.500.000');
    expect(view.reading).toContain('menyumbang 75% dari Rp2.000.000 kerugian.');
  });

  it('names what it has grouped and counts the classes', () => {
    expect(view.reading).toContain(
      'Dua jenis yang sumbangannya di bawah 5% digabung ke Lain-lain: materai dan kurir.',
    );
    expect(view.reading).toContain('Kelas A (kumulatif sampai 80%) terdiri atas 1 jenis');
    const table = view.blocks.find((block) => block.kind === 'table');
    expect(table?.columns.map(({ title }) => title).slice(2)).toEqual([
      'Nilai',
      'Kontribusi',
      'Kumulatif',
      'Kelas',
    ]);
  });
});

describe('a Pareto of the second level', () => {
  const view = viewOf(below);

  it('says in its caption and reading which bar it takes apart', () => {
    expect(view.figures[0]?.title).toContain(': rincian Berkas tidak lengkap');
    expect(view.reading).toContain('merinci berkas tidak lengkap (64 dari 100)');
  });

  it('says where its parts do not add up to that bar', () => {
    expect(view.reading).toContain('Jumlah rinciannya 60, berbeda dari 64 pada diagram itu.');
  });
});
