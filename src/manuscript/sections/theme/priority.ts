import type { PriorityScores } from '#domain/risalah/priority/priorityScores.ts';
import { priorityScores, standingOf } from '#domain/risalah/priority/priorityScores.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { formatList } from '#language/formatList.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { bold, body, formula, labelled } from '#manuscript/blocks/paragraph.ts';
import { presented } from '#manuscript/blocks/presented.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { isBlank } from '#language/isBlank.ts';
import { problemText } from '#words/pointed.ts';
import { totalName, workedFormula } from '#words/readings/priority.ts';
import { isSummary } from '#manuscript/summary.ts';
import { pairwiseCheck, priorityTables } from './priorityTables.ts';
import { raterTable } from './raterTable.ts';

/** The problems scored and ranked, the arithmetic, and the problem that was chosen with the reason. */
export function priority(context: Context): readonly Block[] {
  const { risalah } = context;
  const result = priorityScores(risalah);
  return [
    ...presented(
      'priority',
      `Penilaian prioritas masalah dengan ${methods[risalah.priority.variant]}`,
      [
        ...priorityTables(risalah, result),
        ...(isSummary(context) ? [] : raterTable(risalah, result)),
      ],
    ),
    ...arithmetic(risalah, result),
    ...pairwiseCheck(risalah, result),
    ...choice(risalah, result),
    ...labelled('priority', 'Alasan', risalah.priority.reason),
  ];
}

/** The methods within a sentence. */
const methods = {
  usg: 'metode USG',
  'usg-pairwise': 'metode USG dengan perbandingan berpasangan',
  carl: 'metode CARL',
  'apkl-usg': 'saringan APKL lalu metode USG',
  weighted: 'kriteria berbobot',
  nominal: 'suara anggota (NGT)',
} as const satisfies Record<Risalah['priority']['variant'], string>;

function arithmetic(
  { priority: asked }: Risalah,
  { rows, raters }: PriorityScores,
): readonly Block[] {
  if (raters === 0) return [];
  const row = rows.find(({ problem }) => problem === asked.chosen);
  return [formula('priority', workedFormula(asked, row))];
}

function choice(risalah: Risalah, result: PriorityScores): readonly Block[] {
  const { chosen } = risalah.priority;
  const name = problemText(risalah, chosen);
  if (isBlank(name)) return [];
  const row = result.rows.find(({ problem }) => problem === chosen);
  const scored =
    row === undefined || row.total === null || row.rank === null
      ? ''
      : `, dengan ${totalName(risalah.priority.variant).toLowerCase()} ${formatNumber(row.total)} pada peringkat ke-${row.rank}`;
  return [
    body(
      'priority',
      'Masalah yang dipilih adalah ',
      bold(named(name)),
      `${scored}.${standing(result, chosen)}`,
    ),
  ];
}

/** Ties and higher totals are told by name: the jury finds them in the table anyway. */
function standing(result: PriorityScores, chosen: string): string {
  switch (standingOf(result, chosen)) {
    case 'tied': {
      const group = result.ties.find((ids) => ids.includes(chosen)) ?? [];
      const others = namesOf(
        result,
        group.filter((id) => id !== chosen),
      );
      return ` Nilainya sama dengan ${others}, sehingga kelompok memutuskan bersama.`;
    }
    case 'lower': {
      const own = result.rows.find(({ problem }) => problem === chosen)?.rank ?? 0;
      const higher = result.rows.filter(({ rank }) => rank !== null && rank < own);
      const names = namesOf(
        result,
        higher.map(({ problem }) => problem),
      );
      return ` Yang bernilai lebih tinggi adalah ${names}; kelompok memutuskan lain.`;
    }
    case 'sifted-out':
      return ' Masalah ini tidak lolos saringan APKL; kelompok memutuskan lain.';
    default:
      return '';
  }
}

/** More names than these are a number. */
const MOST_NAMES = 3;

function namesOf({ rows }: PriorityScores, ids: readonly string[]): string {
  if (ids.length > MOST_NAMES) return `${ids.length} masalah lain`;
  const texts = new Map(rows.map(({ problem, text }) => [problem, named(text)]));
  return formatList(ids.map((id) => `“${texts.get(id) ?? ''}”`));
}

function named(text: string): string {
  return text.trim().replace(/\.+$/, '');
}
