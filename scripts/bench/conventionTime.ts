import { resultOf } from '#domain/convention/result.ts';
import { emptyConvention } from '#domain/convention/schema/convention.ts';
import type { Convention } from '#domain/convention/schema/convention.ts';

const RUNS = 7;
const [TEAMS, JUDGES, ITEMS] = [60, 7, 41];

/** Milliseconds in which a large convention is added up in all four ways; the best of some runs. */
export function measureConvention(): number {
  const convention = largeConvention();
  return Math.min(
    ...Array.from({ length: RUNS }, () => {
      const start = performance.now();
      resultOf(convention);
      return performance.now() - start;
    }),
  );
}

/** Scores in quarters of points, all sheets there, every other team late. */
function largeConvention(): Convention {
  const numbered = (count: number) => Array.from({ length: count }, (_, at) => at);
  const items = numbered(ITEMS).map((at) => `item-${at}`);
  return {
    ...emptyConvention(),
    forms: [
      {
        ...{ id: 'form', kind: 'report', name: '', weight: 100, isTimed: true, levels: [] },
        groups: [
          {
            ...{ id: 'group', name: '' },
            items: items.map((id) => ({ id, name: '', asks: '', points: 10, fedBy: [] })),
          },
        ],
      },
    ],
    contestants: numbered(TEAMS).map((at) => ({
      ...{ id: `team-${at}`, name: '', unit: '', team: '', risalah: '', title: '' },
      isWithdrawn: false,
    })),
    judges: numbered(JUDGES).map((at) => ({
      ...{ id: `judge-${at}`, name: '', unit: '', role: '', forms: [], barred: [] },
    })),
    rule: {
      way: 'standardised',
      ladder: [{ by: 'score', form: 'form', group: 'group' }, { by: 'penalty' }],
      ...{ allowedSeconds: 600, penalty: 0.5, mostPenalty: 5 },
    },
    timings: numbered(TEAMS).map((at) => ({
      ...{ id: `time-${at}`, contestant: `team-${at}`, at: '', note: '' },
      usedSeconds: 590 + (at % 2) * 60,
    })),
    sheets: numbered(TEAMS).flatMap((team) =>
      numbered(JUDGES).map((judge) => ({
        ...{ judge: `judge-${judge}`, contestant: `team-${team}`, form: 'form', comments: {} },
        scores: Object.fromEntries(
          items.map((id, at) => [id, ((team * 31 + judge * 17 + at * 7) % 41) / 4]),
        ),
      })),
    ),
  };
}
