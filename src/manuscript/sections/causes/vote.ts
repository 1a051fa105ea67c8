import type { CountedVote, VoteTally } from '#domain/risalah/priority/votes.ts';
import { tallyVotes, votersOf } from '#domain/risalah/priority/votes.ts';
import { formatNames } from '#language/formatList.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { capitalise } from '#language/capitalise.ts';
import { spellNumber } from '#language/spellNumber.ts';
import { body, prose } from '#manuscript/blocks/paragraph.ts';
import { presented } from '#manuscript/blocks/presented.ts';
import type { ColumnDraft } from '#manuscript/blocks/table.ts';
import { numberedTable } from '#manuscript/blocks/table.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { isBlank } from '#language/isBlank.ts';
import { memberKey, memberLetter } from '#words/people.ts';
import { withinSentence } from '#language/withinSentence.ts';
import { isSummary } from '#manuscript/summary.ts';
import { columnTitles } from '#words/columns.ts';

const titles = columnTitles.vote;

/** The members' points for each candidate, the rule with its N, and which candidates go on to be tested. */
export function vote(context: Context): readonly Block[] {
  const { risalah } = context;
  const tally = tallyVotes(risalah);
  return [
    ...presented(
      'vote',
      tally.isHeld
        ? 'Pemilihan calon penyebab dominan dengan suara anggota (NGT)'
        : 'Pemilihan calon penyebab dominan dengan kesepakatan tim',
      table(context, tally),
    ),
    ...rule(tally),
    ...kept(tally),
    ...prose('vote', risalah.vote.note),
  ];
}

function table(context: Context, { rows, isHeld }: VoteTally): readonly Block[] {
  const { risalah } = context;
  const told = rows.filter(({ text, votes }) => !isBlank(text) || votes > 0);
  const voters = votersOf(risalah.members.rows, risalah.vote.rows).flatMap(({ name }, at) =>
    told.some(({ points }) => (points[at] ?? null) !== null) ? [{ name, at }] : [],
  );
  return numberedTable({
    section: 'vote',
    caption: 'Pemilihan calon penyebab dominan',
    rows: told,
    brief: isSummary(context),
    vital: (row) => row.kept,
    columns: [
      { title: titles.cause, weight: 4.6, text: ({ text }) => text },
      ...voters.map(({ at }, index): ColumnDraft<CountedVote> => ({
        title: memberLetter(index),
        weight: 0.9,
        align: 'center',
        text: ({ points }) => amount(points[at] ?? null),
      })),
      ...(isHeld ? counted : []),
      {
        title: titles.kept,
        weight: 1.6,
        align: 'center',
        text: (row) => (row.kept ? 'Ya' : 'Tidak'),
        preset: true,
      },
    ],
    note: memberKey(voters.map(({ name }) => name)),
  });
}

/** What only a vote has. */
const counted: readonly ColumnDraft<CountedVote>[] = [
  {
    title: titles.total,
    weight: 1.7,
    align: 'center',
    text: ({ total }) => formatNumber(total),
    preset: true,
  },
  {
    title: titles.rank,
    weight: 2,
    align: 'center',
    text: (row) => `${row.rank}`,
    preset: true,
  },
];

/** "½N + 1" is read in two ways: the one that was used is always said. */
function rule({ rule: chosen, n, threshold }: VoteTally): readonly Block[] {
  if (chosen === 'ngt' && n > 0) return [body('vote', ngtSentence)];
  if (threshold === null) return [];
  const words = {
    'half-causes': `Aturan pemilihan: ½N + 1 dengan N = jumlah calon penyebab (${n}), sehingga dipilih ${spellNumber(threshold)} calon dengan jumlah tertinggi.`,
    'half-members': `Aturan pemilihan: ½N + 1 dengan N = jumlah anggota (${n}), sehingga calon dipilih oleh sedikitnya ${spellNumber(threshold)} anggota.`,
    ngt: '',
    own: '',
  };
  return words[chosen] === '' ? [] : [body('vote', words[chosen])];
}

const ngtSentence =
  'Aturan pemilihan: teknik kelompok nominal (NGT). Setiap anggota memilih lima calon dan memberinya nilai 5, 4, 3, 2, dan 1 menurut besarnya pengaruh; nilai semua anggota dijumlahkan.';

function kept({ rows }: VoteTally): readonly Block[] {
  const names = rows
    .filter((row) => row.kept && !isBlank(row.text))
    .map(({ text }) => withinSentence(text));
  if (names.length === 0) return [];
  return [
    body(
      'vote',
      `${capitalise(spellNumber(names.length))} calon penyebab dominan dipilih untuk dibuktikan dengan data, yaitu ${formatNames(names)}. Hasil pemilihan ini belum merupakan bukti.`,
    ),
  ];
}

function amount(points: number | null): string {
  return points === null ? '' : formatNumber(points);
}
