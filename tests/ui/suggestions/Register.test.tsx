import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { registerWithin } from '#domain/suggestions/reading/period.ts';
import { emptyRegister } from '#domain/suggestions/schema/register.ts';
import { emptySuggestion } from '#domain/suggestions/schema/suggestion.ts';
import type { Press } from '#ui/services/press.ts';
import type { Registers } from '#ui/services/registers.ts';
import { registerDefaults } from '#templates/suggestions/defaults.ts';
import { exampleRegister } from '#templates/suggestions/example/exampleRegister.ts';
import { openRegister as open, sessionOf } from './openRegister.tsx';

const blank = emptyRegister({ id: 'r', createdAt: '', defaults: registerDefaults });

beforeEach(() => {
  window.location.hash = '';
});

describe('a sheet', () => {
  const begun = { ...blank, suggestions: [emptySuggestion('s1')] };

  it('is written from the idea to its benefit, and each word stands in the register', async () => {
    const session = sessionOf(begun);
    open(session, { page: 's1' });
    await userEvent.type(await screen.findByLabelText('Judul'), 'Map berwarna');
    await userEvent.type(screen.getByLabelText('Kondisi sebelum'), 'Lama mencari');
    await userEvent.type(screen.getByLabelText('Nama pengusul'), 'Petugas arsip');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Waktu' }));
    await userEvent.selectOptions(screen.getByLabelText('Pelaksanaan'), 'done');
    await userEvent.type(await screen.findByLabelText('Hasil'), '4 menit');
    expect(session.store.getState().suggestions[0]).toMatchObject({
      ...{ title: 'Map berwarna', before: 'Lama mencari', suggester: 'Petugas arsip' },
      ...{ kinds: ['time'], progress: 'done', result: '4 menit' },
    });
    expect(screen.getByRole('heading', { level: 1, name: 'Map berwarna' })).toBeVisible();
  });

  it('is scored by two, tells what follows, and is decided with a reason', async () => {
    const session = sessionOf(begun);
    open(session, { page: 's1', part: 'penilaian' });
    const table = await screen.findByRole('table');
    const boxes = within(table).getAllByRole('textbox');
    expect(boxes).toHaveLength(10);
    for (const [at, box] of boxes.entries()) await userEvent.type(box, at % 2 === 0 ? '16' : '14');
    expect(screen.getByText(/^Nilai akhir\s/, { selector: 'p' })).toHaveTextContent(
      'Nilai akhir 75 dari 100 (rata-rata penilai). Yang memutuskan: Pimpinan',
    );
    await userEvent.click(screen.getByRole('radio', { name: /^Dilakukan/ }));
    expect(screen.getByText(/Keputusan belum beralasan/)).toBeVisible();
    await userEvent.type(screen.getByLabelText('Alasan keputusan'), 'Murah');
    expect(screen.queryByText(/Keputusan belum beralasan/)).not.toBeInTheDocument();
    expect(session.store.getState().suggestions[0]).toMatchObject({
      ...{ decision: 'accepted', decisionReason: 'Murah' },
    });
  });

  it('says that a score is above what a criterion gives, and keeps it', async () => {
    const session = sessionOf(begun);
    open(session, { page: 's1', part: 'penilaian' });
    const [box] = within(await screen.findByRole('table')).getAllByRole('textbox');
    if (box !== undefined) await userEvent.type(box, '25');
    expect(screen.getByText('Lebih dari 20. Periksa lagi.')).toBeVisible();
    expect(session.store.getState().suggestions[0]?.assessments[0]?.scores).toEqual({
      service: 25,
    });
  });

  it('can only be read while another tab writes', async () => {
    open(sessionOf(begun, 'read'), { page: 's1' });
    expect(await screen.findByLabelText('Judul')).toHaveAttribute('readonly');
    expect(screen.getByText(/sedang ditulis di tab lain/)).toBeVisible();
  });
});

describe('the register', () => {
  it('lists what came in, and finds what is late', async () => {
    open(sessionOf(exampleRegister));
    expect(await screen.findByText(/24 masuk: 17 saran dan 7 pengaduan/)).toBeVisible();
    expect(screen.getAllByRole('row')).toHaveLength(25);
    await userEvent.selectOptions(screen.getByLabelText('Keadaan'), 'Terlambat dijawab');
    for (const row of screen.getAllByRole('row').slice(1)) {
      expect(row).toHaveTextContent('Terlambat dijawab');
    }
    await userEvent.selectOptions(screen.getByLabelText('Keadaan'), 'Semua');
    await userEvent.type(screen.getByLabelText('Cari'), 'akta');
    expect(
      screen.getByRole('link', { name: 'Pindai akta lama setiap Jumat sore' }),
    ).toHaveAttribute('href', '#/saran/r1/saran-14');
  });

  it('tells a file over 16 MB before it is made', async () => {
    const saveFile = vi.fn<Registers['saveFile']>(() => Promise.resolve());
    const weighFile = vi.fn<Registers['weighFile']>(() => Promise.resolve(18_000_000));
    open(sessionOf(exampleRegister), { registers: { saveFile, weighFile } });
    await userEvent.click(await screen.findByRole('button', { name: 'Simpan berkas' }));
    const dialog = await screen.findByRole('dialog', { name: 'Berkas ini besar' });
    expect(dialog).toHaveTextContent('18 MB');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Batal' }));
    expect(saveFile).not.toHaveBeenCalled();
    weighFile.mockResolvedValue(2000);
    await userEvent.click(screen.getByRole('button', { name: 'Simpan berkas' }));
    await screen.findByText('Berkasnya ada di folder unduhan.');
    expect(saveFile).toHaveBeenCalledExactlyOnceWith(exampleRegister, 'whole');
  });

  it('turns pages of fifty', async () => {
    const suggestions = Array.from({ length: 120 }, (_, at) => ({
      ...emptySuggestion(`s${at}`),
      ...{ number: `${at + 1}`, title: `Saran ke-${at + 1}` },
    }));
    open(sessionOf({ ...blank, suggestions }));
    expect(await screen.findByText('Halaman 1 dari 3')).toBeVisible();
    expect(screen.getAllByRole('row')).toHaveLength(51);
    await userEvent.click(screen.getByRole('button', { name: 'Berikutnya' }));
    expect(screen.getByRole('link', { name: 'Saran ke-51' })).toBeVisible();
  });

  it('makes a risalah of what is ticked', async () => {
    const growRisalah = vi.fn<Registers['growRisalah']>(() => Promise.resolve('tumbuh'));
    open(sessionOf(exampleRegister), { registers: { growRisalah } });
    await userEvent.click(
      await screen.findByRole('checkbox', { name: 'Pilih Map berwarna menurut jenis layanan' }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Jadikan risalah' }));
    const dialog = screen.getByRole('dialog', { name: 'Jadikan risalah' });
    await userEvent.type(within(dialog).getByLabelText('Nama tim'), 'Melati');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Buat risalah' }));
    await vi.waitFor(() => expect(window.location.hash).toBe('#/r/tumbuh'));
    expect(growRisalah.mock.calls[0]?.[1]).toMatchObject({
      ...{ suggestions: ['saran-2'], team: 'Melati' },
    });
  });

  it('offers what several suggest as the theme of a risalah', async () => {
    const growRisalah = vi.fn<Registers['growRisalah']>(() => Promise.resolve('tumbuh'));
    const suggestions = ['Map', 'Rak', 'Label', 'Kursi'].map((title, at) => ({
      ...emptySuggestion(`s${at}`),
      ...{ title, unit: 'Arsip', kinds: [title === 'Kursi' ? 'safety' : 'time'] },
    }));
    open(sessionOf({ ...blank, suggestions }), { registers: { growRisalah } });
    await userEvent.click(await screen.findByText('Usulan tema dari saran sejenis (1)'));
    expect(screen.getByText('3 saran berjenis Waktu belum selesai.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /^Perbaikan waktu di Arsip/ }));
    const dialog = screen.getByRole('dialog', { name: 'Jadikan risalah' });
    expect(within(dialog).getByLabelText('Tema')).toHaveValue('Perbaikan waktu di Arsip');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Buat risalah' }));
    await vi.waitFor(() =>
      expect(growRisalah.mock.calls[0]?.[1]).toMatchObject({
        ...{ suggestions: ['s0', 's1', 's2'], theme: 'Perbaikan waktu di Arsip' },
      }),
    );
  });

  it('begins a sheet with the next number, today and the unit, once', async () => {
    const session = sessionOf({ ...exampleRegister, mark: '' });
    open(session, { page: 'tulis' });
    await vi.waitFor(() => expect(window.location.hash).toBe('#/saran/r1/baru'));
    expect(session.store.getState().suggestions.at(-1)).toMatchObject({
      ...{ id: 'baru', number: '25', day: '2025-07-10', unit: exampleRegister.unit },
    });
  });

  it('is summed up by unit, kind and month', async () => {
    open(sessionOf(exampleRegister), { page: 'rekap' });
    expect(await screen.findByRole('row', { name: /^Pelayanan 15/ })).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: 'Bulan' }));
    expect(screen.getByRole('row', { name: /^Januari 2025 4/ })).toBeVisible();
  });

  it('changes its sheet, and what was scored by another one stays', async () => {
    const session = sessionOf(exampleRegister);
    open(session, { page: 'pengaturan' });
    const unit = await screen.findByLabelText('Unit kerja');
    await userEvent.clear(unit);
    await userEvent.type(unit, 'Arsip');
    expect(screen.getByRole('link', { name: 'Register saran Arsip' })).toBeVisible();
    await screen.findByRole('option', { name: /190 poin/ });
    await userEvent.selectOptions(screen.getByLabelText('Lembar'), 'company-190');
    expect(session.store.getState().sheet.criteria).toHaveLength(10);
    expect(session.store.getState().suggestions).toBe(exampleRegister.suggestions);
  });

  it('tells a number that stands twice, and shows where', async () => {
    const rows = ['7', '07', '8'].map((number, at) => ({
      ...emptySuggestion(`s${at}`),
      ...{ number, title: `Saran ${at}` },
    }));
    open(sessionOf({ ...blank, suggestions: rows }));
    const notice = await screen.findByRole('group', { name: 'Nomor kembar' });
    expect(notice).toHaveTextContent('Nomor 7 dan 07 dipakai lebih dari satu saran.');
    await userEvent.click(within(notice).getByRole('button'));
    expect(screen.getByRole('link', { name: 'Saran 1' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Saran 2' })).toBeNull();
  });

  it('is summed up for a quarter, on paper and in Excel as on the page', async () => {
    const press = {
      printSuggestions: vi.fn<Press['printSuggestions']>(() => new Promise(() => undefined)),
      saveRegisterBook: vi.fn<Press['saveRegisterBook']>(() => new Promise(() => undefined)),
    };
    open(sessionOf(exampleRegister), { page: 'rekap', press });
    await userEvent.selectOptions(await screen.findByLabelText('Masa rekap'), 'Triwulan I 2025');
    const { register } = registerWithin(exampleRegister, { from: '2025-01', to: '2025-03' });
    expect(screen.getByText(/^Januari–Maret 2025: /)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Unduh rekap Word' }));
    expect(press.printSuggestions.mock.calls[0]?.[0].register).toEqual(register);
    await userEvent.click(screen.getByRole('button', { name: 'Unduh Excel' }));
    expect(press.saveRegisterBook).toHaveBeenCalledExactlyOnceWith(register);
  });
});

describe('a remark', () => {
  it('is answered with a reason, which can be changed and taken away', async () => {
    const begun = { ...emptySuggestion('s1'), title: 'Map', day: '2025-06-01', before: 'Lama' };
    const session = sessionOf({ ...blank, suggestions: [{ ...begun, suggester: 'Petugas' }] });
    open(session, { page: 's1' });
    await userEvent.click(
      await screen.findByRole('button', { name: /^Jawab dengan alasan: Gagasan/ }),
    );
    await userEvent.type(screen.getByLabelText('Alasan'), 'Diserahkan kepada unit umum');
    await userEvent.click(screen.getByRole('button', { name: 'Simpan alasan' }));
    const reasons = () => session.store.getState().suggestions[0]?.reasons;
    expect(reasons()).toEqual([{ rule: 'no-action', text: 'Diserahkan kepada unit umum' }]);
    await userEvent.click(await screen.findByRole('button', { name: /^Ubah alasan: Gagasan/ }));
    await userEvent.clear(screen.getByLabelText('Alasan'));
    await userEvent.click(screen.getByRole('button', { name: 'Simpan alasan' }));
    expect(reasons()).toEqual([]);
  });
});
