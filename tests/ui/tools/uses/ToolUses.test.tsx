import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { undo } from '#store/acts.ts';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import type { Session } from '#store/session.ts';
import { emptyToolUse } from '#domain/risalah/schema/emptyToolUse.ts';
import { dataNames } from '#words/tools.ts';
import { ToolUses } from '#ui/tools/uses/ToolUses.tsx';
import { countedIds, testCatalogue } from '#tests/ui/testParts.ts';
import { blankRisalah, renderOpen, testSession } from '#tests/ui/testWorld.tsx';

function openOnly(): Session {
  const blank = blankRisalah();
  const only = emptyToolUse('pareto', () => 'only', dataNames);
  const session = testSession({ ...blank, inventory: { ...blank.inventory, data: [only] } });
  renderOpen(
    <SectionForm id="inventory">
      <ToolUses section="inventory" />
    </SectionForm>,
    { session, newId: countedIds(), catalogue: testCatalogue() },
  );
  return session;
}

it('names what leans on a use before it goes, and empties the pointer with it', async () => {
  const user = userEvent.setup();
  const named = (id: string) => emptyToolUse('pareto', () => id, dataNames);
  const blank = blankRisalah();
  const later = { ...named('later'), before: 'first' };
  const session = testSession({
    ...blank,
    inventory: { ...blank.inventory, data: [named('first'), named('second')] },
    comparison: { ...blank.comparison, data: [later] },
  });
  renderOpen(
    <SectionForm id="inventory">
      <ToolUses section="inventory" />
    </SectionForm>,
    { session, newId: countedIds(), catalogue: testCatalogue() },
  );
  const uses = () => session.store.getState().inventory.data.map(({ id }) => id);

  await user.click(screen.getByRole('button', { name: 'Hapus: Diagram Pareto 1' }));
  expect(screen.getByText('Nama comparison')).toBeInTheDocument();
  expect(uses()).toEqual(['first', 'second']);
  await user.click(screen.getByRole('button', { name: 'Tetap hapus', hidden: true }));
  expect(uses()).toEqual(['second']);
  expect(session.store.getState().comparison.data[0]).toMatchObject({ before: '' });
  await waitFor(() => expect(document.activeElement?.tagName).toBe('SUMMARY'));
});

it('gives the focus to the button that adds a use when the last one is gone', async () => {
  openOnly();
  await userEvent.click(screen.getByRole('button', { name: 'Hapus: Diagram Pareto 1' }));
  await waitFor(() => expect(screen.getByRole('button', { name: 'Tambah alat' })).toHaveFocus());
});

it('brings a use back once, though undo has done so already', async () => {
  const session = openOnly();
  await userEvent.click(screen.getByRole('button', { name: 'Hapus: Diagram Pareto 1' }));
  act(() => session.forms.flushAll());
  expect(session.store.getState().inventory.data).toEqual([]);
  act(() => undo(session.store));
  await userEvent.click(screen.getByRole('button', { name: 'Kembalikan' }));
  act(() => session.forms.flushAll());
  expect(session.store.getState().inventory.data.map(({ id }) => id)).toEqual(['only']);
});
