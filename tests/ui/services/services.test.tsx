import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { testCatalogue, testShelf } from '#tests/ui/testParts.ts';
import { ErrorPage } from '#app/ErrorPage.tsx';
import { CatalogueRoom } from '#ui/services/CatalogueRoom.tsx';
import {
  ServicesContext,
  useCatalogue,
  useNewId,
  useNow,
  usePhotographs,
  usePress,
  useShelf,
  useShowcase,
} from '#ui/services/services.ts';

// React reports what a component throws; these throw on purpose.
beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => vi.restoreAllMocks());

it.each([
  ['catalogue', useCatalogue],
  ['showcase', useShowcase],
  ['shelf', useShelf],
  ['press', usePress],
  ['photographs', usePhotographs],
  ['newId', useNewId],
  ['now', useNow],
])('names the part that was not given: %s', (name, useIt) => {
  function Asking() {
    useIt();
    return null;
  }
  expect(() => render(<Asking />)).toThrow(`ServicesContext was given no ${name}`);
});

it('gives each its part and nothing of another', () => {
  const shelf = testShelf({});
  let asked: unknown = null;
  function Asking() {
    asked = useShelf();
    return null;
  }
  render(
    <ServicesContext value={{ shelf }}>
      <Asking />
    </ServicesContext>,
  );
  expect(asked).toBe(shelf);
});

it('lets a test fail by name where it calls what it did not give', () => {
  const { savePlace } = testShelf({});
  expect(() => savePlace('r1', 'theme')).toThrow('This test gave no shelf.savePlace');
});

function Names() {
  const { methods } = useCatalogue();
  return <p>{methods.map(({ name }) => name).join(', ')}</p>;
}

function enter(loadCatalogue: () => Promise<ReturnType<typeof testCatalogue>>): void {
  render(
    <ErrorPage>
      <ServicesContext value={{ loadCatalogue }}>
        <CatalogueRoom fallback={<p>Membuka risalah …</p>}>
          <Names />
        </CatalogueRoom>
      </ServicesContext>
    </ErrorPage>,
  );
}

it('shows a room once the catalogue is there', async () => {
  // Without its guard, which takes it for a promise.
  enter(() => Promise.resolve({ ...testCatalogue() }));
  expect(screen.getByText('Membuka risalah …')).toBeVisible();
  expect(await screen.findByText(/^Delapan langkah/)).toBeVisible();
});

it('says so where the catalogue does not arrive', async () => {
  enter(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(await screen.findByRole('heading')).toBeVisible();
  expect(screen.queryByText('Membuka risalah …')).toBeNull();
});
