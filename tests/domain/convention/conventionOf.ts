import { emptyConvention } from '#domain/convention/schema/convention.ts';
import type { Contestant, Convention, Judge } from '#domain/convention/schema/convention.ts';
import type { ScoreForm } from '#domain/convention/schema/form.ts';
import type { FilledSheet } from '#domain/convention/schema/sheet.ts';

export function formOf(
  id: string,
  points: readonly number[],
  rest: Partial<ScoreForm> = {},
): ScoreForm {
  const items = points.map((most, at) => ({
    ...{ id: `${id}${at + 1}`, name: `Butir ${at + 1}`, asks: '', points: most, fedBy: [] },
  }));
  return {
    ...{ id, kind: 'stage', name: `Formulir ${id}`, weight: 100, isTimed: false, levels: [] },
    groups: [{ id: `${id}-group`, name: 'Semua', items }],
    ...rest,
  };
}

export function contestantOf(id: string, rest: Partial<Contestant> = {}): Contestant {
  return {
    ...{ id, name: `Tim ${id}`, unit: `Unit ${id}`, team: '', risalah: '', title: '' },
    isWithdrawn: false,
    ...rest,
  };
}

export function judgeOf(id: string, rest: Partial<Judge> = {}): Judge {
  return { id, name: `Juri ${id}`, unit: '', role: '', forms: [], barred: [], ...rest };
}

/** A filled sheet, scores in the order of the items. */
export function sheetBy(
  judge: string,
  contestant: string,
  form: string,
  scores: readonly number[],
): FilledSheet {
  const named = scores.map((score, at) => [`${form}${at + 1}`, score] as const);
  return { judge, contestant, form, scores: Object.fromEntries(named), comments: {} };
}

export function conventionOf(rest: Partial<Convention>): Convention {
  return { ...emptyConvention(), name: 'Gelar', ...rest };
}

/** An office of teams × judges × items, as `gelar.json` holds them. */
export function conventionFrom(
  teams: readonly {
    readonly team: string;
    readonly judges: readonly (readonly number[] | null)[];
  }[],
): Convention {
  const judges = (teams[0]?.judges ?? []).map((_, at) => judgeOf(`j${at + 1}`));
  const items = teams.flatMap((each) => each.judges).find((each) => each !== null)?.length ?? 0;
  return conventionOf({
    forms: [
      formOf(
        'f',
        Array.from({ length: items }, () => 20),
      ),
    ],
    contestants: teams.map(({ team }) => contestantOf(team)),
    judges,
    sheets: teams.flatMap(({ team, judges: given }) =>
      given.flatMap((scores, at) =>
        scores === null ? [] : [sheetBy(judges[at]?.id ?? '', team, 'f', scores)],
      ),
    ),
  });
}

/** Ids and instants that count up, so that a test can tell them apart. */
export function surroundings(now = '2026-11-30T09:00:00.000Z') {
  let made = 0;
  return { now, newId: () => `id-${(made += 1)}` };
}
