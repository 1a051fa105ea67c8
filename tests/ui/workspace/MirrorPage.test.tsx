import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { addressOf } from '#domain/risalah/address.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { scoringSheets } from '#templates/scoring/scoring.ts';
import { testCatalogue } from '#tests/ui/testParts.ts';
import { blankRisalah, renderOpen, testSession } from '#tests/ui/testWorld.tsx';
import { MirrorPage } from '#ui/workspace/mirror/MirrorPage.tsx';
import type { Session } from '#store/session.ts';

const catalogue = testCatalogue({
  loadSheets: () => Promise.resolve(scoringSheets),
});

async function open(session: Session, onPlace = vi.fn()) {
  renderOpen(<MirrorPage onPlace={onPlace} />, { session, catalogue });
  await screen.findByRole('heading', { name: 'Cermin juri' });
  return onPlace;
}

const itemNamed = (name: string) => within(screen.getByRole('article', { name }));

it('says plainly what is not answered and opens the question', async () => {
  const onPlace = await open(testSession(blankRisalah()));
  expect(screen.getByText(/38 dari 38 butir belum ada jawabannya/)).toBeVisible();
  const item = itemNamed('Semua anggota memahami perubahan');
  expect(item.getByText('Belum dijawab')).toBeVisible();
  await userEvent.click(item.getByRole('button', { name: /^Bagaimana semua anggota/ }));
  expect(onPlace).toHaveBeenCalledWith(addressOf('actions', '', 'understanding'));
});

it('keeps the mark and the note of the team and adds them up', async () => {
  const session = testSession(puskesmas);
  await open(session);
  const item = itemNamed('Semua anggota memahami perubahan');
  await userEvent.selectOptions(item.getByLabelText(/^Nilai tim/), 'Baik (7,5)');
  await userEvent.type(item.getByLabelText(/^Keterangan tim/), 'Bawa daftar hadir');
  await userEvent.tab();
  const { scores, notes } = session.store.getState().mirror;
  expect(scores).toEqual({ 'convention.m': 7.5 });
  expect(notes).toEqual({ 'convention.m': 'Bawa daftar hadir' });
  expect(await screen.findByText('7,5', { selector: 'strong' })).toBeVisible();
});

it('reads the same answers by the other sheet, and nothing is lost', async () => {
  const session = testSession({
    ...puskesmas,
    mirror: { sheet: '', scores: { 'convention.m': 10 }, notes: {} },
  });
  await open(session);
  await userEvent.click(screen.getByRole('radio', { name: /1\.000 poin/ }));
  const item = within(await screen.findByRole('article', { name: 'Dampak hasil' }));
  await userEvent.type(item.getByLabelText(/^Nilai tim/), '180');
  expect(session.store.getState().mirror).toMatchObject({
    sheet: 'innovation',
    scores: { 'convention.m': 10, 'innovation.impact': 180 },
  });
});
