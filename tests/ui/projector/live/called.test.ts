import { expect, it } from 'vitest';
import type { CauseEffectInput } from '#domain/tools/causes/causeEffect.ts';
import { emptyCause } from '#domain/tools/causes/causeEffect.ts';
import { liveCauseEffectSlides } from '#publications/slides/toolSlide.ts';
import { figureAt, stopsOf } from '#publications/slides/stops.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { isSame, sheetOf } from '#ui/projector/live/called.ts';

const diagram = puskesmas['cause-effect'];
const bones = diagram.categories.map(({ id }) => id);

/** The sheets of a fishbone while so many causes are called out, all of them on one bone or each on another. */
function sheets(count: number, way: 'one' | 'all') {
  const causes: CauseEffectInput['causes'] = Array.from({ length: count }, (_, at) => ({
    ...emptyCause(`c${at}`, bones[way === 'one' ? 0 : at % bones.length] ?? ''),
    text: `Petugas pendaftaran hanya dua orang pada jam ramai ${at}`,
  }));
  const risalah = { ...puskesmas, 'cause-effect': { ...diagram, causes } };
  return { causes, stops: stopsOf(liveCauseEffectSlides(risalah)) };
}

it.each(['one', 'all'] as const)(
  'finds the sheet that shows the cause called out last, with %s of the bones written, from one to sixty causes',
  (way) => {
    for (const count of [1, 2, 9, 10, 15, 30, 60]) {
      const { causes, stops } = sheets(count, way);
      const last = causes.at(-1);
      const stop = sheetOf(stops, { bone: last?.parent ?? '', text: last?.text ?? '' });
      const figure = stop && figureAt(stop);
      const marks = figure?.kind === 'diagram' ? figure.marks : [];
      const words = marks.flatMap((mark) => (mark.kind === 'line' ? [] : [mark.lines.join(' ')]));
      expect(words.some((each) => isSame(each, last?.text ?? ''))).toBe(true);
    }
  },
);

it('shows the first sheet of a bone that was chosen, and stays where all bones are on one', () => {
  const { stops } = sheets(60, 'all');
  const second = sheetOf(stops, { bone: bones[1] ?? '', text: '' });
  expect(second?.slide.id).toBe(`cause-effect.${bones[1]}`);
  expect(sheetOf(sheets(1, 'all').stops, { bone: bones[1] ?? '', text: '' })).toBeNull();
});
