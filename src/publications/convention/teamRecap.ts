import { exactSum, shown, times } from '#domain/convention/exact.ts';
import { fills, stateOf } from '#domain/convention/expected.ts';
import type { Judge } from '#domain/convention/schema/convention.ts';
import { itemsOf } from '#domain/convention/schema/form.ts';
import type { ScoreForm, ScoreItem } from '#domain/convention/schema/form.ts';
import { sheetId } from '#domain/convention/schema/sheet.ts';
import type { FilledSheet } from '#domain/convention/schema/sheet.ts';
import { formPoints, sheetSum } from '#domain/convention/sums.ts';
import type { KeptEvent } from '#domain/event/event.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { joined } from '#language/joined.ts';
import { cell, groupRow } from '#manuscript/blocks/table.ts';
import type { Block, Manuscript, Part, Table, TableRow } from '#manuscript/manuscript.ts';
import { column, ruledTable } from '#publications/blocks/ruledTable.ts';
import { leadIn, plainHeading, words } from '#publications/blocks/words.ts';
import { conventionPages, occasion, pointsText } from './conventionBlocks.ts';
import { heldOf, judgeLabel } from './held.ts';
import type { Held, NumberedTeam } from './held.ts';

/** More judges than this want the page on its side. */
const MOST_UPRIGHT = 5;

/**
 * What every judge gave every team on every item, a chapter for each team. What judges wrote to a team goes to that team alone
 * and stands here nowhere.
 */
export function teamRecap(event: KeptEvent, contestants?: readonly string[]): Manuscript {
  const held = heldOf(event);
  const { judges, sheets } = held.convention;
  const byId = new Map(sheets.map((sheet) => [sheetId(sheet), sheet]));
  const teams = held.teams.filter(({ contestant }) => contestants?.includes(contestant.id) ?? true);
  const part: Omit<Part, 'blocks'> = {
    id: 'team-recap',
    orientation: judges.length > MOST_UPRIGHT ? 'landscape' : 'portrait',
    numbering: 'arabic',
  };
  return conventionPages(held, 'Rekap nilai per tim', [
    {
      ...part,
      blocks:
        teams.length === 0
          ? [words('Belum ada tim yang dinilai.')]
          : teams.flatMap((team) => recapOf(held, team, byId)),
    },
  ]);
}

type Sheets = ReadonlyMap<string, FilledSheet>;

function recapOf(held: Held, team: NumberedTeam, sheets: Sheets): readonly Block[] {
  const { contestant, number, name } = team;
  const anchor = `team-recap-${contestant.id}`;
  return [
    plainHeading(joined([number, name], '. '), anchor),
    occasion(held),
    words(joined([contestant.unit, contestant.title], ' · '), 'centred'),
    ...held.convention.forms.flatMap((form) => [
      leadIn(form.name.trim(), `${anchor}-${form.id}`),
      scoresTable(held, { form, team, sheets, anchor: `${anchor}-${form.id}` }),
    ]),
  ];
}

interface Asked {
  readonly form: ScoreForm;
  readonly team: NumberedTeam;
  readonly sheets: Sheets;
  readonly anchor: string;
}

/** A judge's sheet, and whether it counts. */
interface Given {
  readonly judge: Judge;
  readonly sheet: FilledSheet | undefined;
  readonly counts: boolean;
}

function scoresTable(held: Held, { form, team, sheets, anchor }: Asked): Table {
  const { convention } = held;
  const given = convention.judges
    .filter((judge) => fills(judge, form))
    .map((judge): Given => {
      const sheet = sheets.get(
        sheetId({ judge: judge.id, contestant: team.contestant.id, form: form.id }),
      );
      return {
        judge,
        sheet,
        counts: sheet !== undefined && stateOf(convention, sheet) === 'counted',
      };
    });
  const row = (item: ScoreItem, at: number): TableRow => ({
    cells: [
      cell(String(at + 1)),
      cell(item.name),
      cell(pointsText(item.points)),
      ...given.map(({ sheet }) => cell(pointsText(sheet?.scores[item.id] ?? null) || '–')),
      cell(meanText(given, ({ scores }) => scores[item.id] ?? 0)),
    ],
    style: 'plain',
  });
  const items = itemsOf(form);
  const columns = [
    column('No.', 1, 'center'),
    column('Yang dinilai', 7),
    column('Tertinggi', 1.8, 'end'),
    ...given.map(({ judge, counts }) =>
      column(`${judgeLabel(held, judge)}${counts ? '' : '*'}`, 1.5, 'end'),
    ),
    column('Rata-rata', 1.8, 'end'),
  ];
  return {
    ...ruledTable({
      anchor,
      columns,
      rows: [
        ...form.groups.flatMap((group) => [
          ...(form.groups.length > 1 ? [groupRow(group.name.trim(), columns.length)] : []),
          ...group.items.map((item) => row(item, items.indexOf(item))),
        ]),
        {
          cells: [
            { ...cell('Jumlah'), span: 2 },
            cell(pointsText(formPoints(form))),
            ...given.map(({ sheet }) =>
              cell(sheet === undefined ? '–' : pointsText(sheetSum(form, sheet))),
            ),
            cell(meanText(given, (sheet) => sheetSum(form, sheet))),
          ],
          style: 'total',
        },
      ],
    }),
    note: given.every(({ counts }) => counts)
      ? ''
      : '* lembar juri ini tidak ada atau tidak dihitung.',
  };
}

/** Mean over the sheets that count, reckoned exactly. */
function meanText(given: readonly Given[], of: (sheet: FilledSheet) => number): string {
  const counted = given.flatMap(({ sheet, counts }) => (sheet && counts ? [of(sheet)] : []));
  if (counted.length === 0) return '–';
  const mean = times(exactSum(counted), { n: 1n, d: BigInt(counted.length) });
  return formatNumber(shown(mean), { decimals: 2 });
}
