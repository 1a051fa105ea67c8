import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { CauseLine } from '#ui/projector/live/CauseLine.tsx';
import { blankRisalah, renderOpen, testSession } from '#tests/ui/testWorld.tsx';

let count = 0;
const newId = (): string => `new-${(count += 1)}`;

it('adds what was called out to a bone, a why under it, and tells which bone is written', async () => {
  const onCalled = vi.fn();
  const session = testSession(blankRisalah());
  const { store } = session;
  renderOpen(
    <CauseLine onCalled={onCalled} onWhole={() => undefined} onClose={() => undefined} />,
    {
      session,
      newId,
    },
  );
  const line = screen.getByRole('textbox', { name: 'Penyebab' });
  expect(line).toHaveFocus();
  await userEvent.keyboard('Petugas hanya dua{Enter}');
  await userEvent.keyboard('Formasi kosong{Control>}{Enter}{/Control}');
  expect(line).toHaveValue('');
  const { causes, categories } = store.getState()['cause-effect'];
  expect(causes.map(({ text }) => text)).toEqual(['Petugas hanya dua', 'Formasi kosong']);
  expect(causes[0]?.parent).toBe(categories[0]?.id);
  expect(causes[1]?.parent).toBe(causes[0]?.id);
  expect(onCalled).toHaveBeenLastCalledWith({ bone: categories[0]?.id, text: 'Formasi kosong' });
  await userEvent.keyboard('{ArrowDown}Antrean satu{Enter}');
  const [, , third] = store.getState()['cause-effect'].causes;
  expect(third?.parent).toBe(categories[1]?.id);
  expect(onCalled).toHaveBeenLastCalledWith({ bone: categories[1]?.id, text: 'Antrean satu' });
});

it('adds nothing of nothing, and Esc closes it', async () => {
  const onClose = vi.fn();
  const session = testSession(blankRisalah());
  renderOpen(<CauseLine onCalled={() => undefined} onWhole={() => undefined} onClose={onClose} />, {
    session,
    newId,
  });
  await userEvent.keyboard('   {Enter}{Escape}');
  expect(session.store.getState()['cause-effect'].causes).toEqual([]);
  expect(onClose).toHaveBeenCalledOnce();
});
