import { describe, expect, it } from 'vitest';
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

  it('has one column for each series of a radar chart', () => {
    expect(dataTable(radar)?.heads).toEqual(['Aspek', 'Sebelum', 'Sesudah']);
    expect(dataTable(radar)?.rows[1]).toEqual(['Penguasaan tujuh alat', '1,5', '4']);
  });

  it('is copied with tabs between cells and a line for each row', () => {
    const table = { heads: ['A', 'B'], rows: [['satu\tdua', '3']], numeric: [false, true] };
    expect(tabSeparated(table)).toBe('A\tB\nsatu dua\t3');
  });
});
