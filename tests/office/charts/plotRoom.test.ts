import { describe, expect, it } from 'vitest';
import { printedType } from '#office/charts/chartPlace.ts';
import { plotRoom } from '#office/charts/plotRoom.ts';
import type { AroundPlot } from '#office/charts/plotRoom.ts';

/** A chart of the convention paper: flat, 17 cm wide. */
const flat = { width: 642, height: 167, font: 'Times New Roman', type: printedType };
const axis = { title: 'Gangguan', min: 0, max: 150, ticks: [{ value: 150, label: '150' }] };
const bars: AroundPlot = {
  left: axis,
  right: null,
  names: ['Rekam medis tidak ditemukan', 'Lain-lain'],
  rotation: 0,
  title: 'Jenis',
  legend: ['Gangguan', 'Kumulatif', 'Batas 80%'],
};
const room = (more: Partial<AroundPlot>) => {
  const found = plotRoom({ ...bars, ...more }, flat);
  if (found === null) throw new Error('The words leave nothing.');
  return found;
};

describe('the room of a plot', () => {
  it('is half of a flat chart at least, inside of it on every side', () => {
    const { x, y, w, h } = room({});
    expect(h).toBeGreaterThan(0.5);
    expect(x).toBeGreaterThan(0);
    expect(y).toBeGreaterThan(0);
    expect(x + w).toBeLessThan(1);
    expect(y + h).toBeLessThan(1);
  });

  it('grows where there is no title, no legend and no second axis', () => {
    expect(room({ title: '' }).h).toBeGreaterThan(room({}).h);
    expect(room({ legend: [] }).h).toBeGreaterThan(room({}).h);
    expect(room({}).w).toBeGreaterThan(room({ right: axis }).w);
  });

  it('shrinks for names of more lines, for turned ones and for a legend of two rows', () => {
    expect(room({ names: ['Satu\ndua\ntiga'] }).h).toBeLessThan(room({ names: ['Satu'] }).h);
    const days = ['27/10', '28/10'];
    expect(room({ names: days, rotation: -45 }).h).toBeLessThan(room({ names: days }).h);
    const legend = Array.from({ length: 6 }, (_, at) => `Permohonan dikembalikan ${at}`);
    expect(room({ legend }).h).toBeLessThan(room({}).h);
  });

  it('is left to the office where the words take nearly all', () => {
    const names = [Array(12).fill('baris').join('\n')];
    expect(plotRoom({ ...bars, names }, flat)).toBeNull();
  });
});
