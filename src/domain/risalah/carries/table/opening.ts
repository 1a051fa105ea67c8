import { carriesFields } from '#domain/risalah/carries/carry.ts';
import type { Carry } from '#domain/risalah/carries/carry.ts';
import type { Section } from '#domain/risalah/schema/risalah.ts';

/** A circle is formed on the day of its decree, unless it says otherwise. */
export const openingCarries: readonly Carry[] = [
  carriesFields<Section<'circle'>>({
    to: 'circle',
    reads: [],
    link: ({ circle }) => [
      { row: '', from: { section: 'circle', row: '', table: '' }, source: circle },
    ],
    fields: { formedOn: 'decreeDate' },
  }),
];
