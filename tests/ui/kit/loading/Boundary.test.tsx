import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Boundary } from '#ui/kit/loading/Boundary.tsx';
import { knownParts, part } from '#ui/kit/loading/part.ts';

// React reports what it caught; the test makes it fail on purpose.
beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => vi.restoreAllMocks());

function Whole() {
  return <p>Halaman utuh</p>;
}

function Broken(): never {
  throw new TypeError('x is not a function');
}

function shownAt(place: string, children: ReactNode) {
  return (
    <>
      <p>Rel</p>
      <Boundary place={place}>
        <Suspense fallback={<p>Memuat …</p>}>{children}</Suspense>
      </Boundary>
    </>
  );
}

const gone = new TypeError('Failed to fetch dynamically imported module: /assets/a.js');

it('keeps what stands beside a page that failed, and ends with the address', async () => {
  const { rerender } = render(shownAt('satu', <Broken />));
  expect(await screen.findByText('Maaf, bagian ini berhenti bekerja.')).toBeVisible();
  expect(screen.getByText('Rel')).toBeVisible();
  rerender(shownAt('dua', <Whole />));
  expect(screen.getByText('Halaman utuh')).toBeVisible();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

it('names the server where a part did not arrive, and asks for it again', async () => {
  const load = vi.fn(() => Promise.resolve(Whole));
  load.mockRejectedValueOnce(gone);
  const Page = part(load);
  render(shownAt('satu', <Page />));
  expect(await screen.findByRole('alert')).toHaveTextContent(/server Benang Merah tidak menjawab/);
  expect(load).toHaveBeenCalledOnce();
  await userEvent.click(screen.getByRole('button', { name: 'Coba lagi' }));
  expect(await screen.findByText('Halaman utuh')).toBeVisible();
});

it('asks for a part again that did not arrive when it is come back to', async () => {
  const load = vi.fn(() => Promise.resolve(Whole));
  load.mockRejectedValueOnce(gone);
  const Page = part(load);
  const { rerender } = render(shownAt('satu', <Page />));
  await screen.findByRole('alert');
  rerender(shownAt('dua', <p>Lain</p>));
  rerender(shownAt('satu', <Page />));
  expect(await screen.findByText('Halaman utuh')).toBeVisible();
});

it('does not ask for a part again and again while it does not arrive', async () => {
  const load = vi.fn(() => Promise.reject<typeof Whole>(gone));
  const Page = part(load);
  render(shownAt('satu', <Page />));
  await screen.findByRole('alert');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(load).toHaveBeenCalledOnce();
});

it('knows every part, so that all can be fetched ahead', () => {
  const load = () => Promise.resolve(Whole);
  part(load);
  expect([...knownParts()]).toContain(load);
});
