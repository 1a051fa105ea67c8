import { expect, it } from 'vitest';
import { emptyRisalah } from '#domain/risalah/schema/emptyRisalah.ts';
import type { PhotoUse } from '#domain/risalah/schema/photoUse.ts';
import { addPhotos } from '#store/addPhotos.ts';
import { createRisalahStore } from '#store/risalahStore.ts';
import { defaults } from '#templates/defaults.ts';

function photo(id: string): PhotoUse {
  return { id, hash: id, caption: '', takenOn: '', width: 4, height: 3 };
}

function openStore() {
  let count = 0;
  const risalah = emptyRisalah({
    id: 'r1',
    createdAt: '2026-03-03T00:00:00.000Z',
    method: 'eight',
    newId: () => `id-${String((count += 1))}`,
    defaults,
  });
  return createRisalahStore({ risalah, now: () => 0 });
}

it('puts photographs behind those of the row, wherever it stands by then', () => {
  const store = openStore();
  const [first, second] = store.getState().annexes.rows;
  const place = { section: 'annexes', row: second?.id ?? '', field: 'photos' } as const;
  addPhotos(store, place, [photo('a')]);
  addPhotos(store, place, [photo('b')]);
  const [one, other] = store.getState().annexes.rows;
  expect(one).toEqual(first);
  expect(other).toEqual({ ...second, photos: [photo('a'), photo('b')] });
});

it('puts one where there is room for one alone, and leaves another there', () => {
  const store = openStore();
  const place = { section: 'circle', row: null, field: 'logo' } as const;
  addPhotos(store, place, [photo('a')]);
  addPhotos(store, place, [photo('b')]);
  expect(store.getState().circle.logo).toEqual(photo('a'));
});

it.each([
  ['a row that is gone', { section: 'annexes', row: 'gone', field: 'photos' }],
  ['a field that holds no photographs', { section: 'circle', row: null, field: 'motto' }],
  ['a section without rows', { section: 'background', row: 'x', field: 'photos' }],
] as const)('changes nothing in %s', (_, place) => {
  const store = openStore();
  const before = store.getState();
  addPhotos(store, place, [photo('a')]);
  expect(store.getState()).toBe(before);
});
