import { classGaps } from '#domain/event/classGaps.ts';
import type { ClassQuestion } from '#domain/event/classGaps.ts';
import type { KeptEvent } from '#domain/event/event.ts';
import { owingOf } from '#domain/event/owing.ts';
import type { Block, List, Manuscript, TableColumn } from '#manuscript/manuscript.ts';
import { joined } from '#language/joined.ts';
import { gapSentence } from '#words/event/class.ts';
import { standingColumns, standingRow } from '#words/event/standing.ts';
import {
  boxedTable,
  eventLines,
  eventPages,
  eventSignatures,
  plainHeading,
  words,
} from './recapBlocks.ts';

interface RecapOptions {
  readonly questions: readonly ClassQuestion[];
  /** "Probolinggo, 30 November 2026". */
  readonly placeAndDate: string;
}

/** Shares of the table's width, column by column. */
const WEIGHTS = [1, 3.2, 3.4, 1.5, 3, 1.7, 1.7, 1.7, 1.3, 1.7, 2.6, 1.6, 2, 2] as const;

/** Where each team of a class stands, what the class lacks, and who signs for it. */
export function classRecap(
  event: KeptEvent,
  { questions, placeAndDate }: RecapOptions,
): Manuscript {
  const gaps = classGaps(event.teams, questions);
  const { absent } = owingOf(event, questions);
  return eventPages(event, 'Rekap kelas', [
    {
      id: 'class-recap',
      orientation: 'landscape',
      numbering: 'arabic',
      blocks: [
        plainHeading('REKAP KEMAJUAN RISALAH', 'class-recap'),
        eventLines(event, 'class-recap-about'),
        ...(event.teams.length === 0
          ? [words('Belum ada berkas tim yang diterima.')]
          : [
              boxedTable({
                anchor: 'class-recap-teams',
                columns: columns(),
                rows: event.teams.map((team, at) =>
                  standingRow(team, at).map((value) => (value === null ? '' : String(value))),
                ),
              }),
            ]),
        ...listed(
          'Yang perlu diajarkan lagi',
          gaps.map((gap) => gapSentence(gap, event.teams.length)),
        ),
        ...listed(
          'Tim yang belum mengirim berkas',
          absent.map(({ team, unit }) => joined([team, unit])),
        ),
        eventSignatures(event, placeAndDate),
      ],
    },
  ]);
}

function columns(): readonly TableColumn[] {
  return standingColumns.map((title, at) => ({
    title,
    weight: WEIGHTS[at] ?? 1,
    align: NUMERIC.has(title) ? 'center' : 'start',
  }));
}

const NUMERIC: ReadonlySet<string> = new Set([
  'No.',
  'Anggota',
  'Belum ada',
  'Perlu diperiksa',
  'Halaman',
  'Foto tanpa keterangan',
]);

function listed(title: string, items: readonly string[]): readonly Block[] {
  if (items.length === 0) return [];
  const list: List = {
    kind: 'list',
    ordered: true,
    items: items.map((text) => [{ kind: 'text', text }]),
    section: '',
  };
  return [words(title, 'body', true), list];
}
