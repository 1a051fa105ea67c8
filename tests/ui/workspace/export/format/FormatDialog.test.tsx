import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Format } from '#domain/method/format.ts';
import { conventionPaper } from '#templates/formats/conventionPaper.ts';
import { fullReport } from '#templates/formats/fullReport.ts';
import { testCatalogue, testPress } from '#tests/ui/testParts.ts';
import { blankRisalah, renderOpen, testSession } from '#tests/ui/testWorld.tsx';
import type { RisalahStore } from '#store/risalahStore.ts';
import type { Press } from '#ui/services/press.ts';
import { FormatGroup } from '#ui/workspace/export/format/FormatGroup.tsx';

function show(format: Format | null = null, press: Partial<Press> = {}): RisalahStore {
  const printing = { ...blankRisalah().printing, format };
  const session = testSession(blankRisalah({ printing }));
  renderOpen(<FormatGroup />, { session, catalogue: testCatalogue(), press: testPress(press) });
  return session.store;
}

async function edit(format: Format | null = null): Promise<RisalahStore> {
  const store = show(format);
  await userEvent.click(screen.getByRole('button', { name: 'Ubah format' }));
  return store;
}

const save = () => userEvent.click(screen.getByRole('button', { name: 'Pakai format ini' }));
const retype = async (field: HTMLElement, text: string): Promise<void> => {
  await userEvent.clear(field);
  if (text !== '') await userEvent.type(field, text);
};

describe('FormatDialog', () => {
  it('makes a changed offered format the own one of the risalah', async () => {
    const store = await edit();
    await userEvent.click(screen.getByLabelText('F4 atau folio (21,5 × 33 cm)'));
    await userEvent.selectOptions(screen.getByLabelText('Huruf'), 'Arial');
    await retype(screen.getByLabelText('Kiri'), '3,5');
    await save();
    expect(store.getState().printing.format).toEqual({
      ...fullReport,
      id: 'sendiri',
      name: 'Risalah lengkap (diubah)',
      paper: 'F4',
      font: 'Arial',
      margins: { ...fullReport.margins, left: 3.5 },
    });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(await screen.findByRole('radio', { name: /^Risalah lengkap \(diubah\)/ })).toBeChecked();
  });

  it('keeps the own format in sight while an offered one is tried', async () => {
    const own: Format = { ...fullReport, id: 'sendiri', name: 'Format dinas' };
    const store = show(own);
    await userEvent.click(screen.getByRole('radio', { name: /^Makalah konvensi/ }));
    await userEvent.click(screen.getByRole('radio', { name: /^Format dinas/ }));
    expect(store.getState().printing.format).toEqual(own);
  });

  it('says what is impossible in words and keeps the dialog open', async () => {
    const store = await edit();
    await retype(screen.getByLabelText('Kiri'), '9');
    await retype(screen.getByLabelText('Ukuran huruf'), '');
    await retype(screen.getByLabelText('Paling banyak'), '2,5');
    await save();
    const dialog = screen.getByRole('dialog', { name: 'Ubah format' });
    expect(dialog).toHaveTextContent('Harus 1 sampai 6 cm.');
    expect(dialog).toHaveTextContent('Isi angka 8 sampai 16 pt.');
    expect(dialog).toHaveTextContent('Tulis jumlah halaman tanpa koma.');
    expect(store.getState().printing.format).toBeNull();
  });

  it('asks back what 3.5 means instead of guessing', async () => {
    const store = await edit();
    await retype(screen.getByLabelText('Atas'), '3.5');
    await save();
    expect(screen.getByRole('dialog')).toHaveTextContent('Apa maksud “3.5”?');
    expect(store.getState().printing.format?.margins.top).not.toBe(3.5);
  });

  it('reorders the parts before the first chapter and leaves some out', async () => {
    const store = await edit();
    await userEvent.click(screen.getByRole('button', { name: 'Naikkan Lembar pengesahan' }));
    await userEvent.click(screen.getByLabelText('Abstrak'));
    await save();
    expect(store.getState().printing.format?.front).toEqual([
      'approvals',
      'cover',
      'commitment',
      'foreword',
      'contents',
      'list-of-figures',
      'list-of-tables',
      'list-of-annexes',
    ]);
  });

  it('keeps what is typed before it is pressed, and gives back what stood before', async () => {
    const store = await edit();
    await retype(screen.getByLabelText('Nama format'), 'Format dinas');
    await waitFor(() => expect(store.getState().printing.format?.name).toBe('Format dinas'));
    await userEvent.click(screen.getByRole('button', { name: 'Batal' }));
    expect(store.getState().printing.format).toBeNull();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('lifts the page limit where the field is emptied', async () => {
    const store = await edit(conventionPaper);
    await retype(screen.getByLabelText('Paling banyak'), '');
    await save();
    expect(store.getState().printing.format?.pageLimit).toBeNull();
  });

  it('brings an offered format back', async () => {
    const store = await edit({ ...conventionPaper, id: 'sendiri', fontSize: 9 });
    await userEvent.click(screen.getByRole('button', { name: 'Makalah konvensi' }));
    await save();
    expect(store.getState().printing.format).toEqual(conventionPaper);
  });

  it('changes nothing where nothing was changed', async () => {
    const store = await edit();
    await save();
    expect(store.getState().printing.format).toBeNull();
  });

  it('draws the page as the settings make it', async () => {
    await edit();
    const picture = within(screen.getByRole('dialog')).getByRole('img');
    expect(picture).toHaveAccessibleName(/^Halaman A4 dengan Times New Roman 12/);
    await userEvent.click(screen.getByLabelText('F4 atau folio (21,5 × 33 cm)'));
    expect(picture).toHaveAccessibleName(/^Halaman F4/);
  });
});

describe('FormatFile', () => {
  const file = new File(['x'], 'acara.format-risalah');

  it('uses a format from a file as the own one', async () => {
    const shared: Format = { ...conventionPaper, id: 'acara', name: 'Konvensi Kota' };
    const store = show(null, { openFormat: () => Promise.resolve({ ok: true, value: shared }) });
    await userEvent.upload(screen.getByLabelText('Berkas format'), file);
    expect(store.getState().printing.format).toEqual({ ...shared, id: 'sendiri' });
    expect(screen.getByRole('status')).toHaveTextContent('Format “Konvensi Kota” dipakai.');
  });

  it('keeps the own format in the list when an offered one is opened over it', async () => {
    const own: Format = { ...conventionPaper, id: 'sendiri', name: 'Format kantor' };
    const store = show(own, { openFormat: () => Promise.resolve({ ok: true, value: fullReport }) });
    await userEvent.upload(screen.getByLabelText('Berkas format'), file);
    expect(store.getState().printing.format).toEqual(fullReport);
    expect(screen.getByRole('status')).toHaveTextContent('“Format kantor” tetap di daftar');
    await userEvent.click(screen.getByRole('radio', { name: /^Format kantor/ }));
    expect(store.getState().printing.format).toEqual(own);
  });

  it('says why a file is no format and keeps the one in use', async () => {
    const openFormat: Press['openFormat'] = () =>
      Promise.resolve({ ok: false, error: { kind: 'risalah' } });
    const store = show(conventionPaper, { openFormat });
    await userEvent.upload(screen.getByLabelText('Berkas format'), file);
    expect(screen.getByRole('status')).toHaveTextContent(/^Ini berkas risalah atau dokumen Word/);
    expect(store.getState().printing.format).toEqual(conventionPaper);
  });

  it('saves the format in use', async () => {
    const saveFormat = vi.fn<Press['saveFormat']>(() => Promise.resolve());
    show(conventionPaper, { saveFormat });
    await userEvent.click(screen.getByRole('button', { name: 'Simpan format' }));
    expect(saveFormat).toHaveBeenCalledWith(conventionPaper);
  });
});
