import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { rememberClock } from '#browser/clockMemory.ts';
import { appearanceOf } from '#domain/convention/draw.ts';
import { gelar, gelarEvent } from './gelar.ts';
import { showConvention } from './showConvention.tsx';

beforeEach(() => rememberClock(null));

describe('before the hall', () => {
  it('draws an order that the same word draws again, and shows it number by number', async () => {
    const user = userEvent.setup();
    const { saved, goTo } = showConvention(gelarEvent(), { page: 'draw' });
    await user.type(await screen.findByLabelText('Kata benih'), 'merah putih');
    await user.click(screen.getByRole('button', { name: 'Undi 13 tim' }));
    const order = appearanceOf(saved().convention ?? never());
    expect(order).toHaveLength(13);
    const listed = within(screen.getByRole('list', { name: 'Urutan tampil' })).getAllByRole(
      'listitem',
    );
    const name = (id: string | undefined) =>
      saved().convention?.contestants.find((one) => one.id === id)?.name ?? '?';
    expect(listed[0]).toHaveTextContent(name(order[0]));

    goTo('draw', 'layar');
    const screenOfHall = await screen.findByRole('region', { name: 'Undian urutan tampil' });
    await user.keyboard('{PageDown}');
    expect(within(screenOfHall).getByText('Nomor 1')).toBeInTheDocument();
    await user.keyboard('{Enter}');
    expect(screenOfHall).toHaveTextContent(name(order[1]));
  });

  it('announces the third, the second and the first, and goes on where it was', async () => {
    const user = userEvent.setup();
    const closed = { at: '2026-11-30T05:00:00.000Z', code: 'KRTM-PWQD' };
    const first = showConvention(gelarEvent({ closed }), { page: 'announcement', part: 'layar' });
    await screen.findByRole('region', { name: 'Pengumuman juara' });
    const [best = '', second = '', third = ''] = gelar.expected.byMean;
    expect(screen.queryByText(third)).toBeNull();
    await user.keyboard('{PageDown}');
    expect(screen.getByText(third)).toBeInTheDocument();
    await user.keyboard('{Enter}');
    expect(screen.getByText(second)).toBeInTheDocument();
    const killed = first.saved();
    first.unmount();

    const again = showConvention(killed, { page: 'announcement', part: 'layar' });
    expect(await screen.findByText(second)).toBeInTheDocument();
    expect(screen.queryByText(best)).toBeNull();
    await user.click(screen.getByText(second));
    expect(screen.getByText(best)).toBeInTheDocument();
    await user.keyboard('{PageUp}');
    expect(screen.queryByText(best)).toBeNull();
    expect(again.saved().convention?.announced).toBe(3);
    expect(again.saved().convention?.announcedAt).not.toBe('');
  });

  it('takes a team’s time through a reload, and says what is over and what it costs', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true, now: new Date('2026-11-30T02:00:00.000Z') });
    const user = userEvent.setup({ advanceTimers: (by) => void vi.advanceTimersByTime(by) });
    const now = () => new Date();
    try {
      const first = showConvention(gelarEvent(), { page: 'timing', now });
      await user.click(await screen.findByRole('button', { name: 'Mulai' }));
      act(() => void vi.advanceTimersByTime(300_000));
      first.unmount();
      const again = showConvention(first.saved(), { page: 'timing', now });
      await screen.findByRole('button', { name: 'Berhenti' });
      act(() => void vi.advanceTimersByTime(335_000));
      expect(screen.getByText(/^Lewat 0\.3\d\. Penalti 2\.$/)).toBeInTheDocument();
      await user.click(screen.getByRole('button', { name: 'Berhenti' }));
      const [timing] = again.saved().convention?.timings ?? [];
      expect(timing?.contestant).toBe('t1');
      expect(Math.abs((timing?.usedSeconds ?? 0) - 635)).toBeLessThan(5);

      await user.click(screen.getByRole('button', { name: 'Betulkan waktu Kelompok 01' }));
      const dialog = screen.getByRole('dialog');
      const time = within(dialog).getByLabelText('Waktu terpakai (menit.detik)');
      await user.clear(time);
      await user.type(time, '9.58');
      await user.type(within(dialog).getByLabelText('Alasan'), 'Tombol terlambat ditekan');
      await user.click(within(dialog).getByRole('button', { name: 'Betulkan' }));
      expect(screen.getByRole('row', { name: /Kelompok 01/ })).toHaveTextContent('9.58');
      expect(again.saved().convention?.timings).toHaveLength(2);
    } finally {
      vi.useRealTimers();
    }
  });
});

function never(): never {
  throw new Error('There is no convention');
}
