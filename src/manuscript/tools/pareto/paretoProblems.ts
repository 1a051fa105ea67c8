import type { ParetoResult } from '#domain/tools/pareto.ts';
import { formatList } from '#language/formatList.ts';

type Problem = ParetoResult['problems'][number];

const reasons = {
  missing: 'jumlahnya kosong',
  unreadable: 'jumlahnya belum terbaca',
  negative: 'jumlahnya di bawah nol',
  unnamed: 'jenisnya belum dinamai',
} as const satisfies Record<Problem['reason'], string>;

/** More rows than these are counted, not named. */
const MOST_NAMED = 5;

/**
 * What is wrong with the rows of a Pareto, in sentences; empty when nothing is.
 *
 * @example 'Baris 2 dan 5 belum dihitung: jumlahnya kosong.'
 */
export function paretoProblems(problems: readonly Problem[]): string {
  return (Object.keys(reasons) as Problem['reason'][])
    .map((reason) => ({ reason, rows: problems.filter((problem) => problem.reason === reason) }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ reason, rows }) => {
      // A row without a name is counted all the same.
      const effect = reason === 'unnamed' ? 'dihitung, tetapi' : 'belum dihitung:';
      return `Baris ${rowsNamed(rows.map(({ row }) => row))} ${effect} ${reasons[reason]}.`;
    })
    .join(' ');
}

function rowsNamed(rows: readonly number[]): string {
  const named = rows.slice(0, MOST_NAMED).map(String);
  const more = rows.length - named.length;
  return formatList(more === 0 ? named : [...named, `${more} baris lain`]);
}
