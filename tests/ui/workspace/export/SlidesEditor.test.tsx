import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { SlidesEditor } from '#ui/workspace/export/slides/SlidesEditor.tsx';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { testCatalogue } from '#tests/ui/testParts.ts';
import { blankRisalah, renderOpen, testSession } from '#tests/ui/testWorld.tsx';

/** A few slides are enough: title, team, target, closing. */
const few = blankRisalah({
  circle: puskesmas.circle,
  identity: puskesmas.identity,
  members: puskesmas.members,
  target: puskesmas.target,
});

const first = () => screen.getAllByRole('listitem')[0] ?? document.body;

it('hides, moves and words slides, keeps it in the record and takes it all back', async () => {
  const session = testSession(few);
  const { store } = session;
  renderOpen(<SlidesEditor />, { session, catalogue: testCatalogue() });
  expect(screen.getByText(/salindia ditayangkan dalam 10 menit\.$/)).toBeVisible();

  await userEvent.click(within(first()).getByText('Judul dan catatan'));
  const headline = within(first()).getByRole('textbox', { name: 'Judul salindia' });
  await userEvent.type(headline, 'Antrean kami');
  await userEvent.tab();
  const [change] = store.getState().deck.slides;
  expect(change).toMatchObject({ slide: 'identity.judul', headline: 'Antrean kami' });

  await userEvent.click(screen.getByRole('button', { name: 'Turunkan “Antrean kami”' }));
  expect(store.getState().deck.order[1]).toBe('identity.judul');

  await userEvent.click(screen.getByRole('checkbox', { name: /Antrean kami$/ }));
  expect(store.getState().deck.slides[0]).toMatchObject({ shown: 'hidden' });

  await userEvent.click(screen.getByRole('button', { name: 'Kembalikan susunan semula' }));
  expect(store.getState().deck).toMatchObject({ order: [], slides: [] });
});

it('tells a headline that does not fit while it is written, with the words that it may have', async () => {
  renderOpen(<SlidesEditor />, { session: testSession(few), catalogue: testCatalogue() });
  await userEvent.click(within(first()).getByText('Judul dan catatan'));
  await userEvent.click(within(first()).getByRole('textbox', { name: 'Judul salindia' }));
  await userEvent.paste('pendaftaran '.repeat(60));
  expect(within(first()).getByText(/muat sekitar \d+ kata\.$/)).toHaveRole('status');
});

it('tells notes that cannot be said while their slide stands, with the words that can', async () => {
  renderOpen(<SlidesEditor />, { session: testSession(few), catalogue: testCatalogue() });
  await userEvent.click(within(first()).getByText('Judul dan catatan'));
  await userEvent.click(within(first()).getByRole('textbox', { name: 'Catatan pembicara' }));
  await userEvent.paste('pendaftaran '.repeat(900));
  expect(within(first()).getByText(/terucap sekitar \d+ kata\.$/)).toHaveRole('status');
});
