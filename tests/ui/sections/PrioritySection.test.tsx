import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Problem } from '#domain/risalah/theme.ts';
import type { Session } from '#store/session.ts';
import { PrioritySection } from '#ui/wizard/sections/PrioritySection.tsx';
import { blankRisalah, renderOpen, testSession } from '#tests/ui/testWorld.tsx';

function problem(id: string, text: string): Problem {
  return {
    id,
    problem: text,
    indicator: '',
    unit: '',
    target: null,
    achieved: null,
    frequency: null,
    loss: null,
    condition: '',
    source: '',
  };
}

function open(problems: readonly Problem[]): Session {
  const blank = blankRisalah();
  const session = testSession({
    ...blank,
    inventory: { ...blank.inventory, problems: [...problems] },
  });
  renderOpen(<PrioritySection />, { session });
  return session;
}

const two = [problem('p1', 'Antrean lama'), problem('p2', 'Berkas hilang')];

async function score(name: string, scores: readonly string[]): Promise<void> {
  const user = userEvent.setup();
  const cells = within(screen.getByRole('row', { name: new RegExp(name) })).getAllByRole('textbox');
  for (const [index, value] of scores.entries()) {
    const cell = cells[index];
    if (cell === undefined) throw new Error('no such cell');
    await user.clear(cell);
    await user.type(cell, value);
  }
}

describe('the priority matrix', () => {
  it('asks for the inventory first when there is no problem', () => {
    open([]);
    expect(screen.getByText(/Belum ada masalah untuk dinilai/)).toBeInTheDocument();
  });

  it('adds the scores up and ranks the problems while they are typed', async () => {
    const session = open(two);
    await score('Antrean lama', ['5', '4', '4']);
    await score('Berkas hilang', ['3', '4', '2']);
    expect(screen.getByRole('row', { name: /Antrean lama.* 13 1$/ })).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /Berkas hilang.* 9 2$/ })).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent(
      'Nilai tertinggi: Antrean lama, jumlah 13.',
    );
    act(() => session.forms.flushAll());
    expect(session.store.getState().priority.ratings[0]?.rows).toContainEqual({
      problem: 'p1',
      scores: { urgency: 5, seriousness: 4, growth: 4 },
    });
  });

  it('names a tie and leaves the decision to the team', async () => {
    open(two);
    await score('Antrean lama', ['5', '4', '4']);
    await score('Berkas hilang', ['4', '4', '5']);
    expect(screen.getByRole('status')).toHaveTextContent(
      'Antrean lama dan Berkas hilang bernilai sama.',
    );
  });

  it('keeps a score outside the scale as typed and counts it for nothing', async () => {
    const session = open(two);
    await score('Antrean lama', ['9']);
    expect(screen.getByDisplayValue('9')).toHaveAccessibleDescription(
      'Isi dengan angka bulat 1 sampai 5.',
    );
    act(() => session.forms.flushAll());
    expect(session.store.getState().priority.ratings[0]?.rows[0]?.scores).toEqual({
      urgency: { typed: '9' },
    });
  });

  it('carries the chosen problem to the target', async () => {
    const user = userEvent.setup();
    const session = open(two);
    await user.click(screen.getByRole('radio', { name: 'Antrean lama' }));
    await user.click(screen.getByRole('radio', { name: 'Berkas hilang' }));
    act(() => session.forms.flushAll());
    expect(session.store.getState().priority.chosen).toBe('p2');
    expect(session.store.getState().target.problem).toBe('p2');
  });
});
