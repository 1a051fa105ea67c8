import { analyseCauseEffect } from '#domain/tools/causes/causeEffect.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { formatList } from '#language/formatList.ts';
import { body, prose } from '#manuscript/blocks/paragraph.ts';
import { presented } from '#manuscript/blocks/presented.ts';
import type { ColumnDraft } from '#manuscript/blocks/table.ts';
import { numberedTable } from '#manuscript/blocks/table.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { dayText } from '#words/printed.ts';
import { memberName } from '#words/pointed.ts';

/** Each chain from a first cause to its root, and how the team agreed on them. */
export function whyChains({ risalah }: Context): readonly Block[] {
  return [
    ...presented(
      'why-chains',
      'Analisis 5 mengapa (5 Why) dari penyebab sampai akarnya',
      table(risalah),
    ),
    ...agreement(risalah),
    ...prose('why-chains', risalah['why-chains'].note),
  ];
}

type Chain = readonly string[];

interface ChainRow {
  readonly factor: string;
  readonly chain: Chain;
}

function table(risalah: Risalah): readonly Block[] {
  const input = risalah['cause-effect'];
  const { roots } = analyseCauseEffect(input);
  const rows = roots.map(({ category, chain }): ChainRow => ({
    factor: input.categories.find(({ id }) => id === category)?.name ?? '',
    chain,
  }));
  // A cause that nobody asked about is no analysis.
  if (!rows.some(({ chain }) => chain.length > 1)) return [];
  const deepest = rows.reduce((depth, { chain }) => Math.max(depth, chain.length), 0);
  const whys = Array.from(
    { length: Math.max(0, deepest - 2) },
    (_, why): ColumnDraft<ChainRow> => ({
      title: `Mengapa ${why + 1}`,
      weight: 3,
      text: ({ chain }) => (why + 1 < chain.length - 1 ? (chain[why + 1] ?? '') : '–'),
    }),
  );
  return numberedTable({
    section: 'why-chains',
    caption: 'Analisis 5 mengapa (5 Why)',
    rows,
    columns: [
      { title: 'Faktor', weight: 2.4, text: ({ factor }) => factor, preset: true },
      { title: 'Penyebab', weight: 3.4, text: ({ chain }) => chain[0] ?? '' },
      ...whys,
      { title: 'Akar penyebab', weight: 3.4, text: ({ chain }) => chain.at(-1) ?? '' },
    ],
  });
}

function agreement(risalah: Risalah): readonly Block[] {
  const { participants, agreedOn } = risalah['why-chains'];
  const names = participants.map((id) => memberName(risalah, id)).filter((name) => name !== '');
  const day = dayText(agreedOn);
  if (names.length === 0 && day === '') return [];
  const when = day === '' ? '' : ` pada ${day}`;
  const who = names.length === 0 ? 'kelompok' : formatList(names);
  return [body('why-chains', `Analisis ini disepakati oleh ${who}${when}.`)];
}
