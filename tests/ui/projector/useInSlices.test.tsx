import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useInSlices } from '#ui/projector/useInSlices.ts';

/** Makes a word, letter by letter, and notes what it was given. */
function spelling(word: string, given: (string | null)[]) {
  return function* (before: string | null): Generator<undefined, string> {
    given.push(before);
    let made = '';
    for (const letter of word) {
      yield;
      made += letter;
    }
    return made;
  };
}

const pause = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));

it('makes the first at once, the next a moment later from it, and at once under another key', async () => {
  const given: (string | null)[] = [];
  const first = { work: spelling('satu', given), key: 'a' };
  const { result, rerender } = renderHook(({ work, key }: typeof first) => useInSlices(work, key), {
    initialProps: first,
  });
  expect(result.current).toBe('satu');
  const second = { work: spelling('dua', given), key: 'a' };
  rerender(second);
  expect(result.current).toBe('satu');
  await pause();
  expect(result.current).toBe('dua');
  expect(given).toEqual([null, 'satu']);
  rerender({ work: spelling('tiga', given), key: 'b' });
  expect(result.current).toBe('tiga');
  expect(given).toEqual([null, 'satu', null]);
});

it('calls off what is no longer wanted', async () => {
  const given: (string | null)[] = [];
  const key = 'a';
  const { result, rerender } = renderHook(
    ({ work }: { readonly work: ReturnType<typeof spelling> }) => useInSlices(work, key),
    { initialProps: { work: spelling('satu', given) } },
  );
  rerender({ work: spelling('dua', given) });
  rerender({ work: spelling('tiga', given) });
  await pause();
  expect(result.current).toBe('tiga');
});
