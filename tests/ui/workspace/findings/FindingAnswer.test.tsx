import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { undo } from '#store/acts.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { findingTexts } from '#templates/findings/findings.ts';
import { wholeThread } from '#tests/domain/risalah/wholeThread.ts';
import { testCatalogue } from '#tests/ui/testParts.ts';
import { renderOpen, testSession } from '#tests/ui/testWorld.tsx';
import { FindingsPanel } from '#ui/workspace/findings/FindingsPanel.tsx';

const question = 'Perbaikan belum dibakukan';

it('answers a finding, takes the answer back and undoes each', async () => {
  const user = userEvent.setup();
  const risalah = wholeThread();
  const session = testSession({ ...risalah, standards: { ...risalah.standards, rows: [] } });
  const catalogue = testCatalogue({ findingTexts });
  renderOpen(<FindingsPanel page={null} onPlace={vi.fn()} />, { session, catalogue });

  await user.click(screen.getByRole('button', { name: `Sudah benar, karena …: ${question}` }));
  await user.keyboard('Masih diuji coba.');
  await user.click(screen.getByRole('button', { name: 'Simpan alasan' }));
  expect(session.store.getState().reasons).toMatchObject([
    { rule: 'measure-not-standardised', kind: 'right', text: 'Masih diuji coba.' },
  ]);
  await screen.findByText('1 catatan sudah benar menurut tim');
  expect(screen.queryByRole('button', { name: `Sudah benar, karena …: ${question}` })).toBeNull();

  await user.click(screen.getByRole('button', { hidden: true, name: /^Tarik alasan/ }));
  expect(session.store.getState().reasons).toEqual([]);
  undo(session.store);
  expect(session.store.getState().reasons).toMatchObject([{ text: 'Masih diuji coba.' }]);
});

it('says that something is not there, counts it apart and prints it by one act', async () => {
  const user = userEvent.setup();
  const risalah = wholeThread();
  const session = testSession({ ...risalah, standards: { ...risalah.standards, rows: [] } });
  renderOpen(<FindingsPanel page={null} onPlace={vi.fn()} />, {
    session,
    catalogue: testCatalogue({ findingTexts }),
  });
  await user.click(screen.getByRole('button', { name: `Memang belum ada, karena …: ${question}` }));
  await user.keyboard('SK belum terbit.');
  await user.click(screen.getByRole('button', { name: 'Simpan alasan' }));
  expect(session.store.getState().reasons).toMatchObject([{ kind: 'absent' }]);
  await user.click(await screen.findByText('1 hal memang belum ada'));
  expect(session.store.getState().printing.tellsAbsent).toBe(false);
  await user.click(screen.getByRole('checkbox', { name: /Cetak alasan/ }));
  expect(session.store.getState().printing.tellsAbsent).toBe(true);
});

it('closes the box of a saved reason and offers the reason to its kin', async () => {
  const user = userEvent.setup();
  const risks = { rows: [] };
  const session = testSession({ ...puskesmas, risks });
  renderOpen(<FindingsPanel page={null} onPlace={vi.fn()} />, {
    session,
    catalogue: testCatalogue({ findingTexts }),
  });
  const [first] = screen.getAllByRole('button', { name: /^Memang belum ada/ });
  if (first === undefined) throw new Error('nothing asked');
  await user.click(first);
  await user.keyboard('Belum dibahas.');
  await user.click(screen.getByRole('button', { name: 'Simpan alasan' }));
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(session.store.getState().reasons).toHaveLength(1);
  await user.click(await screen.findByRole('button', { name: 'Pakai alasan yang sama' }));
  const { reasons } = session.store.getState();
  expect(reasons).toHaveLength(puskesmas['action-plan'].rows.length);
  expect(new Set(reasons.map(({ text }) => text))).toEqual(new Set(['Belum dibahas.']));
});
