import type { Figure } from '#figures/figure.ts';
import { controlChart, histogram, pie, radar, scatter } from '#tests/figures/sampleFigures.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { officeFaults } from './officeFaults.ts';
import { typesetAndRead } from './readDocx.ts';
import type { ReadDocx } from './readDocx.ts';
import { figure, manuscriptOf, pareto } from './sampleManuscript.ts';

const figures: readonly Figure[] = [controlChart, histogram, scatter, pie, radar, pareto];
const manuscript = manuscriptOf(
  ...figures.map((one) => figure(one.title, `figure-${one.kind}-${one.title}`, one)),
);

let file: ReadDocx;
beforeAll(async () => {
  file = await typesetAndRead(manuscript);
});

const chartPart = (number: number): string => file.part(`word/charts/chart${number}.xml`);

/** The numbers of a series as the chart part holds them, gaps left out. */
function numbersOf(xml: string, name: string, list = 'val'): readonly number[] {
  const series = [...xml.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([one]) => one);
  const own = series.find((one) => one.includes(`<c:v>${name}</c:v>`)) ?? '';
  const values = new RegExp(`<c:${list}>(.*?)</c:${list}>`, 's').exec(own)?.[1] ?? '';
  const cache = /<c:numCache>.*<\/c:numCache>/s.exec(values)?.[0] ?? '';
  return [...cache.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => Number(value));
}

describe('native charts', () => {
  it('satisfy Word 2013', async () => {
    expect(await officeFaults(file.bytes, 'Office2013')).toEqual([]);
    expect(file.layoutStoppedAt).toBeNull();
  });

  it('are all charts of Word, none a picture', () => {
    expect(file.names.filter((name) => /charts\/chart\d+\.xml$/.test(name))).toHaveLength(6);
    expect(file.names.some((name) => name.includes('media/'))).toBe(false);
  });

  it('draw the limits of each stage as dashed lines with the numbers of the figure', () => {
    expect(numbersOf(chartPart(1), 'BKA (1)')).toEqual(Array(12).fill(54));
    expect(numbersOf(chartPart(1), 'BKA (2)')).toEqual(Array(12).fill(35));
    expect(chartPart(1)).toContain('<a:prstDash val="dash"/>');
  });

  it('mark signals by points of their own and take struck points out of the line', () => {
    expect(numbersOf(chartPart(1), 'Sinyal')).toEqual([61]);
    expect(numbersOf(chartPart(1), 'Dikeluarkan dari perhitungan')).toEqual([8]);
    expect(numbersOf(chartPart(1), 'Waktu tunggu')).toHaveLength(23);
  });

  it('let the bars of a histogram touch under a smooth curve', () => {
    expect(chartPart(2)).toContain('<c:gapWidth val="0"/>');
    expect(chartPart(2)).toContain('<c:smooth val="1"/>');
    expect(numbersOf(chartPart(2), 'Frekuensi')).toEqual([2, 5, 11, 18, 14, 7, 3]);
  });

  it('name the class in which a specification falls', () => {
    expect(chartPart(2)).toContain('25,5–30,5\n↑ BSB 30');
  });

  it('hold every point of a scatter chart and its trend as a trendline', () => {
    const points = scatter.groups[1]?.points ?? [];
    expect(numbersOf(chartPart(3), 'Siang', 'xVal')).toEqual(points.map(({ x }) => x));
    expect(numbersOf(chartPart(3), 'Siang', 'yVal')).toEqual(points.map(({ y }) => y));
    expect(chartPart(3)).toContain('<c:trendlineType val="linear"/>');
  });

  it('hold the shares of a pie and the values of a radar', () => {
    expect(numbersOf(chartPart(4), 'Asal keluhan')).toEqual([64, 24, 14, 9, 3, 3, 3]);
    expect(numbersOf(chartPart(5), 'Sebelum')).toEqual([3, 1.5, 2, 2.5, 3.5, 2]);
  });
});
