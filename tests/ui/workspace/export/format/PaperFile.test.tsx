import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Press } from '#ui/services/press.ts';
import { readPaper } from '#persistence/paper/readPaper.ts';
import { officeDocuments, unusableDocuments } from '#tests/persistence/paper/officeDocuments.ts';
import { testCatalogue, testPress } from '#tests/ui/testParts.ts';
import { blankRisalah, renderOpen, testSession } from '#tests/ui/testWorld.tsx';
import { FormatGroup } from '#ui/workspace/export/format/FormatGroup.tsx';

function show(bytes: Uint8Array) {
  const session = testSession(blankRisalah());
  const openPaper: Press['openPaper'] = () => Promise.resolve(readPaper(bytes));
  renderOpen(<FormatGroup />, {
    session,
    catalogue: testCatalogue(),
    press: testPress({ openPaper }),
  });
  return session.store;
}

const choose = () =>
  userEvent.upload(
    screen.getByLabelText('Dokumen kantor dengan kop'),
    new File(['x'], 'Surat dinas.docx'),
  );

describe('the office’s own paper', () => {
  it('says what is taken and what is not before it is used, and can be taken off again', async () => {
    const store = show(await officeDocuments['a head with a table and two pictures']());
    await choose();
    const dialog = await screen.findByRole('dialog', { name: 'Pakai kop dan gaya kantor?' });
    expect(dialog).toHaveTextContent('Surat dinas.docx');
    expect(dialog).toHaveTextContent('Diambil: kop, gambar pada kop, ukuran kertas');
    expect(dialog).toHaveTextContent('Lebar huruf Bookman Old Style tidak kami kenal');
    expect(store.getState().printing.format).toBeNull();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Pakai' }));
    expect(store.getState().printing.format).toMatchObject({
      id: 'sendiri',
      name: 'Risalah lengkap, kop Surat dinas',
      paper: 'F4',
      office: { source: 'Surat dinas.docx' },
    });
    expect(screen.getByRole('radio', { name: /kop Surat dinas/ })).toBeChecked();
    expect(screen.getByText(/nomor halaman dihitung dengan huruf yang paling mirip/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Lepas kop kantor' }));
    expect(store.getState().printing.format?.office).toBeNull();
  });

  it('leaves the format as it is where it is thought better of', async () => {
    const store = show(await officeDocuments['only a foot']());
    await choose();
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Batal' }));
    expect(store.getState().printing.format).toBeNull();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('says why nothing can be taken', async () => {
    const store = show(unusableDocuments.password());
    await choose();
    expect(await screen.findByText(/terkunci kata sandi/)).toBeVisible();
    expect(store.getState().printing.format).toBeNull();
  });
});
