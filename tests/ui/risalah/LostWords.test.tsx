import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { testShelf } from '#tests/ui/testParts.ts';
import { blankRisalah, renderOpen, testSession } from '#tests/ui/testWorld.tsx';
import { Banners } from '#ui/risalah/Banners.tsx';

const shelf = testShelf({ saveFile: () => Promise.resolve() });

it('offers what was typed here and stands nowhere else, until it is dismissed', async () => {
  const user = userEvent.setup();
  const session = testSession(blankRisalah(), { access: 'read', lost: ['Antrean pagi', 12.5] });
  renderOpen(<Banners />, { session, shelf });
  const banner = within(
    screen.getByText(/ada ketikan yang belum tersimpan/).closest('[role="alert"]') as HTMLElement,
  );
  await user.click(banner.getByRole('button', { name: 'Salin: Antrean pagi' }));
  expect(await navigator.clipboard.readText()).toBe('Antrean pagi');
  expect(banner.getByText('Disalin.')).toBeVisible();
  await user.click(banner.getByRole('button', { name: 'Salin: 12,5' }));
  expect(await navigator.clipboard.readText()).toBe('12,5');

  await user.click(banner.getByRole('button', { name: 'Tutup' }));
  expect(session.status.getState().lost).toEqual([]);
  expect(screen.queryByText('Antrean pagi')).toBeNull();
});

it('says nothing where nothing was lost', () => {
  renderOpen(<Banners />, { session: testSession(blankRisalah()), shelf });
  expect(screen.queryByRole('alert')).toBeNull();
});
