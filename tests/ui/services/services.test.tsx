import { render } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { testShelf } from '#tests/ui/testParts.ts';
import {
  ServicesContext,
  useCatalogue,
  useNewId,
  useNow,
  usePhotographs,
  usePress,
  useShelf,
} from '#ui/services/services.ts';

// React reports what a component throws; these throw on purpose.
beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => vi.restoreAllMocks());

it.each([
  ['catalogue', useCatalogue],
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
