import { describe, expect, it } from 'vitest';
import { percentAxis } from '#figures/charts/axis.ts';
import { dataTable, tabSeparated } from '#figures/dataTable.ts';
import { controlChart, pie, radar, scatter } from './sampleFigures.ts';

describe('dataTable', () => {
  it('says beside a point why it stands out', () => {
    const table = dataTable(controlChart);
    expect(table?.heads.at(-1)).toBe('Keterangan');
    expect(table?.rows[7]?.at(-1)).toBe('sinyal');
    expect(table?.rows[15]?.at(-1)).toBe('dikeluarkan');
  });

  it('lists the points of a scatter chart with their group', () => {
    const table = dataTable(scatter);
    expect(table?.rows).toHaveLength(36);
    expect(table?.rows[17]).toEqual(['Siang', '3', '56', 'Hari pasar']);
  });

  it('spells the shares of a pie as the pie does', () => {
    expect(dataTable(pie)?.rows[0]).toEqual(['Loket pendaftaran', '64 (53,3%)']);
  });

  it('spells every share in percent, also where the figure prints none', () => {
    const [first] = controlChart.series;
    if (first === undefined) throw new Error('There is no series.');
    const shares = { ...first, values: [41.558, 82.47, 100], labels: ['41,6%', null, null] };
    const categories = ['Berkas kurang', 'Antrean lama', 'Lain-lain'];
    const left = percentAxis('Kumulatif');
    const table = dataTable({ ...controlChart, categories, left, series: [shares] });
    expect(table?.rows.map((row) => row[1])).toEqual(['41,6%', '82,5%', '100%']);
  });

  it('has one column for each series of a radar chart', () => {
    expect(dataTable(radar)?.heads).toEqual(['Aspek', 'Sebelum', 'Sesudah']);
    expect(dataTable(radar)?.rows[1]).toEqual(['Penguasaan tujuh alat', '1,5', '4']);
  });

  it('is copied with tabs between cells and a line for each row', () => {
    const table = { heads: ['A', 'B'], rows: [['satu\tdua', '3']], numeric: [false, true] };
    expect(tabSeparated(table)).toBe('A\tB\nsatu dua\t3');
  });
});
