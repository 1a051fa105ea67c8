import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { undo } from '#store/acts.ts';
import { findingTexts } from '#templates/findings/findings.ts';
import { wholeThread } from '#tests/domain/risalah/wholeThread.ts';
import { testCatalogue } from '#tests/ui/testParts.ts';
import { renderOpen, testSession } from '#tests/ui/testWorld.tsx';
import { FindingsPanel } from '#ui/workspace/findings/FindingsPanel.tsx';

const question = 'Perbaikan belum dibakukan';

it('answers a finding, shows the answer to the jury, takes it back and undoes each', async () => {
  const user = userEvent.setup();
  const risalah = wholeThread();
  const session = testSession({ ...risalah, standards: { ...risalah.standards, rows: [] } });
  const catalogue = testCatalogue({ findingTexts });
  renderOpen(<FindingsPanel page={null} onPlace={vi.fn()} />, { session, catalogue });

  await user.click(screen.getByRole('button', { name: `Sudah benar, karena …: ${question}` }));
  await user.keyboard('Masih diuji coba.');
  await user.click(screen.getByRole('button', { name: 'Simpan alasan' }));
  expect(session.store.getState().reasons).toMatchObject([
    { rule: 'measure-not-standardised', text: 'Masih diuji coba.', shown: false },
  ]);
  await screen.findByText('Sudah dijelaskan · 1 catatan');
  expect(screen.queryByRole('button', { name: `Sudah benar, karena …: ${question}` })).toBeNull();

  await user.click(screen.getByRole('checkbox', { hidden: true, name: /Tampilkan kepada juri/ }));
  expect(session.store.getState().reasons[0]?.shown).toBe(true);
  await user.click(screen.getByRole('button', { hidden: true, name: /^Tarik alasan/ }));
  expect(session.store.getState().reasons).toEqual([]);
  undo(session.store);
  undo(session.store);
  expect(session.store.getState().reasons[0]?.shown).toBe(false);
  undo(session.store);
  expect(session.store.getState().reasons).toEqual([]);
});
