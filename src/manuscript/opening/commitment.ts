import { frontMatter } from '#manuscript/blocks/heading.ts';
import { prose } from '#manuscript/blocks/paragraph.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { signature, signing } from './signature.ts';

/**
 * What the office's leader promises, to be signed by whoever signs the report last; nothing while it is not written.
 * The day is written by hand: a promise is older than the report.
 */
export function commitment({ risalah }: Context): readonly Block[] {
  const told = prose('foreword', risalah.foreword.commitment);
  if (told.length === 0) return [];
  const leader = signing(risalah, 'final').at(-1);
  return [
    frontMatter('KOMITMEN PIMPINAN', 'commitment', 'foreword'),
    ...told,
    ...(leader === undefined
      ? []
      : [
          {
            kind: 'signatures' as const,
            blocks: [signature({ ...leader, preamble: '', date: '' }, risalah.identity.city)],
            section: 'foreword',
          },
        ]),
  ];
}
