import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { emptyEvent } from '#domain/event/event.ts';
import type { KeptEvent } from '#domain/event/event.ts';
import type { ReadTeam } from '#domain/event/placeTeam.ts';
import type { Read } from '#domain/risalah/unreadable.ts';
import { classQuestions } from '#templates/event/classQuestions.ts';
import { classOf, readTeam } from '#tests/domain/event/classOf.ts';
import { testCare, testEvents } from '#tests/ui/testParts.ts';
import { EventPage } from '#ui/event/EventPage.tsx';
import type { Events } from '#ui/services/events.ts';
import { ServicesContext } from '#ui/services/services.ts';

const teams = [
  ...classOf(
    readTeam({
      standing: {
        unit: 'Puskesmas Utara',
        reached: 3,
        thread: 'torn',
        tears: [3],
        gaps: 9,
        found: ['no-dominant-cause'],
      },
    }),
    readTeam({
      risalah: 'r2',
      states: ['b'],
      standing: {
        team: 'Mawar',
        reached: 8,
        stepName: 'Rencana berikutnya',
        thread: 'whole',
        gaps: 1,
        found: [],
        ahead: [],
        steps: 8,
      },
    }),
  ),
].map((team) => ({ ...team, pages: 12 }));

const event: KeptEvent = { ...emptyEvent('e1', '2026-11-30'), name: 'Bimtek GKM', teams };

function show(opened: KeptEvent, members: Partial<Events> = {}, mayWrite = true) {
  let count = 0;
  return render(
    <ServicesContext
      value={{
        events: testEvents({
          loadQuestions: () => Promise.resolve(classQuestions),
          saveEvent: () => Promise.resolve(),
          countPages: () => Promise.resolve(null),
          keepFile: () => Promise.resolve(),
          dropFile: () => Promise.resolve(),
          ...members,
        }),
        care: testCare(),
        newId: () => `n${(count += 1)}`,
        now: () => new Date('2026-11-30T03:00:00.000Z'),
      }}
    >
      <EventPage
        opened={{ event: opened, mayWrite }}
        route={{ kind: 'event', id: opened.id, teams: [] }}
        onAsk={() => undefined}
      />
    </ServicesContext>,
  );
}

const rows = () =>
  within(screen.getByRole('table'))
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent);

describe('the page of a class', () => {
  it('shows one row a team, sorted by any column and filtered', async () => {
    const user = userEvent.setup();
    show(event);
    expect(await screen.findByText('Putus setelah langkah 3')).toBeInTheDocument();
    expect(rows()).toEqual(['KBK Mawar', 'KBK MelatiPuskesmas Utara']);

    await user.click(screen.getByRole('button', { name: 'Langkah' }));
    expect(rows()[0]).toContain('Melati');
    expect(screen.getByRole('columnheader', { name: 'Langkah' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );

    await user.selectOptions(screen.getByLabelText('Tampilkan'), 'Benang utuh');
    expect(rows()).toEqual(['KBK Mawar']);
    expect(screen.getByText('1 dari 2 tim')).toBeInTheDocument();
  });

  it('hides the names of teams for the projector, in the table and in what the class lacks', async () => {
    const user = userEvent.setup();
    const { container } = show(event);
    await user.click(await screen.findByLabelText(/^Sembunyikan nama tim/));
    await user.click(screen.getByRole('button', { name: 'Kelas ini' }));
    expect(
      screen.getByText('1 dari 2 tim belum membuktikan penyebab dominan.'),
    ).toBeInTheDocument();
    await user.click(
      screen.getByRole('button', { name: 'Tim mana: belum membuktikan penyebab dominan' }),
    );
    expect(container).not.toHaveTextContent(/Melati|Mawar|Utara/);
  });

  it('takes files in, tells what became of each, and keeps those that it uses', async () => {
    const user = userEvent.setup();
    const keepFile = vi.fn(() => Promise.resolve());
    const answers: Record<string, Read<ReadTeam>> = {
      'a.risalah': { ok: true, value: readTeam({ states: ['c', 'a'], standing: { reached: 4 } }) },
      'b.risalah': {
        ok: true,
        value: readTeam({ risalah: 'r2', states: ['b'], standing: { team: 'Mawar' } }),
      },
      'c.risalah': {
        ok: true,
        value: readTeam({ risalah: 'r3', states: ['z'], standing: { team: '<script>' } }),
      },
      'd.risalah': { ok: false, error: { kind: 'newer', version: 99, known: 13 } },
    };
    show(event, {
      keepFile,
      readTeam: ({ name }) => Promise.resolve(answers[name] ?? 'cancelled'),
    });
    await user.upload(
      await screen.findByLabelText('Berkas tim'),
      Object.keys(answers).map((name) => new File(['x'], name)),
    );
    expect(
      await screen.findByText(
        '1 tim baru, 1 diperbarui, 1 sama dengan yang sudah ada, dan 1 tidak dapat dibaca.',
      ),
    ).toBeInTheDocument();
    expect(screen.getByText('d.risalah').closest('li')).toHaveTextContent(/lebih baru/);
    expect(screen.getByRole('rowheader', { name: 'KBK <script>' })).toBeInTheDocument();
    expect(screen.getByText(/^Berkas baru: langkah 3 → 4/)).toBeInTheDocument();
    expect(keepFile.mock.calls).toHaveLength(2);
  });

  it('stops reading when it is told to, and keeps what was read', async () => {
    const user = userEvent.setup();
    show(event, {
      readTeam: (_file, signal) =>
        new Promise((resolve) => signal.addEventListener('abort', () => resolve('cancelled'))),
    });
    await user.upload(await screen.findByLabelText('Berkas tim'), [new File(['x'], 'a.risalah')]);
    await user.click(await screen.findByRole('button', { name: 'Hentikan' }));
    expect(await screen.findByText(/^Dihentikan sesudah 0 dari 1 berkas/)).toBeInTheDocument();
    expect(rows()).toHaveLength(2);
  });

  it('counts pages one team after the other once the files are read', async () => {
    const asked: string[] = [];
    show(
      { ...event, teams: teams.map((team) => ({ ...team, pages: null })) },
      {
        countPages: (_event, team) => {
          asked.push(team);
          return Promise.resolve(asked.length === 1 ? 34 : null);
        },
      },
    );
    expect(await screen.findByRole('cell', { name: '34' })).toBeInTheDocument();
    await screen.findByText('2 tim');
    expect(asked).toEqual(['t1', 't2']);
  });

  it('saves what is changed', async () => {
    const user = userEvent.setup();
    const saveEvent = vi.fn<Events['saveEvent']>(() => Promise.resolve());
    const { unmount } = show(event, { saveEvent });
    await user.click(await screen.findByRole('button', { name: 'Data kegiatan' }));
    await user.type(screen.getByLabelText('Penyelenggara'), 'BKPSDM');
    await user.selectOptions(screen.getByLabelText('Kelengkapan'), 'Langkah 1–3');
    act(() => unmount());
    expect(saveEvent.mock.lastCall?.[0]).toMatchObject({ organiser: 'BKPSDM', asked: 'analysed' });
  });

  it('saves a list while it is typed, however long that takes', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms), delay: 100 });
    const saveEvent = vi.fn<Events['saveEvent']>(() => Promise.resolve());
    show(event, { saveEvent });
    await user.click(await screen.findByRole('button', { name: /^Rekap/ }));
    await user.type(await screen.findByLabelText(/^Peserta/), 'Sri Wahyuni; Pusk');
    vi.useRealTimers();
    const [last] = saveEvent.mock.lastCall ?? [];
    expect(last?.attendants[0]).toMatchObject({
      name: 'Sri Wahyuni',
      unit: expect.stringMatching(/^Pu/) as string,
    });
  });

  it('only shows what another tab writes: nothing is taken in, counted, changed or saved', async () => {
    const user = userEvent.setup();
    const saveEvent = vi.fn<Events['saveEvent']>(() => Promise.resolve());
    const countPages = vi.fn<Events['countPages']>(() => Promise.resolve(3));
    const uncounted = { ...event, teams: teams.map((team) => ({ ...team, pages: null })) };
    const { unmount } = show(uncounted, { saveEvent, countPages }, false);
    expect(screen.getByText('Kegiatan ini sedang ditulis di tab lain.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Pilih berkas', hidden: true })).not.toBeVisible();
    expect(screen.queryByRole('button', { name: /^Keluarkan/ })).toBeNull();
    await user.click(await screen.findByRole('button', { name: 'Data kegiatan' }));
    expect(screen.getByLabelText('Penyelenggara')).toBeDisabled();
    act(() => unmount());
    expect(saveEvent).not.toHaveBeenCalled();
    expect(countPages).not.toHaveBeenCalled();
  });

  it('takes back what was typed, and brings a row back that was taken out', async () => {
    const user = userEvent.setup();
    const dropFile = vi.fn<Events['dropFile']>(() => Promise.resolve());
    const { unmount } = show(event, { dropFile });
    await user.click(await screen.findByRole('button', { name: 'Data kegiatan' }));
    const organiser = screen.getByLabelText('Penyelenggara');
    await user.click(organiser);
    await user.paste('BKPSDM');
    await user.click(screen.getByLabelText(/^Tim yang diundang/));
    await user.paste('KBK Melati; Puskesmas');
    await user.keyboard('{Control>}z{/Control}');
    expect(screen.getByLabelText(/^Tim yang diundang/)).toHaveValue('');
    expect(organiser).toHaveValue('BKPSDM');
    await user.keyboard('{Control>}z{/Control}');
    expect(organiser).toHaveValue('');
    await user.click(screen.getByRole('button', { name: 'Ulangi' }));
    expect(organiser).toHaveValue('BKPSDM');

    await user.click(screen.getByRole('button', { name: 'Tim' }));
    await user.click(screen.getByRole('button', { name: 'Keluarkan KBK Mawar' }));
    expect(rows()).toHaveLength(1);
    await user.type(screen.getByLabelText('Cari'), 'mel');
    await user.keyboard('{Control>}z{/Control}');
    expect(rows()).toHaveLength(1);
    await user.clear(screen.getByLabelText('Cari'));
    expect(rows()).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Urungkan' }));
    expect(rows()).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Keluarkan KBK Melati' }));
    expect(dropFile).not.toHaveBeenCalled();
    act(() => unmount());
    expect(dropFile.mock.calls).toEqual([['e1', 't1']]);
  });
});
