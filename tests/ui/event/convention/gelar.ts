import recorded from '#tests/fixtures/convention/gelar.json' with { type: 'json' };
import { emptyConvention } from '#domain/convention/schema/convention.ts';
import type { Convention } from '#domain/convention/schema/convention.ts';
import { itemsOf } from '#domain/convention/schema/form.ts';
import { emptyEvent } from '#domain/event/event.ts';
import type { KeptEvent } from '#domain/event/event.ts';
import { stageForm } from '#templates/convention/hallForms.ts';

/** A real stage sheet: 13 teams, three judges, and what order came of it. */
export const gelar: Gelar = recorded;

interface Gelar {
  readonly teams: readonly {
    readonly team: string;
    readonly judges: readonly (readonly number[] | null)[];
  }[];
  readonly expected: { readonly byMean: readonly string[] };
}

const judges = ['Ani', 'Budi', 'Citra'] as const;

/** A real stage of 13 teams and three judges as a convention: agreed, drawn by nobody, all sheets there. */
function gelarConvention(changes: Partial<Convention> = {}): Convention {
  const items = itemsOf(stageForm);
  return {
    ...emptyConvention(),
    name: 'Gelar KBK 2026',
    forms: [stageForm],
    contestants: gelar.teams.map(({ team }, at) => ({
      ...{ id: `t${at + 1}`, name: team, unit: `Unit ${at + 1}`, title: '' },
      ...{ team: '', risalah: '', isWithdrawn: false },
    })),
    judges: judges.map((name, at) => ({
      ...{ id: `j${at + 1}`, name, unit: '', role: '' },
      ...{ forms: [], barred: [] },
    })),
    rule: {
      ...{ way: 'mean', allowedSeconds: 600, penalty: 1, mostPenalty: 10 },
      ladder: [{ by: 'penalty' }],
    },
    sheets: gelar.teams.flatMap((team, at) =>
      team.judges.flatMap((scores, of) =>
        scores === null
          ? []
          : [
              {
                ...{ judge: `j${of + 1}`, contestant: `t${at + 1}`, form: stageForm.id },
                scores: Object.fromEntries(
                  scores.map((score, one) => [items[one]?.id ?? '', score]),
                ),
                comments: {},
              },
            ],
      ),
    ),
    ...changes,
  };
}

export function gelarEvent(changes: Partial<Convention> = {}): KeptEvent {
  return {
    ...emptyEvent('e1', '2026-11-30T01:00:00.000Z'),
    name: 'Bimtek GKM',
    convention: gelarConvention(changes),
  };
}
