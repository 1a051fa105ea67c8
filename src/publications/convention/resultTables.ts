import type { FormResult, FormRow } from '#domain/convention/formResult.ts';
import type { Result } from '#domain/convention/result.ts';
import { itemsOf } from '#domain/convention/schema/form.ts';
import type { ScoreForm } from '#domain/convention/schema/form.ts';
import { formPoints } from '#domain/convention/sums.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { cell } from '#manuscript/blocks/table.ts';
import type { Block, Table, TableColumn, TableRow } from '#manuscript/manuscript.ts';
import { column, ruledTable } from '#publications/blocks/ruledTable.ts';
import { leadIn, words } from '#publications/blocks/words.ts';
import { scoreNames } from '#words/convention/printedWay.ts';
import { pointsText } from './conventionBlocks.ts';
import { judgeLabel } from './held.ts';
import type { Held } from './held.ts';
import { decimalsIn, marksSentence, standingsOf, sumText, weightText } from './standings.ts';
import type { Standing } from './standings.ts';

/** What was judged, with its points and its share of the final score. */
export function criteriaTable({ convention: { forms } }: Held, anchor: string): Table {
  return ruledTable({
    anchor,
    columns: [
      column('Lembar dan kriteria', 9),
      column('Butir', 1.6, 'center'),
      column('Nilai tertinggi', 2.4, 'center'),
      column('Bobot', 2, 'center'),
    ],
    rows: forms.flatMap((form): readonly TableRow[] => [
      {
        cells: [
          form.name.trim(),
          String(itemsOf(form).length),
          pointsText(formPoints(form)),
          weightText(form, forms),
        ].map((text) => ({ ...cell(text), bold: true })),
        style: 'plain',
      },
      ...criteriaOf(form),
    ]),
  });
}

/** Groups of a form, else its items. */
function criteriaOf({ groups }: ScoreForm): readonly TableRow[] {
  const [only] = groups;
  const told =
    only !== undefined && groups.length === 1
      ? only.items.map((item) => ({ name: item.name, items: [item] }))
      : groups;
  return told.map(({ name, items }) => ({
    cells: [
      cell(`– ${name.trim()}`),
      cell(String(items.length)),
      cell(pointsText(formPoints({ groups: [{ id: '', name, items: [...items] }] }))),
      cell(''),
    ],
    style: 'plain',
  }));
}

/** A table wider than this wants the page on its side. */
const MOST_UPRIGHT = 9;

/** How the pages of a result lie. */
export function lieOf(held: Held): 'portrait' | 'landscape' {
  return resultColumns(held, false).length > MOST_UPRIGHT ? 'landscape' : 'portrait';
}

/**
 * Rank, team and score of all: with one form the sum of every judge, with several the value of each form; then, form by form,
 * every judge's sums.
 */
export function resultTables(held: Held, result: Result, anchor: string): readonly Block[] {
  const standings = standingsOf(held, result);
  if (standings.length === 0) return [words('Belum ada tim yang dinilai.')];
  const [only, ...others] = result.forms;
  const marks = marksSentence(result.forms);
  return [
    rankTable(held, result, { standings, anchor: `${anchor}-rank` }),
    ...(marks === '' ? [] : [words(`Tanda: ${marks}.`, 'note')]),
    ...(only === undefined || others.length === 0
      ? []
      : result.forms.flatMap((form) => [
          leadIn(held.formOf(form.form), `${anchor}-${form.form}`),
          formTable(held, form, { standings, anchor: `${anchor}-${form.form}` }),
        ])),
  ];
}

interface Shown {
  readonly standings: readonly Standing[];
  readonly anchor: string;
}

function rankTable(held: Held, result: Result, { standings, anchor }: Shown): Table {
  const [only] = result.forms.length === 1 ? result.forms : [];
  const isPenalised = only?.rows.some(({ penalty }) => penalty > 0) ?? false;
  const perForm = result.forms.map((form) => rowsOf(form));
  const decimals = only && decimalsOf(only);
  return ruledTable({
    anchor,
    columns: resultColumns(held, isPenalised),
    rows: standings.map(({ team, place, score, remark }) => {
      const [row] = perForm.map((rows) => rows.get(team.contestant.id));
      const middle =
        only === undefined
          ? perForm.map((rows) => meritText(rows.get(team.contestant.id)))
          : sumsOf(row, { form: only, decimals: decimals ?? 0, isPenalised });
      return [
        place === null ? '–' : String(place),
        team.number,
        team.name,
        team.contestant.unit.trim(),
        ...middle,
        ...(only !== undefined && result.way === 'mean'
          ? []
          : [score === null ? '–' : formatNumber(score, { decimals: result.decimals })]),
        remark,
      ];
    }),
  });
}

function resultColumns(held: Held, isPenalised: boolean): readonly TableColumn[] {
  const { forms, rule } = held.convention;
  const [only] = forms.length === 1 ? forms : [];
  return [
    column('Peringkat', 1.2, 'center'),
    column('No. urut', 1, 'center'),
    column('Nama tim', 4.4),
    column('Unit kerja', 4.2),
    ...(only === undefined
      ? forms.map((form) => column(`${form.name.trim()} ${weightText(form, forms)}`, 2.4, 'end'))
      : sumColumns(held, only, isPenalised)),
    ...(only !== undefined && rule.way === 'mean'
      ? []
      : [column(scoreNames[rule.way], 1.8, 'end')]),
    column('Keterangan', 4),
  ];
}

/** What every judge gave on a form, in the order of the result. */
function formTable(held: Held, form: FormResult, { standings, anchor }: Shown): Table {
  const blank = held.convention.forms.find(({ id }) => id === form.form);
  const rows = rowsOf(form);
  const isPenalised = form.rows.some(({ penalty }) => penalty > 0);
  return ruledTable({
    anchor,
    columns: [
      column('No. urut', 1.2, 'center'),
      column('Nama tim', 4.6),
      ...(blank === undefined ? [] : sumColumns(held, blank, isPenalised)),
    ],
    rows: standings
      .filter(({ team }) => rows.has(team.contestant.id))
      .map(({ team }) => [
        team.number,
        team.name,
        ...sumsOf(rows.get(team.contestant.id), { form, decimals: decimalsOf(form), isPenalised }),
      ]),
  });
}

function sumColumns(held: Held, form: ScoreForm, isPenalised: boolean): readonly TableColumn[] {
  const { judges } = held.convention;
  return [
    ...judges
      .filter(({ forms }) => forms.length === 0 || forms.includes(form.id))
      .map((judge) => column(judgeLabel(held, judge), 1.1, 'end')),
    ...(isPenalised ? [column('Dikurangi', 1.2, 'end')] : []),
    column('Rata-rata', 1.3, 'end'),
  ];
}

function sumsOf(
  row: FormRow | undefined,
  {
    form,
    decimals,
    isPenalised,
  }: { readonly form: FormResult; readonly decimals: number; readonly isPenalised: boolean },
): readonly string[] {
  const judges = form.rows[0]?.sums.length ?? 0;
  if (row === undefined) {
    return Array.from({ length: judges + (isPenalised ? 2 : 1) }, () => '–');
  }
  return [
    ...row.sums.map((given) => sumText(given, decimals)),
    ...(isPenalised ? [row.penalty === 0 ? '–' : pointsText(row.penalty)] : []),
    row.mean === null ? '–' : formatNumber(row.mean, { decimals: 2 }),
  ];
}

function meritText(row: FormRow | undefined): string {
  return row?.merit == null ? '–' : formatNumber(row.merit, { decimals: 2 });
}

function rowsOf({ rows }: FormResult): ReadonlyMap<string, FormRow> {
  return new Map(rows.map((row) => [row.contestant, row]));
}

function decimalsOf({ rows }: FormResult): number {
  return decimalsIn(rows.flatMap(({ sums }) => sums.map(({ sum }) => sum)));
}
