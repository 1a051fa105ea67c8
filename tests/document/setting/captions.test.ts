import { numberCaptions } from '#document/setting/captions.ts';
import { captionNumbers } from '#manuscript/captionNumbers.ts';
import { expect, it } from 'vitest';
import {
  complaints,
  heading,
  manuscriptOf,
  sampleManuscript,
} from '#tests/document/sampleManuscript.ts';

it('numbers captions as the preview on screen does', () => {
  const manuscript = sampleManuscript();
  const printed = numberCaptions(manuscript);
  const shown = captionNumbers(manuscript);
  const numbers = [...printed.ofBlock].map(
    ([block, { label, chapter, count }]) => [block, `${label} ${chapter}${count}`] as const,
  );
  expect(new Map(numbers)).toEqual(shown.ofBlock);
});

it('names every bookmark once, as Word can take it, also where anchors are alike or empty', () => {
  const same = [0, 1, 2].map(() => ({
    ...complaints,
    anchor: 'Tabel yang namanya sangat panjang / aneh!',
  }));
  const { ofBlock, headings } = numberCaptions(
    manuscriptOf(heading(1, 'A'), heading(1, 'B'), ...same, { ...complaints, anchor: '' }),
  );
  const names = [...headings.values(), ...[...ofBlock.values()].map(({ bookmark }) => bookmark)];
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[A-Za-z]\w{0,39}$/);
});
