import { describe, expect, it } from 'vitest';
import { presented } from '#manuscript/blocks/presented.ts';
import type { Block, PhotoPair } from '#manuscript/manuscript.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { photoPairs } from '#manuscript/blocks/photoPair.ts';

const photo = puskesmas.actions.rows[0]?.photosBefore[0];

function pairs(count: number): readonly PhotoPair[] {
  if (photo === undefined) throw new Error('The example has no photograph.');
  const photos = Array.from({ length: 2 * count }, (_, at) => ({ ...photo, id: `photo-${at}` }));
  return photoPairs('actions', 'Foto', photos);
}

/** The sentence, each reference by the place of its block. */
function sentence(blocks: readonly Block[]): string {
  const anchors = blocks.map((block) => ('anchor' in block ? block.anchor : ''));
  const [told] = presented('actions', 'Keadaan', blocks);
  if (told?.kind !== 'paragraph') throw new Error('Nothing was said.');
  return told.runs
    .map((run) => {
      if (run.kind === 'text') return run.text;
      return run.kind === 'reference' ? `G${anchors.indexOf(run.anchor) + 1}` : '';
    })
    .join('');
}

describe('what presents captions', () => {
  it('names a few one by one', () => {
    expect(sentence(pairs(1))).toBe('Keadaan disajikan pada G1.');
    expect(sentence(pairs(3))).toBe('Keadaan disajikan pada G1, G2, dan G3.');
  });

  it('names many by the first and the last', () => {
    expect(sentence(pairs(15))).toBe('Keadaan disajikan pada G1 s.d. G15.');
  });
});
