import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { undo } from '#store/acts.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { conventionPaper } from '#templates/formats/conventionPaper.ts';
import { fullReport } from '#templates/formats/fullReport.ts';
import {
  testCatalogue,
  testNow,
  testPhotographs,
  testPress,
  testShelf,
  unforeseen,
} from '#tests/ui/testParts.ts';
import { blankRisalah, renderOpen, testSession } from '#tests/ui/testWorld.tsx';
import type { Session } from '#store/session.ts';
import type { ExportOutcome, Press } from '#ui/services/press.ts';
import type { PhotosWeight } from '#ui/services/photographs.ts';
import { ExportPage } from '#ui/workspace/export/ExportPage.tsx';
import { useExportRun } from '#ui/workspace/export/useExportRun.ts';
import { usePages } from '#ui/risalah/pages/useMethod.ts';

interface Opened {
  readonly risalah?: Risalah;
  readonly session?: Session;
  readonly exportDocument?: Press['exportDocument'];
  readonly exportSlides?: Press['exportSlides'];
  /** Of its photographs. */
  readonly weight?: PhotosWeight;
}

function Shown() {
  const run = useExportRun();
  return <ExportPage run={run} pages={usePages()} onPlace={vi.fn()} />;
}

function open({ risalah = blankRisalah(), ...given }: Opened = {}): Session['store'] {
  const { session = testSession(risalah), weight = { bytes: 0, missing: 0 } } = given;
  const exportDocument = given.exportDocument ?? (() => Promise.resolve({ kind: 'cancelled' }));
  const { exportSlides = () => Promise.resolve({ kind: 'cancelled' as const }) } = given;
  renderOpen(<Shown />, {
    session,
    catalogue: testCatalogue(),
    press: testPress({ startLayout: unforeseen, exportDocument, exportSlides }),
    photographs: testPhotographs({ weighPhotos: () => Promise.resolve(weight) }),
    shelf: testShelf({}),
    now: testNow,
  });
  return session.store;
}

const start = () => userEvent.click(screen.getByRole('button', { name: 'Buat dokumen Word' }));

function done(changes: Partial<Extract<ExportOutcome, { kind: 'done' }>> = {}): ExportOutcome {
  return {
    kind: 'done',
    fileName: 'Risalah_KBK_2026.docx',
    pages: 49,
    bytes: 1_300_000,
    handOverAgain: () => undefined,
    ...changes,
  };
}

describe('ExportPage', () => {
  it('exports what was chosen under the proposed name and says where the file is', async () => {
    const exportDocument = vi.fn<Press['exportDocument']>(() => Promise.resolve(done()));
    open({ exportDocument });
    await userEvent.selectOptions(screen.getByLabelText('Sampai langkah'), 'plan');
    await userEvent.click(screen.getByLabelText(/^Dilewati/));
    await userEvent.click(screen.getByLabelText(/^Tidak disertakan/));
    await start();
    expect(exportDocument).toHaveBeenCalledWith(
      expect.objectContaining({
        untilStep: 'plan',
        carries: 'none',
        fileName: 'Risalah_KBK_2026.docx',
        format: { ...fullReport, emptyAnswers: 'omit' },
      }),
    );
    const result = await screen.findByRole('region', { name: 'Dokumen sudah jadi' });
    await waitFor(() => expect(result).toHaveFocus());
    expect(within(result).getByRole('status')).toHaveTextContent(
      'Risalah_KBK_2026.docx49 halaman · 1,3 MB',
    );
    expect(result).toHaveTextContent('folder Unduhan');
  });

  it('hands the risalah in unless told otherwise, and says what is left out then', async () => {
    const exportDocument = vi.fn<Press['exportDocument']>(() => Promise.resolve(done()));
    open({ exportDocument });
    const choice = screen.getByRole('radio', { name: /^Untuk diserahkan/ });
    expect(choice).toBeChecked();
    const said = screen.getByRole('group', { name: 'Risalah di dalam berkas Word' });
    for (const name of ['cermin juri', '“sudah benar”', 'tahun lahir', 'nama yang hadir']) {
      expect(said).toHaveTextContent(name);
    }
    await start();
    expect(exportDocument).toHaveBeenCalledWith(expect.objectContaining({ carries: 'submit' }));
  });

  it('makes slides of the extent and for the time that were chosen, and says where they are', async () => {
    const fileName = 'Salindia_KBK_2026.pptx';
    const exportSlides = vi.fn<Press['exportSlides']>(() => Promise.resolve(done({ fileName })));
    open({ exportSlides });
    const group = within(screen.getByRole('region', { name: 'Salindia PowerPoint' }));
    expect(group.getByLabelText(/^Inti saja/)).toBeChecked();
    await userEvent.click(group.getByLabelText(/^Lengkap/));
    await userEvent.click(group.getByLabelText(/^Wawancara/));
    await userEvent.click(group.getByRole('button', { name: 'Buat salindia PowerPoint' }));
    await waitFor(() => expect(group.getByRole('status')).toHaveTextContent(fileName));
    const [asked] = exportSlides.mock.calls[0] ?? [];
    expect(asked).toMatchObject({ fileName, risalah: { deck: { slot: '7-13', extent: 'whole' } } });
  });

  it('keeps the choices with the risalah and lets them be undone', async () => {
    const store = open();
    await userEvent.click(screen.getByRole('radio', { name: /^Makalah konvensi/ }));
    expect(store.getState().printing.format).toEqual(conventionPaper);
    expect(screen.getByLabelText('Nama berkas')).toHaveValue('Makalah_KBK_2026');
    act(() => undo(store));
    expect(await screen.findByRole('radio', { name: /^Risalah lengkap/ })).toBeChecked();
  });

  it('counts what judges would still ask and holds nothing up', () => {
    open({ risalah: { ...puskesmas, benefit: blankRisalah().benefit } });
    const missing = screen.getByRole('region', { name: 'Yang masih kurang' });
    expect(missing).toHaveTextContent(/Masih ada \d+ catatan juri/);
    expect(screen.getByRole('button', { name: 'Buat dokumen Word' })).toBeEnabled();
  });

  it('says how far a paper is over its limit', async () => {
    const exportDocument = () => Promise.resolve(done({ pages: 12 }));
    const printing = { ...blankRisalah().printing, format: conventionPaper };
    open({ risalah: blankRisalah({ printing }), exportDocument });
    await start();
    const result = await screen.findByRole('region', { name: 'Dokumen sudah jadi' });
    expect(result).toHaveTextContent('12 halaman, 2 lebih dari 10 yang diperbolehkan');
  });

  it('takes a typed name without its ending and without what Windows refuses', async () => {
    const exportDocument = vi.fn<Press['exportDocument']>(() => Promise.resolve(done()));
    open({ exportDocument });
    const name = screen.getByLabelText('Nama berkas');
    await userEvent.clear(name);
    await userEvent.type(name, 'Risalah 1/2: final.docx');
    await start();
    expect(exportDocument).toHaveBeenCalledWith(
      expect.objectContaining({ fileName: 'Risalah 1 2 final.docx' }),
    );
  });

  it('says what it is doing and stops when asked', async () => {
    const exportDocument: Press['exportDocument'] = ({ signal, onProgress }) =>
      new Promise((resolve) => {
        onProgress(0.2, 'lay-out');
        signal.addEventListener('abort', () => resolve({ kind: 'cancelled' }));
      });
    open({ exportDocument });
    await start();
    expect(screen.getByText('Menghitung halaman …')).toBeVisible();
    expect(screen.getByRole('progressbar')).toHaveAttribute('value', '0.2');
    await userEvent.click(screen.getByRole('button', { name: 'Batalkan' }));
    const result = await screen.findByRole('region', { name: 'Ekspor dibatalkan' });
    expect(result).toHaveTextContent('Tidak ada berkas yang dibuat. Isian Anda tetap tersimpan.');
  });

  it('says in one sentence that the computer is full, and what to do', async () => {
    const exportDocument = () =>
      Promise.resolve({ kind: 'failed', cause: 'full', message: 'x' } as const);
    open({ exportDocument });
    await start();
    const result = await screen.findByRole('region', { name: 'Dokumen tidak dapat dibuat' });
    expect(result).toHaveTextContent('Ruang komputer ini penuh.');
  });

  it('names the server where what makes the file did not arrive', async () => {
    const exportDocument = () =>
      Promise.resolve({ kind: 'failed', cause: 'unloaded', message: 'x' } as const);
    open({ exportDocument });
    await start();
    const result = await screen.findByRole('region', { name: 'Dokumen tidak dapat dibuat' });
    expect(result).toHaveTextContent('server Benang Merah tidak menjawab');
  });

  it('passes on what failed, and can be tried again', async () => {
    const exportDocument = vi.fn<Press['exportDocument']>();
    exportDocument.mockResolvedValueOnce({
      kind: 'failed',
      cause: 'unknown',
      message: 'worker lost',
    });
    exportDocument.mockResolvedValueOnce(done());
    open({ exportDocument });
    await start();
    expect(await screen.findByText(/\(worker lost\)/)).toBeVisible();
    await start();
    expect(await screen.findByRole('region', { name: 'Dokumen sudah jadi' })).toBeVisible();
  });

  it('hands the same file out again', async () => {
    const handOverAgain = vi.fn();
    const exportDocument = () => Promise.resolve(done({ handOverAgain }));
    open({ exportDocument });
    await start();
    await userEvent.click(await screen.findByRole('button', { name: 'Unduh lagi' }));
    expect(handOverAgain).toHaveBeenCalledOnce();
  });

  it('weighs the photographs and says which are lost', async () => {
    open({ weight: { bytes: 7_400_000, missing: 2 } });
    expect(await screen.findByText(/^sekitar 7,5 MB$/)).toBeVisible();
    expect(screen.getByText(/^2 foto tidak ada lagi di peramban ini/)).toBeVisible();
  });

  it('exports in a tab that may not write, without changing a choice', async () => {
    const exportDocument = vi.fn<Press['exportDocument']>(() => Promise.resolve(done()));
    const session = testSession(blankRisalah(), { access: 'read' });
    open({ session, exportDocument });
    expect(screen.getByRole('radio', { name: /^Makalah konvensi/ })).toBeDisabled();
    expect(screen.getByRole('button', { name: 'Ubah format' })).toBeDisabled();
    await start();
    await waitFor(() => expect(exportDocument).toHaveBeenCalledOnce());
  });
});
