import { frontMatter } from '#manuscript/blocks/heading.ts';
import { prose } from '#manuscript/blocks/paragraph.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block } from '#manuscript/manuscript.ts';

/** What the office's leader promises; nothing while it is not written. */
export function commitment({ risalah }: Context): readonly Block[] {
  const told = prose('foreword', risalah.foreword.commitment);
  return told.length === 0
    ? []
    : [frontMatter('KOMITMEN PIMPINAN', 'commitment', 'foreword'), ...told];
}
