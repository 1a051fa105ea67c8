import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { runUnderWay } from '#ui/risalah/projecting/rehearsalUnderWay.ts';
import { RehearsalPage } from '#ui/workspace/rehearsal/RehearsalPage.tsx';
import { countedIds, testCatalogue, testNow } from '#tests/ui/testParts.ts';
import { blankRisalah, renderOpen, testSession } from '#tests/ui/testWorld.tsx';

const few = blankRisalah({
  circle: puskesmas.circle,
  identity: puskesmas.identity,
  members: puskesmas.members,
  target: puskesmas.target,
});

beforeEach(() => {
  sessionStorage.clear();
  window.location.hash = '';
});

function opened(changes: Partial<typeof few.deck> = {}) {
  const session = testSession({ ...few, deck: { ...few.deck, ...changes } });
  renderOpen(<RehearsalPage />, {
    session,
    catalogue: testCatalogue(),
    now: testNow,
    newId: countedIds(),
  });
  return session;
}

it('begins a rehearsal at the first slide and keeps who speaks', async () => {
  const session = opened();
  await userEvent.selectOptions(
    screen.getByRole('combobox', { name: 'Penyaji Pembuka' }),
    'Ketua KBK',
  );
  expect(session.store.getState().deck.speakers).toEqual([{ part: 'opening', member: 'leader' }]);
  await userEvent.click(screen.getByRole('button', { name: 'Mulai latihan' }));
  expect(runUnderWay(session.card)).toMatchObject({ slide: '' });
  expect(window.location.hash).toContain('proyektor/identity.judul');
});

it('tells each slide against its plan, what was not reached, and forgets a rehearsal', async () => {
  const session = opened({
    rehearsals: [
      {
        id: 'run',
        at: '2026-05-31T03:00:00.000Z',
        planned: 600,
        slides: [
          { slide: 'identity.judul', planned: 60, seconds: 95 },
          { slide: 'target.tabel', planned: 60, seconds: 0 },
          { slide: 'gone', planned: 20, seconds: 20 },
        ],
      },
    ],
  });
  const list = within(screen.getByRole('region', { name: 'Catatan latihan' }));
  expect(
    list.getByText(/: 1 menit 55 detik dari 10 menit, 8 menit 5 detik lebih cepat\.$/),
  ).toBeVisible();
  expect(list.getByText('1 salindia tidak sempat ditayangkan.')).toBeVisible();
  expect(list.getByText('35 detik lebih lama')).toBeVisible();
  expect(list.getByText('Salindia yang sudah tidak ada')).toBeVisible();
  await userEvent.click(list.getByRole('button', { name: 'Hapus Latihan 1' }));
  expect(session.store.getState().deck.rehearsals).toEqual([]);
  expect(list.getByText('Belum ada latihan yang dicatat.')).toBeVisible();
});

it('finds a rehearsal that was not ended, also after a reload', async () => {
  sessionStorage.setItem(
    'benang-merah.latihan',
    JSON.stringify({
      card: testSession(few).card,
      startedAt: testNow().getTime(),
      slide: 'target.tabel',
      since: testNow().getTime() + 30_000,
      spent: { 'identity.judul': 30_000 },
    }),
  );
  const session = opened();
  await userEvent.click(screen.getByRole('button', { name: 'Akhiri dan catat' }));
  const [run] = session.store.getState().deck.rehearsals;
  expect(run?.slides.find(({ slide }) => slide === 'identity.judul')?.seconds).toBe(30);
  expect(runUnderWay(session.card)).toBeNull();
});

it('says so where there is nothing to show', () => {
  const session = testSession(blankRisalah({}));
  renderOpen(<RehearsalPage />, {
    session,
    catalogue: testCatalogue(),
    now: testNow,
    newId: countedIds(),
  });
  expect(screen.getByText(/^Belum ada salindia\./)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Mulai latihan' })).toBeDisabled();
});
