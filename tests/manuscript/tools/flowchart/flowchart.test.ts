import { describe, expect, it } from 'vitest';
import { noUses } from '#domain/risalah/uses/resolveToolUse.ts';
import { emptyEvidence } from '#domain/tools/evidence.ts';
import { emptyFlowchartStep } from '#domain/tools/flowchart.ts';
import type { FlowchartStep } from '#domain/tools/flowchart.ts';
import { flowchartView } from '#manuscript/tools/flowchart/flowchart.ts';
import type { View } from '#manuscript/tools/parts/toolView.ts';

type Told = readonly [shape: FlowchartStep['shape'], text?: string, who?: string, no?: number];

function viewOf(...told: readonly Told[]): View {
  const steps = told.map(([shape, text = '', who = '', no], at) => ({
    ...emptyFlowchartStep(String(at + 1)),
    shape,
    text,
    who,
    otherwise: no === undefined ? '' : String(no),
  }));
  const evidence = { ...emptyEvidence(), source: 'pengamatan' };
  return flowchartView({
    held: noUses,
    use: { id: 'u1', tool: 'flowchart', title: 'Surat masuk', evidence, input: { steps } },
    place: { section: 'background', name: 'data-1' },
  });
}

const whole: readonly Told[] = [
  ['start'],
  ['activity', 'Menerima surat', 'Petugas agenda'],
  ['decision', 'Lengkap?', 'Petugas agenda', 2],
  ['activity', 'Memberi disposisi', 'Camat'],
  ['end', 'Surat dijawab'],
];

describe('a flowchart in the report', () => {
  it('says what it consists of, who works in it, and where work is done again', () => {
    expect(viewOf(...whole).reading).toBe(
      'Diagram alir surat masuk memuat dua kegiatan dan satu keputusan. Pekerjaan diulang bila jawabannya tidak: dari langkah 3 kembali ke langkah 2. Pelaksananya petugas agenda dan camat.',
    );
  });

  it('says everything that keeps the flow from being whole', () => {
    const { reading } = viewOf(
      ['activity', 'Menerima surat'],
      ['decision', 'Lengkap?'],
      ['decision', 'Benar?'],
      ['end'],
      ['activity', '', 'Camat', 1],
      ['end'],
      ['start', 'Surat susulan'],
    );
    for (const sentence of [
      'Keputusan pada langkah 2 dan 3 hanya punya satu jalan, jadi belum memutuskan apa-apa.',
      'Langkah 5 tidak dituju jalan mana pun.',
      'Akhir pada langkah 6 tidak dicapai jalan mana pun.',
      'Alur berhenti pada langkah 7 tanpa simbol selesai.',
      'Langkah 5 belum diisi.',
      'Langkah 5 bukan keputusan, sehingga jalan “tidak”-nya tidak digambar.',
    ]) {
      expect(reading).toContain(sentence);
    }
    expect(reading).not.toContain('Pekerjaan diulang');
  });

  it('speaks of decisions alone, and of activities even where there are none', () => {
    expect(viewOf(['decision', 'Lengkap?']).reading).toMatch(/memuat satu keputusan\./);
    expect(viewOf(['start', 'Surat datang']).reading).toMatch(/memuat nol kegiatan\./);
  });

  it('prints the steps with the numbers that its sentences speak of, and their source', () => {
    const [table, figure, told] = viewOf(...whole).blocks;
    if (table?.kind !== 'table' || figure?.kind !== 'figure') throw new Error('no table or figure');
    expect(table.columns.map(({ title }) => title)).toEqual([
      'No.',
      'Langkah',
      'Simbol',
      'Pelaksana',
      'Jika tidak, ke No.',
    ]);
    expect(table.rows.map(({ cells }) => cells.map(({ lines }) => lines.join()))).toEqual([
      ['1', 'Mulai', 'Mulai', '', ''],
      ['2', 'Menerima surat', 'Kegiatan', 'Petugas agenda', ''],
      ['3', 'Lengkap?', 'Keputusan', 'Petugas agenda', '2'],
      ['4', 'Memberi disposisi', 'Kegiatan', 'Camat', ''],
      ['5', 'Surat dijawab', 'Selesai', '', ''],
    ]);
    expect(table).toMatchObject({ caption: 'Surat masuk', note: 'Sumber: pengamatan' });
    expect(figure).toMatchObject({ caption: 'Diagram alir surat masuk' });
    expect(told).toMatchObject({ kind: 'paragraph', style: 'reading' });
  });

  it('leaves out columns that no step fills', () => {
    const [table] = viewOf(['start'], ['activity', 'Menerima surat'], ['end']).blocks;
    expect(table?.kind === 'table' && table.columns.length).toBe(3);
  });

  it('gives each sheet a caption and an anchor of its own', () => {
    const many = Array.from({ length: 30 }, (_, at): Told => ['activity', `Langkah ${at + 1}`]);
    const figures = viewOf(...many).blocks.flatMap((block) =>
      block.kind === 'figure' ? [block] : [],
    );
    expect(figures.length).toBeGreaterThan(1);
    expect(figures[0]?.caption).toBe(`Diagram alir surat masuk (1 dari ${figures.length})`);
    expect(new Set(figures.map(({ anchor }) => anchor)).size).toBe(figures.length);
  });

  it('is drawn in fewer steps a sheet for a hall', () => {
    const many = Array.from({ length: 12 }, (_, at): Told => ['activity', `Langkah ${at + 1}`]);
    const { figures, projected = [] } = viewOf(...many);
    expect(figures).toHaveLength(1);
    expect(projected.length).toBeGreaterThan(1);
  });

  it('shows nothing before its first word', () => {
    expect(viewOf(['start'], ['activity'], ['end'])).toEqual({
      blocks: [],
      figures: [],
      reading: '',
    });
  });
});
