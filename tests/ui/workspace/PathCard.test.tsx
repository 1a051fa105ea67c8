import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { addressOf } from '#domain/risalah/address.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { testCatalogue, testPress } from '#tests/ui/testParts.ts';
import { blankRisalah, renderOpen, testSession } from '#tests/ui/testWorld.tsx';
import type { Press } from '#ui/services/press.ts';
import { PathCard } from '#ui/workspace/summary/PathCard.tsx';

const given = { catalogue: testCatalogue(), press: testPress({}) };

it('opens what a half day lacks', async () => {
  const onPlace = vi.fn();
  const title = { theme: 'Mempercepat', title: '', verb: '', reason: '' };
  renderOpen(<PathCard onPlace={onPlace} onOpen={vi.fn()} />, {
    session: testSession(blankRisalah({ title })),
    ...given,
  });
  expect(screen.queryByRole('button', { name: 'Nama title' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Nama priority' }));
  expect(onPlace).toHaveBeenCalledWith(addressOf('priority'));
});

it('offers the report up to the plan, whatever number that step has', async () => {
  const onOpen = vi.fn();
  const session = testSession(blankRisalah({ method: 'seven' }));
  renderOpen(<PathCard onPlace={vi.fn()} onOpen={onOpen} />, { session, ...given });
  await userEvent.click(screen.getByRole('button', { name: 'Ekspor sampai langkah 4' }));
  expect(session.store.getState().printing.untilStep).toBe('plan-and-implementation');
  expect(onOpen).toHaveBeenCalledWith('ekspor');
});

it('prints the blank forms for what is collected at home', async () => {
  const printForm = vi.fn<Press['printForm']>(() => Promise.resolve({ kind: 'cancelled' }));
  renderOpen(<PathCard onPlace={vi.fn()} onOpen={vi.fn()} />, {
    catalogue: testCatalogue(),
    press: testPress({ printForm }),
  });
  await userEvent.click(
    screen.getByRole('button', { name: 'Unduh formulir kosong: lembar periksa' }),
  );
  expect(printForm).toHaveBeenCalledWith(expect.objectContaining({ form: 'check-sheet' }));
});

it('folds itself away once the team has come through', () => {
  renderOpen(<PathCard onPlace={vi.fn()} onOpen={vi.fn()} />, {
    session: testSession(puskesmas),
    ...given,
  });
  expect(screen.getByText('4 dari 4 setengah hari lengkap').closest('details')).not.toHaveAttribute(
    'open',
  );
});
