import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { undo } from '#store/acts.ts';
import { wholeThread } from '#tests/domain/risalah/wholeThread.ts';
import { countedIds, testCatalogue } from '#tests/ui/testParts.ts';
import { renderOpen, testSession } from '#tests/ui/testWorld.tsx';
import { ActionPlanSection } from '#ui/sections/plan/ActionPlanSection.tsx';

it('names what leans on a row before it goes, and one undo brings all of it back', async () => {
  const user = userEvent.setup();
  const session = testSession(wholeThread());
  renderOpen(<ActionPlanSection />, { session, newId: countedIds(), catalogue: testCatalogue() });
  const measures = () => session.store.getState()['action-plan'].rows;
  const actions = () => session.store.getState().actions.rows;

  await user.click(screen.getByRole('button', { name: 'Hapus baris 1' }));
  expect(measures()).toHaveLength(1);
  expect(screen.getByText('Nama actions')).toBeInTheDocument();
  expect(screen.getByText('Nama standards')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Batal', hidden: true }));
  expect(measures()).toHaveLength(1);

  await user.click(screen.getByRole('button', { name: 'Hapus baris 1' }));
  await user.click(screen.getByRole('button', { name: 'Tetap hapus', hidden: true }));
  expect(measures()).toEqual([]);
  expect(actions()).toMatchObject([{ id: 'action', measure: '' }]);
  expect(screen.queryByRole('button', { name: 'Hapus baris 1' })).toBeNull();

  act(() => undo(session.store));
  expect(measures()).toHaveLength(1);
  expect(actions()).toMatchObject([{ measure: 'measure' }]);
  expect(screen.getByRole('button', { name: 'Hapus baris 1' })).toBeInTheDocument();
});

it('gives the focus to the row that follows the one that is gone', async () => {
  const user = userEvent.setup();
  const whole = wholeThread();
  const plan = whole['action-plan'];
  const [first] = plan.rows;
  if (first === undefined) throw new Error('The whole thread has a measure');
  const rows = [first, { ...first, id: 'next', what: 'Berikutnya' }];
  const session = testSession({ ...whole, 'action-plan': { ...plan, rows } });
  renderOpen(<ActionPlanSection />, { session, newId: countedIds(), catalogue: testCatalogue() });
  await user.click(screen.getByRole('button', { name: 'Hapus baris 1' }));
  await user.click(screen.getByRole('button', { name: 'Tetap hapus', hidden: true }));
  await waitFor(() => {
    expect(document.activeElement).toHaveAttribute('name', expect.stringMatching(/^rows\.0\./));
  });
  expect(session.store.getState()['action-plan'].rows.map(({ id }) => id)).toEqual(['next']);
});
