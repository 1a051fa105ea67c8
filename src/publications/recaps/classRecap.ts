import { classGaps } from '#domain/event/classGaps.ts';
import type { ClassQuestion } from '#domain/event/classGaps.ts';
import type { KeptEvent } from '#domain/event/event.ts';
import { owingOf } from '#domain/event/owing.ts';
import type { Block, Manuscript, TableColumn } from '#manuscript/manuscript.ts';
import { joined } from '#language/joined.ts';
import { gapSentence } from '#words/event/class.ts';
import { standingColumns, standingRow } from '#words/event/standing.ts';
import { ruledTable } from '#publications/blocks/ruledTable.ts';
import { leadIn, listed, plainHeading, words } from '#publications/blocks/words.ts';
import { eventLines, eventPages, eventSignatures } from './recapBlocks.ts';

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
              ruledTable({
                anchor: 'class-recap-teams',
                columns: columns(),
                rows: event.teams.map((team, at) =>
                  standingRow(team, at).map((value) => (value === null ? '' : String(value))),
                ),
              }),
            ]),
        ...titled(
          'Tindak lanjut: yang perlu diajarkan lagi',
          'class-recap-gaps',
          gaps.map((gap) => gapSentence(gap, event.teams.length)),
        ),
        ...titled(
          'Tim yang belum mengirim berkas',
          'class-recap-absent',
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

function titled(title: string, anchor: string, items: readonly string[]): readonly Block[] {
  return items.length === 0 ? [] : [leadIn(title, anchor), listed(items)];
}
