import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ArrivalContext } from '#ui/services/arrival.ts';
import type { OpenedRisalah } from '#ui/services/shelf.ts';
import { ArrivalNotice } from '#ui/workspace/ArrivalNotice.tsx';
import { testCatalogue } from '#tests/ui/testParts.ts';
import { renderOpen } from '#tests/ui/testWorld.tsx';

function arrive(changes: Partial<OpenedRisalah>) {
  const tell = vi.fn();
  const opened: OpenedRisalah = {
    id: 'r1',
    source: 'word',
    became: 'new',
    leftOut: null,
    isAltered: false,
    missing: [],
    damaged: [],
    ...changes,
  };
  renderOpen(
    <ArrivalContext value={{ opened, tell }}>
      <ArrivalNotice />
    </ArrivalContext>,
    { catalogue: testCatalogue() },
  );
  return tell;
}

const missing = Array.from(
  { length: 8 },
  (_, index) => ({ section: 'actions', caption: index === 0 ? '' : `Loket ${index}` }) as const,
);

it('says of a Word file that what was changed in Word is not read back, until it is closed', async () => {
  const tell = arrive({});
  expect(screen.getByRole('status')).toHaveTextContent(
    'perubahan yang dibuat di Word tidak ikut terbaca',
  );
  expect(screen.queryByRole('list')).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Mengerti' }));
  expect(tell).toHaveBeenCalledWith(null);
});

it('names the photographs that did not come along, with their place', () => {
  arrive({ source: 'risalah', missing });
  const notice = screen.getByRole('status');
  expect(notice).toHaveTextContent('8 foto tidak ada di berkas ini.');
  expect(notice).not.toHaveTextContent('Word');
  const items = within(notice).getAllByRole('listitem');
  expect(items.map(({ textContent }) => textContent)).toEqual([
    'Foto tanpa keterangan (Nama actions)',
    ...[1, 2, 3, 4, 5].map((number) => `Loket ${number} (Nama actions)`),
    'dan 2 foto lain',
  ]);
});

it('says once more that the words may be others, and names the photographs that are damaged', () => {
  arrive({ source: 'risalah', isAltered: true, damaged: missing.slice(1, 2) });
  const notice = screen.getByRole('status');
  expect(notice).toHaveTextContent('Berkas ini berubah di jalan.');
  expect(notice).toHaveTextContent('1 foto di berkas ini rusak.');
  expect(within(notice).getByRole('listitem')).toHaveTextContent('Loket 1 (Nama actions)');
});

it('says of a record that was handed in what stayed with its team', () => {
  arrive({ leftOut: ['self-check', 'birth-years'] });
  expect(screen.getByRole('status')).toHaveTextContent(
    'Risalah ini dikirim untuk diserahkan. Yang tidak ikut: nilai dan catatan cermin juri dan tahun lahir anggota.',
  );
});

it('says nothing of a file that brought everything, or of another risalah', () => {
  arrive({ source: 'risalah' });
  arrive({ id: 'r2', missing });
  expect(screen.queryByRole('status')).not.toBeInTheDocument();
});
