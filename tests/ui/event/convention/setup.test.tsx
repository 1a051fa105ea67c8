import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { emptyConvention } from '#domain/convention/schema/convention.ts';
import { emptyEvent } from '#domain/event/event.ts';
import { classOf, readTeam } from '#tests/domain/event/classOf.ts';
import { gelarEvent } from './gelar.ts';
import { showConvention } from './showConvention.tsx';

const bimtek = {
  ...emptyEvent('e1', '2026-11-30'),
  name: 'Bimtek GKM',
  teams: [...classOf(readTeam({ standing: { team: 'Melati', unit: 'Puskesmas Utara' } }))],
};
const begun = { ...bimtek, convention: emptyConvention() };

describe('a convention that begins', () => {
  it('is added to an event, called as the event is', async () => {
    const user = userEvent.setup();
    const { saved } = showConvention(bimtek, { page: '' });
    await user.click(await screen.findByRole('button', { name: 'Tambahkan gelar' }));
    expect(await screen.findByRole('heading', { name: 'Peserta' })).toBeInTheDocument();
    expect(saved().convention?.name).toBe('Bimtek GKM');
  });

  it('takes its teams from the class by one act, and others from pasted lines', async () => {
    const user = userEvent.setup();
    const { saved } = showConvention(begun, { page: 'contestants' });
    await user.click(await screen.findByRole('button', { name: 'Ambil 1 tim dari kelas' }));
    await user.click(screen.getByLabelText(/^Tambah tim dari daftar/));
    await user.paste('KBK Mawar\tDinas B\tJudul kedua\nKBK <script>; Dinas C');
    await user.click(screen.getByRole('button', { name: 'Tambahkan 2 tim' }));
    expect(
      saved().convention?.contestants.map(({ name, unit, title }) => [name, unit, title]),
    ).toEqual([
      ['KBK Melati', 'Puskesmas Utara', bimtek.teams[0]?.standing.title],
      ['KBK Mawar', 'Dinas B', 'Judul kedua'],
      ['KBK <script>', 'Dinas C', ''],
    ]);
    expect(screen.queryByRole('button', { name: /dari kelas$/ })).toBeNull();
  });

  it('takes sheets, weights and rule over from a whole convention, and says when weights are not 100', async () => {
    const user = userEvent.setup();
    const { saved } = showConvention(begun, { page: 'forms' });
    await user.click(
      await screen.findByRole('button', {
        name: 'Pakai: KBK berprestasi: risalah 60%, presentasi 40%',
      }),
    );
    expect(screen.getByText('Bobot semua lembar genap 100%.')).toBeInTheDocument();
    const [weight] = screen.getAllByLabelText(/^Bobot/);
    await user.clear(weight as HTMLElement);
    await user.type(weight as HTMLElement, '50');
    expect(screen.getByText(/^Bobot semua lembar baru 90%/)).toBeInTheDocument();
    expect(saved().convention?.forms.map((form) => form.weight)).toEqual([50, 40]);
    expect(saved().convention?.rule.allowedSeconds).toBe(600);
  });

  it('changes an item in place, and keeps a number that cannot be read to be mended', async () => {
    const user = userEvent.setup();
    const { saved } = showConvention(gelarEvent(), { page: 'forms' });
    await user.click(await screen.findByText(/^7 butir, nilai tertinggi 100/));
    const points = await screen.findByLabelText('Nilai tertinggi 1.1');
    await user.clear(points);
    await user.type(points, '12.5');
    expect(points).toHaveAttribute('aria-invalid', 'true');
    await user.clear(points);
    await user.type(points, '12,5');
    expect(points).toHaveAttribute('aria-invalid', 'false');
    expect(saved().convention?.forms[0]?.groups[0]?.items[0]?.points).toBe(12.5);
  });

  it('bars a judge from teams of the own unit by itself, and from others by a tick', async () => {
    const user = userEvent.setup();
    const event = gelarEvent();
    const { saved } = showConvention(event, { page: 'judges' });
    await user.type(await screen.findByLabelText('Unit kerja juri 1'), 'unit  2');
    await user.click(screen.getByText(/^Tidak menilai 1 tim \(1 dari unit sendiri\)/));
    const own = await screen.findByRole('checkbox', { name: 'Kelompok 02 (unit sendiri)' });
    expect(own).toBeChecked();
    expect(own).toBeDisabled();
    await user.click(screen.getByRole('checkbox', { name: 'Kelompok 03' }));
    expect(saved().convention?.judges[0]?.barred).toEqual(['t3']);
  });

  it('seals what was agreed, holds it fast, and opens it only for a reason', async () => {
    const user = userEvent.setup();
    const { saved, goTo } = showConvention(gelarEvent({ sheets: [] }), { page: 'rule' });
    await user.click(await screen.findByRole('radio', { name: /^Median|^Nilai tengah/ }));
    await user.click(screen.getByRole('button', { name: 'Segel aturan' }));
    const code = screen.getByLabelText('Kode segel').textContent;
    expect(code).toMatch(/^[A-Z]{4}-[A-Z]{4}$/);
    expect(saved().convention?.rule.way).toBe('median');

    goTo('judges');
    expect(await screen.findByText(/^Bagian ini sudah disegel/)).toHaveTextContent(code);
    expect(screen.getByLabelText('Nama juri 1')).toBeDisabled();

    goTo('rule');
    await user.click(await screen.findByRole('button', { name: 'Buka segel' }));
    const dialog = screen.getByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Buka segel' }));
    expect(within(dialog).getByRole('alert')).toHaveTextContent('Tulis dahulu alasannya');
    await user.type(within(dialog).getByLabelText('Alasan'), 'Juri sakit');
    await user.click(within(dialog).getByRole('button', { name: 'Buka segel' }));
    expect(saved().convention?.seal).toBeNull();
    expect(saved().convention?.log.map(({ reason }) => reason)).toContain('Juri sakit');
  });

  it('is only shown where another tab writes', async () => {
    showConvention(gelarEvent(), { page: 'contestants', mayWrite: false });
    expect(await screen.findByLabelText('Nama tim tim 1')).toBeDisabled();
    expect(screen.getByText(/^Kegiatan ini sedang ditulis di tab lain/)).toBeInTheDocument();
  });
});
