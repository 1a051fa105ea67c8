import { expect, it } from 'vitest';
import { atOnce } from '#figures/atOnce.ts';
import type { Block, Table } from '#manuscript/manuscript.ts';
import { layParts } from '#manuscript/parts.ts';
import { fullReport } from '#templates/formats/fullReport.ts';
import {
  bodyText,
  cells,
  complaints,
  figure,
  heading,
  pareto,
} from '#tests/document/sampleManuscript.ts';

const format = fullReport;
const laid = (...blocks: readonly Block[]) =>
  atOnce(layParts({ id: 'report', numbering: 'arabic', format }, blocks)).map((part) => ({
    orientation: part.orientation,
    blocks: part.blocks,
  }));

/** Many columns of short weight, each with a word that takes room. */
const crowded: Table = {
  ...complaints,
  columns: Array.from({ length: 9 }, () => ({
    title: 'Penanggulangan',
    weight: 1,
    align: 'start',
  })),
  rows: [{ style: 'plain', cells: cells('1', '2', '3', '4', '5', '6', '7', '8', '9') }],
};
const section = heading(2, 'Inventarisasi');
const lead: Block = {
  kind: 'paragraph',
  style: 'body',
  runs: [{ kind: 'reference', anchor: crowded.anchor }],
  section: '',
};
const words = bodyText('Kesimpulan dari tabel.');
const chart = figure('Diagram Pareto', 'pareto', pareto);

it('turns a table whose words an upright page cannot hold, with the heading and words that lead to it', () => {
  expect(laid(bodyText('Awal.'), section, lead, crowded)).toMatchObject([
    { orientation: 'portrait' },
    { orientation: 'landscape', blocks: [section, lead, crowded] },
  ]);
});

it('leaves a table upright whose words fit there at a size that can be read', () => {
  const narrow = { ...crowded, columns: crowded.columns.slice(0, 4) };
  expect(laid(section, lead, narrow)).toMatchObject([{ orientation: 'portrait' }]);
});

it('does not turn the figures and tables that stand before a wide table in its section', () => {
  expect(laid(section, complaints, chart, lead, crowded)).toMatchObject([
    { orientation: 'portrait', blocks: [section, complaints, chart] },
    { orientation: 'landscape', blocks: [lead, crowded] },
  ]);
});

it('lets the words behind a wide table open the upright page that goes on', () => {
  const next = heading(2, 'Prioritas');
  expect(laid(section, crowded, words, next)).toMatchObject([
    { orientation: 'landscape', blocks: [section, crowded] },
    { orientation: 'portrait', blocks: [words, next] },
  ]);
});

it('keeps the words beside a wide table where the chapter ends with them', () => {
  const next = heading(1, 'Sebab');
  expect(laid(section, crowded, words, next)).toMatchObject([
    { orientation: 'landscape', blocks: [section, crowded, words] },
    { orientation: 'portrait', blocks: [next] },
  ]);
  expect(laid(section, crowded, words)).toHaveLength(1);
});
