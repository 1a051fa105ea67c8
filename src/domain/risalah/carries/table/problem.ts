import { carriesFields } from '#domain/risalah/carries/carry.ts';
import type { Carry } from '#domain/risalah/carries/carry.ts';
import type { Problem } from '#domain/risalah/schema/theme.ts';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import { isBlank } from '#language/isBlank.ts';

/** The problem that was chosen is the main one; and whoever wrote that first finds it offered for the list. */
export const problemCarries: readonly Carry[] = [
  carriesFields<Problem>({
    to: 'background',
    reads: ['inventory', 'priority'],
    link: ({ inventory: { problems }, priority: { chosen } }) =>
      problems
        .filter(({ id }) => id === chosen)
        .map((problem) => ({
          row: '',
          from: { section: 'inventory' as const, row: problem.id, table: 'problems' },
          source: problem,
        })),
    fields: { mainProblem: 'problem' },
  }),
  carriesFields<Section<'background'>>({
    to: 'inventory',
    reads: ['background'],
    link: ({ background, inventory: { problems } }) => {
      const isListed = problems.some(({ problem }) => !isBlank(problem));
      return problems.slice(0, isListed ? 0 : 1).map(({ id }) => ({
        row: id,
        from: { section: 'background' as const, row: '', table: '' },
        source: background,
      }));
    },
    fields: { 'problems.problem': { from: 'mainProblem', as: 'proposed' } },
  }),
];
