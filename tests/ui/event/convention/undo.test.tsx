import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { gelarEvent } from './gelar.ts';
import { showConvention } from './showConvention.tsx';

const team = (name: string) => screen.queryByDisplayValue(name);
const inputs = () => screen.getAllByRole<HTMLInputElement>('textbox', { name: /, paling tinggi / });

describe('what was done on a page of a convention', () => {
  it('is undone by Ctrl+Z, and done again by its button', async () => {
    const user = userEvent.setup();
    const { saved } = showConvention(gelarEvent({ sheets: [] }), { page: 'contestants' });
    await user.click(await screen.findByRole('button', { name: 'Hapus Kelompok 03' }));
    expect(team('Kelompok 03')).toBeNull();
    await user.keyboard('{Control>}z{/Control}');
    expect(team('Kelompok 03')).toBeInTheDocument();
    expect(saved().convention?.contestants).toHaveLength(13);
    await user.click(screen.getByRole('button', { name: 'Ulangi' }));
    expect(team('Kelompok 03')).toBeNull();
    expect(saved().convention?.contestants).toHaveLength(12);
  });

  it('stays once something stands in the log, and so does what came before that', async () => {
    const user = userEvent.setup();
    const { saved } = showConvention(gelarEvent({ sheets: [] }), { page: 'rule' });
    await user.click(await screen.findByRole('radio', { name: /^Median/ }));
    expect(screen.getByRole('button', { name: 'Urungkan' })).toBeEnabled();
    await user.click(screen.getByRole('button', { name: 'Segel aturan' }));
    expect(screen.getByRole('button', { name: 'Urungkan' })).toBeDisabled();
    await user.keyboard('{Control>}z{/Control}');
    expect(saved().convention?.rule.way).toBe('median');
    expect(saved().convention?.seal).not.toBeNull();
  });

  it('stays once another page is shown', async () => {
    const user = userEvent.setup();
    const { saved, goTo } = showConvention(gelarEvent({ sheets: [] }), { page: 'contestants' });
    await user.click(await screen.findByRole('button', { name: 'Hapus Kelompok 03' }));
    goTo('judges');
    await screen.findByRole('list', { name: 'Dewan juri' });
    await user.keyboard('{Control>}z{/Control}');
    expect(saved().convention?.contestants).toHaveLength(12);
  });

  it('stays while Ctrl+Z is pressed in a draft', async () => {
    const user = userEvent.setup();
    const { saved } = showConvention(gelarEvent({ sheets: [] }), { page: 'contestants' });
    await user.click(await screen.findByRole('button', { name: 'Hapus Kelompok 03' }));
    await user.type(screen.getByLabelText(/^Tambah tim dari daftar/), 'KBK Baru');
    await user.keyboard('{Control>}z{/Control}');
    expect(saved().convention?.contestants).toHaveLength(12);
  });

  it('is shown where it is undone, also on the paper sheet before', async () => {
    const user = userEvent.setup();
    const { saved } = showConvention(gelarEvent({ sheets: [] }), { page: 'scores', part: 'j1' });
    await screen.findByRole('heading', { name: 'Lembar kertas Ani' });
    await user.click(inputs()[0] as HTMLElement);
    await user.keyboard('4{Enter}');
    await user.click(screen.getByRole('button', { name: /^Lanjut: 2/ }));
    await user.keyboard('{Control>}z{/Control}');
    expect(await screen.findByRole('heading', { name: '1. Kelompok 01' })).toBeInTheDocument();
    expect(inputs()[0]).toHaveFocus();
    expect(inputs()[0]).toHaveValue('');
    expect(saved().convention?.sheets).toEqual([]);
  });
});

describe('once the result is closed', () => {
  const closed = { at: '2026-06-01T03:00:00.000Z', code: 'KRTM-PWQD' };
  const why = /^Hasil sudah ditutup dengan kode/;

  it('no score can be typed that would change it', async () => {
    showConvention(gelarEvent({ closed }), { page: 'scores', part: 'j1' });
    expect(await screen.findByText(why)).toBeInTheDocument();
    expect(inputs()[0]).toHaveAttribute('readonly');
    expect(screen.queryByRole('button', { name: /^Serahkan/ })).toBeNull();
  });

  it('no time, no lot, no rule and no team of it can be changed, but a name can be put right', async () => {
    const { goTo, unmount } = showConvention(gelarEvent({ closed }), { page: 'timing' });
    expect(await screen.findByRole('button', { name: 'Mulai' })).toBeDisabled();
    expect(screen.queryByRole('button', { name: /^Betulkan/ })).toBeNull();
    goTo('draw');
    expect(await screen.findByRole('button', { name: /^Undi/ })).toBeDisabled();
    goTo('rule');
    expect(await screen.findByRole('button', { name: 'Segel aturan' })).toBeDisabled();
    goTo('contestants');
    const teams = await screen.findByRole('list', { name: 'Tim peserta' });
    expect(within(teams).getByRole('button', { name: 'Mundur: Kelompok 01' })).toBeDisabled();
    expect(within(teams).getByLabelText('Unit kerja tim 1')).toHaveAttribute('readonly');
    expect(within(teams).getByLabelText('Nama tim tim 1')).not.toHaveAttribute('readonly');
    unmount();
  });
});
