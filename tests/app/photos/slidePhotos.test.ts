import { expect, it } from 'vitest';
import type { Deck } from '#publications/deck/deck.ts';
import { slidePhotos } from '#app/photos/slidePhotos.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { deckFor } from '#tests/slides/decks.ts';

const photo = (width: number, bytes: number) =>
  ({ width, height: 600, type: 'jpg', bytes: new Uint8Array(bytes) }) as const;

const [first, ...others] = deckFor(puskesmas).slides;
const deck: Deck = {
  ...deckFor(puskesmas),
  slides:
    first === undefined
      ? []
      : [
          {
            ...first,
            isHidden: false,
            shows: {
              kind: 'photos',
              photos: ['besar', 'kecil', 'hilang'].map((hash) => ({ hash, caption: '', alt: '' })),
            },
          },
          ...others.map((slide) => ({ ...slide, isHidden: true })),
        ],
};

it('reduces what a beamer cannot show, and leaves out what no slide shows', async () => {
  const asked: number[] = [];
  const shown = await slidePhotos(
    deck,
    new Map([
      ['besar', photo(1600, 900)],
      ['kecil', photo(800, 500)],
      ['lain', photo(1600, 900)],
    ]),
    (file, longest) => {
      asked.push(file.size);
      const bytes = new Uint8Array([0xff, 0xd8, 0xff]);
      return Promise.resolve({
        ok: true,
        photo: { hash: 'x', bytes, width: longest, height: 400 },
      });
    },
  );
  expect(asked).toEqual([900]);
  expect([...shown.keys()]).toEqual(['besar', 'kecil']);
  expect(shown.get('besar')).toMatchObject({ width: 1100, height: 400, type: 'jpg' });
});

it('keeps a photograph that cannot be read, or would weigh no less', async () => {
  const large = photo(1600, 2);
  for (const taken of [
    { ok: false, refusal: 'broken' } as const,
    {
      ok: true,
      photo: { hash: 'x', bytes: new Uint8Array(9), width: 1100, height: 400 },
    } as const,
  ]) {
    const shown = await slidePhotos(deck, new Map([['besar', large]]), () =>
      Promise.resolve(taken),
    );
    expect(shown.get('besar')).toBe(large);
  }
});
