import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { emptyMeeting, emptyMember } from '#domain/risalah/schema/opening.ts';
import { emptyProblem } from '#domain/risalah/schema/theme.ts';
import type { Version } from '#domain/risalah/versions/version.ts';
import { MeetingsSection } from '#ui/sections/opening/MeetingsSection.tsx';
import {
  countedIds,
  testCatalogue,
  testNow,
  testPast,
  testPhotographs,
  testPress,
} from '#tests/ui/testParts.ts';
import { blankRisalah, renderOpen, testSession } from '#tests/ui/testWorld.tsx';

const members = {
  rows: [
    { ...emptyMember('ani'), name: 'Ani' },
    { ...emptyMember('budi'), name: 'Budi' },
  ],
};
const earlier = blankRisalah({ members });

function opened(versions: readonly Version[], date = '2026-05-29') {
  const rows = [
    { ...emptyMeeting('first'), date: '2026-05-20', attendees: ['budi'] },
    { ...emptyMeeting('second'), date, proceedings: 'Membaca data.' },
  ];
  const { inventory } = earlier;
  const problems = [{ ...emptyProblem('p'), problem: 'Antrean lama' }];
  const session = testSession({
    ...earlier,
    meetings: { rows },
    inventory: { ...inventory, problems },
  });
  renderOpen(<MeetingsSection />, {
    session,
    newId: countedIds(),
    now: testNow,
    catalogue: testCatalogue(),
    press: testPress({}),
    photographs: testPhotographs({}),
    past: testPast({
      listVersions: () => Promise.resolve(versions),
      readVersion: () => Promise.resolve({ ok: true, value: earlier }),
    }),
  });
  return session;
}

async function propose() {
  await userEvent.click(
    screen.getByRole('button', { name: 'Usulkan notulen dan kehadiran, pertemuan 2' }),
  );
  return within(await screen.findByRole('dialog', { name: 'Usulan notulen, pertemuan 2' }));
}

it('proposes what was worked on since the meeting before, to be changed and taken', async () => {
  const session = opened([{ at: new Date(2026, 4, 20, 9).getTime(), reason: 'opened' }]);
  const dialog = await propose();
  const text = await dialog.findByRole('textbox', { name: 'Pembahasan' });
  expect(text).toHaveValue('Langkah 1, Tema dan sasaran: 1 masalah ditambah: “Antrean lama”.');
  expect(
    dialog.getByText(
      'Masa yang dibaca dari Riwayat: setelah pertemuan 20 Mei 2026 sampai 29 Mei 2026.',
    ),
  ).toBeVisible();
  await userEvent.clear(text);
  await userEvent.type(text, 'Memilih masalah.');
  await userEvent.click(dialog.getByRole('checkbox', { name: 'Ani' }));
  await userEvent.click(dialog.getByRole('button', { name: 'Pakai usulan ini' }));
  act(() => session.forms.flushAll());
  expect(session.store.getState().meetings.rows[1]).toMatchObject({
    proceedings: 'Membaca data.\nMemilih masalah.',
    attendees: ['budi', 'ani'],
  });
});

it('says that nothing was kept here, and lets steps be picked', async () => {
  opened([]);
  const dialog = await propose();
  expect(await dialog.findByText(/tidak ada Riwayat dari masa itu/)).toBeVisible();
  await userEvent.click(dialog.getByRole('checkbox', { name: '1 Tema dan sasaran' }));
  expect(dialog.getByRole('textbox', { name: 'Pembahasan' })).toHaveValue(
    'Langkah 1, Tema dan sasaran: 1 masalah ditambah: “Antrean lama”.',
  );
});

it('says so of a meeting without a day', async () => {
  opened([], '');
  expect(await (await propose()).findByText(/belum bertanggal/)).toBeVisible();
});

it('says so of a meeting that is to come', async () => {
  opened([], '2026-06-09');
  expect(await (await propose()).findByText(/belum berlangsung/)).toBeVisible();
});
