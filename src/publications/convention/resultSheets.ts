import { fills } from '#domain/convention/expected.ts';
import { resultOf } from '#domain/convention/result.ts';
import type { Result } from '#domain/convention/result.ts';
import { itemsOf } from '#domain/convention/schema/form.ts';
import { sheetId } from '#domain/convention/schema/sheet.ts';
import type { KeptEvent } from '#domain/event/event.ts';
import { scoreNames } from '#words/convention/printedWay.ts';
import { heldOf } from './held.ts';
import type { Held } from './held.ts';
import { standingsOf, stateMarks } from './standings.ts';

type Cell = string | number | null;

interface Sheet {
  readonly name: string;
  /** The first is the head. */
  readonly rows: readonly (readonly Cell[])[];
}

/** The recap of a convention for Excel: words and numbers, without a formula and without what judges wrote to teams. */
export function resultSheets(event: KeptEvent): readonly Sheet[] {
  const held = heldOf(event);
  const result = resultOf(held.convention);
  return [
    { name: 'Hasil', rows: resultRows(held, result) },
    { name: 'Jumlah per juri', rows: sumRows(held, result) },
    { name: 'Nilai per butir', rows: itemRows(held) },
    { name: 'Sebaran juri', rows: spreadRows(held, result) },
    { name: 'Peserta', rows: participantRows(held) },
  ];
}

function resultRows(held: Held, result: Result): readonly (readonly Cell[])[] {
  const { forms } = held.convention;
  const merits = result.forms.map(
    ({ rows }) => new Map(rows.map(({ contestant, merit }) => [contestant, merit])),
  );
  return [
    [
      ...['Peringkat', 'No. urut', 'Nama tim', 'Unit kerja', 'Judul risalah'],
      ...forms.map(({ name }) => name.trim()),
      scoreNames[result.way],
      'Keterangan',
    ],
    ...standingsOf(held, result).map(({ team, place, score, remark }) => [
      place,
      numberOf(team.number),
      team.name,
      team.contestant.unit.trim(),
      team.contestant.title.trim(),
      ...merits.map((form) => form.get(team.contestant.id) ?? null),
      score,
      remark,
    ]),
  ];
}

function sumRows(held: Held, result: Result): readonly (readonly Cell[])[] {
  return [
    ['Lembar', 'No. urut', 'Nama tim', 'Juri', 'Jumlah nilai', 'Dikurangi', 'Keadaan'],
    ...result.forms.flatMap(({ form, rows }) =>
      rows.flatMap(({ contestant, sums, penalty }) => {
        const team = held.teamOf(contestant);
        return sums.map(({ judge, sum, state }) => [
          held.formOf(form),
          numberOf(team.number),
          team.name,
          held.judgeOf(judge),
          sum,
          penalty,
          state === 'counted' ? 'dihitung' : stateMarks[state].means,
        ]);
      }),
    ),
  ];
}

function itemRows(held: Held): readonly (readonly Cell[])[] {
  const { judges, forms, sheets } = held.convention;
  const byId = new Map(sheets.map((sheet) => [sheetId(sheet), sheet]));
  const rows = held.teams.flatMap(({ contestant, number, name }) =>
    forms.flatMap((form) =>
      itemsOf(form).map((item) => [
        form.name.trim(),
        numberOf(number),
        name,
        item.name.trim(),
        item.points,
        ...judges.map((judge) => {
          const of = { judge: judge.id, contestant: contestant.id, form: form.id };
          return fills(judge, form) ? (byId.get(sheetId(of))?.scores[item.id] ?? null) : null;
        }),
      ]),
    ),
  );
  const titles = ['Lembar', 'No. urut', 'Nama tim', 'Butir', 'Tertinggi'];
  return [[...titles, ...judges.map(({ id }) => held.judgeOf(id))], ...rows];
}

function spreadRows(held: Held, { spread }: Result): readonly (readonly Cell[])[] {
  return [
    ['Juri', 'Lembar', 'Tim', 'Rata-rata', 'Simpangan', 'Terendah', 'Tertinggi'],
    ...spread.map(({ judge, form, count, mean, deviation, min, max }) => [
      held.judgeOf(judge),
      held.formOf(form),
      ...[count, mean, deviation, min, max],
    ]),
  ];
}

function participantRows(held: Held): readonly (readonly Cell[])[] {
  return [
    ['No. urut', 'Nama tim', 'Unit kerja', 'Judul risalah', 'Keterangan'],
    ...held.convention.contestants.map(({ id, unit, title, isWithdrawn }) => {
      const { number, name } = held.teamOf(id);
      const remark = isWithdrawn ? 'Mengundurkan diri' : '';
      return [numberOf(number), name, unit.trim(), title.trim(), remark];
    }),
  ];
}

function numberOf(text: string): number | null {
  return text === '' ? null : Number(text);
}
