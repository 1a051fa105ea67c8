import { recapOf } from '#domain/suggestions/reading/recap.ts';
import type { Recap, RecapBy, RecapRow } from '#domain/suggestions/reading/recap.ts';
import { finalScore } from '#domain/suggestions/reading/scores.ts';
import type { Register } from '#domain/suggestions/schema/register.ts';
import type { Suggestion } from '#domain/suggestions/schema/suggestion.ts';
import { drawCounts } from '#figures/charts/counts.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { formatRupiah } from '#language/formatRupiah.ts';
import { joined } from '#language/joined.ts';
import { cell, plainRow } from '#manuscript/blocks/table.ts';
import type {
  Block,
  FigureBlock,
  Part,
  Signatures,
  Table,
  TableColumn,
} from '#manuscript/manuscript.ts';
import { dayText } from '#words/printed.ts';
import {
  countsAlt,
  listSentence,
  recapLabel,
  recapNames,
  recapSentence,
} from '#words/suggestions/recap.ts';
import {
  registerPeriod,
  registerUnit,
  suggesterText,
  suggestionTitle,
} from '#words/suggestions/printed.ts';
import { standingText } from '#words/suggestions/standing.ts';
import { leadIn, words } from '#publications/blocks/words.ts';
import { sheetHead } from './sheetBlocks.ts';

const ways: readonly RecapBy[] = ['unit', 'kind', 'month'];

/**
 * What came in and what became of it, with charts, the list, and room for signatures. Nobody who complained is named, and
 * nobody at all where the register hides names.
 *
 * @param today ISO date
 */
export function recapReport(register: Register, today: string): readonly Part[] {
  const recaps = ways.map((by) => ({ by, recap: recapOf(register, { by, today }) }));
  const total = recaps[0]?.recap.total;
  return [
    {
      ...{ id: 'suggestion-recap', orientation: 'portrait', numbering: 'arabic' },
      blocks: [
        ...sheetHead({
          title: 'Rekapitulasi saran',
          anchor: 'suggestion-recap',
          below: joined([registerUnit(register), registerPeriod(register)], ' · '),
        }),
        ...(total === undefined ? [] : [words(recapSentence(total))]),
        ...recaps.flatMap(({ by, recap }) => counted(by, recap)),
      ],
    },
    {
      ...{ id: 'suggestion-list', orientation: 'landscape', numbering: 'arabic' },
      blocks: [
        leadIn('Daftar saran', 'recap-list'),
        listTable(register),
        // Nobody signs a page on which nothing else stands.
        words(listSentence(register)),
        signatures(register),
      ],
    },
  ];
}

function counted(by: RecapBy, recap: Recap): readonly Block[] {
  if (recap.rows.length === 0) return [];
  return [
    leadIn(`Menurut ${recapNames[by].toLowerCase()}`, `recap-${by}`),
    recapTable(by, recap),
    recapFigure(by, recap),
  ];
}

/** The counts of a recap as bars. */
export function recapFigure(by: RecapBy, { rows }: Recap): FigureBlock {
  const counts = rows.map((row) => ({ name: recapLabel(row, by), count: row.count }));
  const title = `Saran menurut ${recapNames[by].toLowerCase()}`;
  return {
    ...{ kind: 'figure', caption: title, anchor: `recap-figure-${by}`, note: '', section: '' },
    figure: drawCounts({
      ...{ title, counts, alt: countsAlt(counts) },
      categoryTitle: recapNames[by],
      measured: 'Banyaknya',
    }),
  };
}

/** The counts of a recap, a row each. */
export function recapTable(by: RecapBy, { rows, total }: Recap): Table {
  return {
    ...{ kind: 'table', caption: '', anchor: `recap-table-${by}`, note: '', section: '' },
    columns: [
      { title: recapNames[by], weight: 4.4, align: 'start' },
      { title: 'Masuk', weight: 1.7, align: 'end' },
      { title: 'Dijawab', weight: 1.9, align: 'end' },
      { title: 'Terlambat', weight: 2.2, align: 'end' },
      { title: 'Dilakukan', weight: 2.2, align: 'end' },
      { title: 'Nilai rata-rata', weight: 2, align: 'end' },
      { title: 'Manfaat', weight: 2.8, align: 'end' },
    ],
    rows: [
      ...rows.map((row) => plainRow([recapLabel(row, by), ...numbersOf(row)])),
      { cells: ['Jumlah', ...numbersOf(total)].map(cell), style: 'total' },
    ],
  };
}

function numbersOf({
  count,
  answered,
  late,
  decided,
  score,
  benefit,
}: RecapRow): readonly string[] {
  return [
    formatNumber(count),
    formatNumber(answered),
    formatNumber(late),
    formatNumber(decided.accepted),
    score === null ? '–' : formatNumber(score, { atMost: 1 }),
    benefit === null ? '–' : formatRupiah(benefit),
  ];
}

interface ListColumn extends TableColumn {
  readonly text: (one: Suggestion, register: Register) => string;
}

const listColumns: readonly ListColumn[] = [
  { title: 'No.', weight: 1.4, align: 'start', text: ({ number }) => number },
  { title: 'Tanggal', weight: 2.8, align: 'start', text: ({ day }) => dayText(day) },
  { title: 'Pengusul', weight: 3.2, align: 'start', text: suggesterText },
  { title: 'Unit', weight: 3, align: 'start', text: ({ unit }) => unit },
  { title: 'Judul', weight: 7.4, align: 'start', text: suggestionTitle },
  { title: 'Nilai', weight: 1.4, align: 'end', text: (one, register) => scoreText(one, register) },
  { title: 'Keadaan', weight: 3.6, align: 'start', text: standingText },
];

/** Without the column of names where the register hides them. */
function listTable(register: Register): Table {
  const columns = listColumns.filter(({ text }) => text !== suggesterText || !register.hidesNames);
  return {
    ...{ kind: 'table', caption: '', anchor: 'recap-list', note: '', section: '' },
    columns: columns.map(({ title, weight, align }) => ({ title, weight, align })),
    rows: register.suggestions.map((one) =>
      plainRow(columns.map(({ text }) => text(one, register))),
    ),
  };
}

function scoreText(one: Suggestion, register: Register): string {
  const { score } = finalScore(one, register);
  return score === null ? '' : formatNumber(score);
}

function signatures(register: Register): Signatures {
  return {
    ...{ kind: 'signatures', section: '' },
    blocks: register.signatures.map(({ label, name, position, nip }) => ({
      placeAndDate: '',
      preamble: label.trim() === '' ? '' : `${label.trim()},`,
      role: position.trim(),
      name: name.trim(),
      below: nip.trim() === '' ? [] : [`NIP ${nip.trim()}`],
    })),
  };
}
