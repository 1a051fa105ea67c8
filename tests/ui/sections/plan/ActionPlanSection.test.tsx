import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ActionPlanSection } from '#ui/sections/plan/ActionPlanSection.tsx';
import { countedIds } from '#tests/ui/testParts.ts';
import { blankRisalah, renderOpen, testSession } from '#tests/ui/testWorld.tsx';

function open() {
  const session = testSession(blankRisalah());
  renderOpen(<ActionPlanSection />, { session, newId: countedIds() });
  return session;
}

function order(): readonly string[] {
  const group = screen.getByRole('group', { name: 'Urutan kolom' });
  return within(group)
    .getAllByRole('listitem')
    .map((item) => item.textContent);
}

describe('the plan', () => {
  it('moves a question to the left, on the list and in the rows', async () => {
    const user = userEvent.setup();
    const session = open();
    await user.click(screen.getByRole('button', { name: 'Tambah rencana' }));
    const button = () => screen.getByRole('button', { name: 'Geser Siapa (Who) ke kiri' });
    for (let step = 0; step < 4; step += 1) await user.click(button());
    expect(order()[0]).toBe('Siapa (Who)');
    expect(screen.getByRole('button', { name: 'Geser Siapa (Who) ke kiri' })).toBeDisabled();
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Geser Siapa (Who) ke kanan' })).toHaveFocus(),
    );
    const row = screen.getByRole('group', { name: 'Rencana perbaikan' });
    const labels = within(row)
      .getAllByRole('textbox')
      .map((box) => box.getAttribute('aria-label'));
    expect(labels[0]).toBe('Siapa (Who), baris 1');
    act(() => session.forms.flushAll());
    expect(session.store.getState()['action-plan'].columns[0]).toBe('who');
  });

  it('adds the costs up and hides them in 5W1H without losing them', async () => {
    const user = userEvent.setup();
    const session = open();
    await user.click(screen.getByRole('button', { name: 'Tambah rencana' }));
    await user.type(screen.getByLabelText('Biaya (How much), baris 1'), '250000');
    expect(screen.getByRole('status')).toHaveTextContent('Jumlah biaya Rp250.000 untuk 1 rencana.');
    await user.click(screen.getByRole('radio', { name: '5W1H' }));
    expect(screen.queryByLabelText('Biaya (How much), baris 1')).not.toBeInTheDocument();
    act(() => session.forms.flushAll());
    expect(session.store.getState()['action-plan'].rows[0]?.cost).toBe(250_000);
  });
});
