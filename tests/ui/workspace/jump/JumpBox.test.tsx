import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyRow } from '#tests/ui/workspace/jump/problemRow.ts';
import { WorkspaceFrame } from '#ui/workspace/WorkspaceFrame.tsx';
import {
  countedIds,
  testCatalogue,
  testPress,
  testShelf,
  unforeseen,
} from '#tests/ui/testParts.ts';
import { blankRisalah, renderOpen, testSession } from '#tests/ui/testWorld.tsx';

const saveFile = vi.fn(() => Promise.resolve());

async function jump(words: string): Promise<void> {
  const blank = blankRisalah();
  const inventory = { ...blank.inventory, problems: [emptyRow('p1', 'Antrean loket pagi')] };
  renderOpen(<WorkspaceFrame id="r1" page="causes" />, {
    session: testSession({ ...blank, inventory }),
    catalogue: testCatalogue(),
    shelf: testShelf({ savePlace: () => Promise.resolve(), saveFile }),
    press: testPress({ startLayout: unforeseen }),
    newId: countedIds(),
  });
  await userEvent.keyboard('{Control>}k{/Control}');
  const opened = await screen.findByRole('combobox', { name: 'Kata yang dicari' });
  expect(opened).toHaveFocus();
  fireEvent.change(opened, { target: { value: words } });
}

const box = () => screen.getByRole('combobox', { name: 'Kata yang dicari' });

beforeEach(() => {
  window.location.hash = '';
});

describe('JumpBox', () => {
  it('goes to a page by its name', async () => {
    await jump('cermin');
    const first = within(screen.getByRole('listbox')).getAllByRole('option')[0];
    expect(first).toHaveTextContent('Cermin juri');
    expect(first).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{Enter}');
    expect(window.location.hash).toBe('#/r/r1/cermin-juri');
    await waitFor(() =>
      expect(screen.queryByRole('combobox', { name: 'Kata yang dicari' })).not.toBeInTheDocument(),
    );
  });

  it('finds a row by what the team wrote, and goes to its page', async () => {
    await jump('loket pagi');
    expect(screen.getByRole('option', { name: /Antrean loket pagi.*Baris/ })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    expect(window.location.hash).toBe('#/r/r1/theme');
  });

  it('finds boxes by what the form calls them, and remarks by their titles', async () => {
    await jump('nomor sk');
    expect(screen.getByRole('option', { name: /^Nomor SK.*Isian/ })).toBeVisible();
    fireEvent.change(box(), { target: { value: 'zzz' } });
    expect(screen.getByText('Tidak ada yang memuat “zzz”.')).toBeVisible();
  });
});
