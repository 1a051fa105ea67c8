import { fills, isBarred } from '#domain/convention/expected.ts';
import type { Judge } from '#domain/convention/schema/convention.ts';
import { itemsOf } from '#domain/convention/schema/form.ts';
import type { ScoreForm, ScoreItem } from '#domain/convention/schema/form.ts';
import { formPoints } from '#domain/convention/sums.ts';
import type { KeptEvent } from '#domain/event/event.ts';
import { isBlank } from '#language/isBlank.ts';
import { joined } from '#language/joined.ts';
import { cell, groupRow } from '#manuscript/blocks/table.ts';
import type { Block, Manuscript, TableRow } from '#manuscript/manuscript.ts';
import { column, ruledTable } from '#publications/blocks/ruledTable.ts';
import { plainHeading, words } from '#publications/blocks/words.ts';
import {
  conventionPages,
  levelsTable,
  linesToFill,
  occasion,
  pointsText,
  signedRow,
} from './conventionBlocks.ts';
import { heldOf } from './held.ts';
import type { Held, NumberedTeam } from './held.ts';

/** Which blank sheets are printed, by ids; what is not named is all. */
export interface SheetChoice {
  readonly judges?: readonly string[];
  readonly contestants?: readonly string[];
  readonly forms?: readonly string[];
}

/** Whose sheet it is; lines to fill in where nobody is known yet. */
interface Whose {
  readonly judge: Judge | null;
  readonly team: NumberedTeam | null;
  readonly form: ScoreForm;
}

/**
 * Blank score sheets, one for each judge, team and form; none for a team that a judge must not judge. Before judges or teams
 * are known there is one of each form to copy.
 */
export function scoreSheets(event: KeptEvent, choice: SheetChoice = {}): Manuscript {
  const held = heldOf(event);
  const sheets = sheetsOf(held, choice);
  return conventionPages(held, 'Lembar penilaian', [
    {
      id: 'score-sheets',
      orientation: 'portrait',
      numbering: 'none',
      blocks:
        sheets.length === 0
          ? [words('Belum ada lembar penilaian. Pilih lembar di Aturan, lalu cetak lagi.')]
          : sheets.flatMap((whose, at) => sheet(held, whose, `score-${at + 1}`)),
    },
  ]);
}

function sheetsOf({ convention, teams }: Held, choice: SheetChoice): readonly Whose[] {
  const isWanted = (ids: readonly string[] | undefined) => (one: { readonly id: string }) =>
    ids === undefined || ids.includes(one.id);
  const judges = orNobody(convention.judges.filter(isWanted(choice.judges)));
  const forms = convention.forms.filter(isWanted(choice.forms));
  const shown = orNobody(
    teams.filter(({ contestant }) => isWanted(choice.contestants)(contestant)),
  );
  return judges.flatMap((judge) =>
    forms
      .filter((form) => judge === null || fills(judge, form))
      .flatMap((form) =>
        shown
          .filter((team) => !judge || !team || !isBarred(judge, team.contestant))
          .map((team) => ({ judge, team, form })),
      ),
  );
}

function orNobody<One>(known: readonly One[]): readonly (One | null)[] {
  return known.length === 0 ? [null] : known;
}

function sheet(held: Held, { judge, team, form }: Whose, anchor: string): readonly Block[] {
  const who = judge?.name ?? '';
  return [
    plainHeading(form.name.trim().toUpperCase(), anchor),
    occasion(held),
    linesToFill(`${anchor}-about`, [
      ['No. urut dan tim', team === null ? '' : joined([team.number, team.name], '. ')],
      ['Unit kerja', team?.contestant.unit ?? ''],
      ...(isBlank(team?.contestant.title ?? '') && team !== null
        ? []
        : [['Judul risalah', team?.contestant.title ?? ''] as const]),
      ['Juri', who],
    ]),
    ...levelsTable(form, anchor),
    itemsTable(form, anchor),
    signedRow(anchor, 'Juri', who),
  ];
}

/** Of a row, in points: enough for a number written by hand. */
const ROW = 20;
const FEW_ITEMS = 12;
/** On a sheet of few items there is room for a sentence to the team. */
const TALL_ROW = 36;

function itemsTable(form: ScoreForm, anchor: string) {
  const items = itemsOf(form);
  const numbers = new Map(items.map((item, at) => [item, at + 1]));
  const row = (item: ScoreItem): TableRow => ({
    cells: [
      cell(String(numbers.get(item) ?? '')),
      { lines: [item.name.trim(), item.asks.trim()].filter((text) => text !== '') },
      cell(pointsText(item.points)),
      cell(''),
      cell(''),
    ],
    style: 'plain',
  });
  return ruledTable({
    anchor: `${anchor}-items`,
    height: items.length > FEW_ITEMS ? ROW : TALL_ROW,
    columns: [
      column('No.', 1, 'center'),
      column('Yang dinilai', 9),
      column('Tertinggi', 1.6, 'center'),
      column('Nilai', 1.9, 'center'),
      column('Catatan untuk tim', 3.4),
    ],
    rows: [
      ...form.groups.flatMap((group) => [
        ...(form.groups.length > 1 ? [groupRow(group.name.trim(), 5)] : []),
        ...group.items.map(row),
      ]),
      {
        cells: [
          { ...cell('Jumlah'), span: 2 },
          cell(pointsText(formPoints(form))),
          cell(''),
          cell(''),
        ],
        style: 'total',
      },
    ],
  });
}
