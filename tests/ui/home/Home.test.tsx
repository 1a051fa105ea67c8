import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { toolIds } from '#domain/tools/toolId.ts';
import { Home } from '#ui/home/Home.tsx';
import { ArrivalContext } from '#ui/services/arrival.ts';
import { IncomingContext } from '#ui/services/incoming.ts';
import { ServicesContext } from '#ui/services/services.ts';
import type { ExampleEntry } from '#ui/services/catalogue.ts';
import type { ShelfCare } from '#ui/services/care.ts';
import type { DeletedCard, Past } from '#ui/services/past.ts';
import type { OpenedRisalah, RisalahCard, Shelf } from '#ui/services/shelf.ts';
import { testCare, testCatalogue, testNow, testPast, testShelf } from '#tests/ui/testParts.ts';

const card: RisalahCard = {
  id: 'r1',
  title: 'Menurunkan waktu tunggu',
  team: 'KBK Melati',
  step: 'Tema dan sasaran',
  savedAt: new Date(2026, 5, 1, 9, 5).getTime(),
  bytes: 48_200,
  mark: '',
};

const arrived = (id: string): OpenedRisalah => ({
  ...{ id, source: 'risalah', became: 'new', leftOut: null, isAltered: false },
  ...{ missing: [], damaged: [] },
});

const tell = vi.fn();

interface Given extends Partial<Past> {
  readonly care?: Partial<ShelfCare>;
  readonly takeSeveral?: (files: readonly File[]) => void;
}

function open(
  given: Partial<Shelf> = {},
  examples: readonly ExampleEntry[] = [],
  { takeSeveral = () => undefined, care = {}, ...past }: Given = {},
): void {
  const services = {
    showcase: testCatalogue({ examples }),
    shelf: testShelf({ listRisalah: () => Promise.resolve([]), ...given }),
    past: testPast({ listDeleted: () => Promise.resolve([]), ...past }),
    care: testCare(care),
    now: testNow,
  };
  render(
    <ServicesContext value={services}>
      <ArrivalContext value={{ opened: null, tell }}>
        <IncomingContext value={takeSeveral}>
          <Home />
        </IncomingContext>
      </ArrivalContext>
    </ServicesContext>,
  );
}

beforeEach(() => {
  tell.mockClear();
  window.location.hash = '';
});

describe('Home', () => {
  it('shows each risalah with team, step, time of saving and size', async () => {
    open({ listRisalah: () => Promise.resolve([card]) });
    const held = await screen.findByRole('region', { name: 'Risalah di peramban ini' });
    const item = within(held).getByRole('listitem');
    expect(within(item).getByRole('link', { name: card.title })).toHaveAttribute('href', '#/r/r1');
    expect(within(item).getByText('KBK Melati')).toBeVisible();
    expect(within(item).getByText('Tema dan sasaran')).toBeVisible();
    expect(within(item).getByText('Hari ini 09.05 · 48 kB')).toBeVisible();
  });

  it('makes a risalah of the four answers and opens it', async () => {
    const createRisalah = vi.fn(() => Promise.resolve('baru'));
    open({ createRisalah });
    await userEvent.click(screen.getByRole('button', { name: 'Mulai risalah baru' }));
    await userEvent.type(await screen.findByLabelText(/^Nama tim/), 'Melati');
    await userEvent.type(screen.getByLabelText(/^Unit kerja/), 'Puskesmas');
    await userEvent.click(screen.getByLabelText(/^Tujuh langkah/));
    await userEvent.click(screen.getByRole('button', { name: 'Mulai' }));
    expect(createRisalah).toHaveBeenCalledWith({
      title: '',
      team: 'Melati',
      unit: 'Puskesmas',
      method: 'seven',
    });
    await waitFor(() => expect(window.location.hash).toBe('#/r/baru'));
  });

  it('starts the next theme from a card and opens it', async () => {
    const startNext = vi.fn(() => Promise.resolve({ ok: true, value: 'baru' } as const));
    open({ listRisalah: () => Promise.resolve([card]), startNext });
    await userEvent.click(
      await screen.findByRole('button', {
        name: `Mulai risalah berikutnya dari ${card.title}`,
      }),
    );
    expect(startNext).toHaveBeenCalledWith('r1');
    await waitFor(() => expect(window.location.hash).toBe('#/r/baru'));
  });

  it('puts a copy beside a card and says so', async () => {
    const copyRisalah = vi.fn(() => Promise.resolve({ ok: true, value: 'salinan' } as const));
    const listRisalah = vi
      .fn<Shelf['listRisalah']>()
      .mockResolvedValueOnce([card])
      .mockResolvedValue([card, { ...card, id: 'salinan' }]);
    open({ listRisalah, copyRisalah });
    await userEvent.click(await screen.findByRole('button', { name: `Salin ${card.title}` }));
    expect(copyRisalah).toHaveBeenCalledWith('r1');
    expect(await screen.findByText(/^Salinan dibuat: Menurunkan waktu tunggu\./)).toBeVisible();
    await waitFor(() => expect(screen.getAllByRole('link', { name: card.title })).toHaveLength(2));
    expect(window.location.hash).toBe('');
  });

  it('opens a copy of the worked example that is chosen', async () => {
    const copyExample = vi.fn(() => Promise.resolve('salinan'));
    const examples = ['Puskesmas', 'Dukcapil'].map((name) => ({
      id: name.toLowerCase(),
      name,
      summary: `Contoh ${name}`,
    }));
    open({ copyExample }, examples);
    await userEvent.click(screen.getByRole('button', { name: 'Pelajari contoh' }));
    const dialog = await screen.findByRole('dialog', { name: 'Pelajari contoh' });
    await userEvent.click(within(dialog).getByRole('button', { name: /^Dukcapil/ }));
    expect(copyExample).toHaveBeenCalledWith('dukcapil');
    await waitFor(() => expect(window.location.hash).toBe('#/r/salinan'));
  });

  it('asks for the title only when there is one', async () => {
    open();
    await userEvent.click(screen.getByRole('button', { name: 'Mulai risalah baru' }));
    const known = await screen.findByLabelText('Sudah ada');
    expect(screen.queryByLabelText('Judul risalah')).not.toBeInTheDocument();
    await userEvent.click(known);
    expect(screen.getByLabelText('Judul risalah')).toBeVisible();
  });

  it('says in one sentence why a file cannot be opened', async () => {
    open({ openFile: () => Promise.resolve({ ok: false, error: { kind: 'foreign' } }) });
    await userEvent.upload(
      screen.getByLabelText('Berkas risalah'),
      new File(['x'], 'foto.risalah'),
    );
    // The words arrive after the alert itself.
    expect(await screen.findByText(/foto\.risalah: Ini bukan berkas risalah/)).toBe(
      screen.getByRole('alert'),
    );
  });

  it('opens a Word file and hands on what did not come along', async () => {
    const value = { ...arrived('dari-word'), source: 'word' } as const;
    open({ openFile: () => Promise.resolve({ ok: true, value }) });
    await userEvent.upload(screen.getByLabelText('Berkas risalah'), new File(['x'], 'r.docx'));
    await waitFor(() => expect(window.location.hash).toBe('#/r/dari-word'));
    expect(tell).toHaveBeenCalledWith(value);
  });

  it('keeps nothing of a file that was altered on its way before it is told so', async () => {
    const kept = vi.fn();
    open({
      openFile: async (_, { wantsAltered }) => {
        if (!(await wantsAltered())) return 'cancelled';
        kept();
        return { ok: false, error: 'full' };
      },
    });
    const picker = screen.getByLabelText('Berkas risalah');
    await userEvent.upload(picker, new File(['x'], 'r.risalah'));
    const dialog = await screen.findByRole('dialog', { name: 'Berkas ini berubah di jalan' });
    expect(dialog).toHaveTextContent(/r\.risalah tidak seperti saat disimpan/);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Batal' }));
    await waitFor(() => expect(screen.queryByText(/^Membuka/)).not.toBeInTheDocument());
    expect(kept).not.toHaveBeenCalled();
    await userEvent.upload(picker, new File(['x'], 'r.risalah'));
    await userEvent.click(await screen.findByRole('button', { name: 'Buka juga' }));
    await waitFor(() => expect(kept).toHaveBeenCalledOnce());
  });

  it('offers a way out of a file that takes long to read', async () => {
    open({
      openFile: (_, { signal }) =>
        new Promise((resolve) => signal.addEventListener('abort', () => resolve('cancelled'))),
    });
    await userEvent.upload(screen.getByLabelText('Berkas risalah'), new File(['x'], 'r.risalah'));
    await userEvent.click(await screen.findByRole('button', { name: 'Batal' }));
    await waitFor(() => expect(screen.queryByText(/Membaca berkas/)).not.toBeInTheDocument());
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
  });

  it('hands several files on together', async () => {
    const take = vi.fn();
    open({}, [], { takeSeveral: take });
    const files = ['a.risalah', 'b.docx'].map((name) => new File(['x'], name));
    await userEvent.upload(screen.getByLabelText('Berkas risalah'), files);
    expect(take).toHaveBeenCalledWith(files);
  });

  it('says what to do where the browser has no room for a file', async () => {
    open({ openFile: () => Promise.resolve({ ok: false, error: 'full' }) });
    await userEvent.upload(screen.getByLabelText('Berkas risalah'), new File(['x'], 'r.docx'));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /^r\.docx: Ruang simpan peramban penuh\. Hapus risalah lama/,
    );
  });

  it('offers each tool by itself, with what it is for', () => {
    open();
    const tools = screen.getByRole('region', { name: 'Alat' });
    const cards = within(tools).getAllByRole('listitem');
    expect(cards).toHaveLength(toolIds.length);
    const pareto = within(tools).getByRole('link', { name: 'Diagram Pareto' });
    expect(pareto).toHaveAttribute('href', '#/alat/pareto');
    expect(tools).toHaveTextContent('Lihat jenis mana yang paling banyak menyumbang.');
  });

  it('deletes only after asking, with the advice to keep a file', async () => {
    let cards = [card];
    const deleteRisalah = vi.fn(() => {
      cards = [];
      return Promise.resolve('deleted' as const);
    });
    open({ listRisalah: () => Promise.resolve(cards), deleteRisalah });
    await userEvent.click(await screen.findByRole('button', { name: `Hapus ${card.title}` }));
    const dialog = await screen.findByRole('dialog', { name: 'Hapus risalah ini?' });
    expect(dialog).toHaveTextContent('Simpan berkas');
    expect(dialog).toHaveTextContent('tiga puluh hari');
    expect(deleteRisalah).not.toHaveBeenCalled();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Hapus risalah' }));
    expect(deleteRisalah).toHaveBeenCalledWith('r1', 'for-now');
    await waitFor(() => expect(screen.queryByText(card.title)).not.toBeInTheDocument());
  });

  it('keeps the card of a risalah that another tab writes and says what to do', async () => {
    const deleteRisalah = () => Promise.resolve('busy' as const);
    open({ listRisalah: () => Promise.resolve([card]), deleteRisalah });
    await userEvent.click(await screen.findByRole('button', { name: `Hapus ${card.title}` }));
    await userEvent.click(await screen.findByRole('button', { name: 'Hapus risalah' }));
    expect(
      await screen.findByText(/sedang terbuka di tab lain\. Tutup dahulu tab itu/),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: card.title })).toBeVisible();
  });
});

it('hands the file of a whole shelf on as several', async () => {
  const take = vi.fn();
  open({ openFile: () => Promise.resolve({ ok: false, error: { kind: 'shelf' } }) }, [], {
    takeSeveral: take,
  });
  const file = new File(['x'], 'Semua-risalah.zip');
  await userEvent.upload(screen.getByLabelText('Berkas risalah'), file);
  await waitFor(() => expect(take).toHaveBeenCalledExactlyOnceWith([file]));
  expect(screen.getByRole('alert')).toBeEmptyDOMElement();
});

describe('Baru dihapus', () => {
  const gone: DeletedCard = {
    ...{ kind: 'risalah', id: 'r9', title: 'Antrean lama', team: '', bytes: 2000 },
    deletedAt: new Date(2026, 4, 31, 9).getTime(),
    goneAt: new Date(2026, 5, 30, 9).getTime(),
  };

  it('is told only where there is something, and brings it back', async () => {
    let deleted = [gone];
    const bringBack = vi.fn<Shelf['bringBack']>(() => {
      deleted = [];
      return Promise.resolve({ ok: true, value: arrived('r9') });
    });
    open({ bringBack }, [], { listDeleted: () => Promise.resolve(deleted) });
    await userEvent.click(await screen.findByRole('button', { name: 'Baru dihapus (1)' }));
    const dialog = await screen.findByRole('dialog', { name: 'Baru dihapus' });
    expect(dialog).toHaveTextContent('Dihapus kemarin, hilang selamanya 30 Juni 2026');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Kembalikan Antrean lama' }));
    expect(bringBack).toHaveBeenCalledExactlyOnceWith('r9', expect.anything());
    await waitFor(() => expect(dialog).toHaveTextContent('Tidak ada lagi di sini'));
  });

  it('brings a register back to where registers stand', async () => {
    const register = { ...gone, kind: 'suggestions', title: 'Puskesmas Melati', bytes: null };
    const bringRecordBack = vi.fn(() => Promise.resolve(true));
    open({}, [], { listDeleted: () => Promise.resolve([register]), bringRecordBack });
    await userEvent.click(await screen.findByRole('button', { name: 'Baru dihapus (1)' }));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Kembalikan Register saran Puskesmas Melati' }),
    );
    expect(bringRecordBack).toHaveBeenCalledExactlyOnceWith('r9');
    const dialog = screen.getByRole('dialog', { name: 'Baru dihapus' });
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'Register saran Puskesmas Melati kembali di halaman Untuk pimpinan dan panitia.',
    );
  });

  it('asks where a copy of it came to the shelf meanwhile', async () => {
    const settled = vi.fn();
    const bringBack: Shelf['bringBack'] = async (_, { settle }) => {
      settled(
        await settle({
          ...{ title: 'Antrean lama', team: '', savedAt: 0, by: 'id', leftOut: null },
          copies: 'busy',
        }),
      );
      return 'cancelled';
    };
    open({ bringBack }, [], { listDeleted: () => Promise.resolve([gone]) });
    await userEvent.click(await screen.findByRole('button', { name: 'Baru dihapus (1)' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Kembalikan Antrean lama' }));
    const dialog = await screen.findByRole('dialog', { name: 'Risalah ini sudah ada di sini' });
    expect(dialog).toHaveTextContent('Antrean lama (baru dihapus)');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Simpan keduanya' }));
    expect(settled).toHaveBeenCalledExactlyOnceWith({ kind: 'both' });
    expect(await screen.findByRole('dialog', { name: 'Baru dihapus' })).toBeVisible();
  });

  it('deletes for good only after asking once more', async () => {
    const deleteForGood = vi.fn(() => Promise.resolve());
    open({}, [], { listDeleted: () => Promise.resolve([gone]), deleteForGood });
    await userEvent.click(await screen.findByRole('button', { name: 'Baru dihapus (1)' }));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Hapus selamanya Antrean lama' }),
    );
    expect(deleteForGood).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Ya, hapus selamanya' }));
    expect(deleteForGood).toHaveBeenCalledExactlyOnceWith(['r9']);
  });

  it('asks whether a risalah is to go for good where it finds no room', async () => {
    const deleteRisalah = vi.fn((_id: string, how: 'for-now' | 'for-good') =>
      Promise.resolve(how === 'for-now' ? ('full' as const) : ('deleted' as const)),
    );
    open({ listRisalah: () => Promise.resolve([card]), deleteRisalah });
    await userEvent.click(await screen.findByRole('button', { name: `Hapus ${card.title}` }));
    await userEvent.click(await screen.findByRole('button', { name: 'Hapus risalah' }));
    const dialog = await screen.findByRole('dialog', { name: 'Hapus selamanya?' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Hapus selamanya' }));
    expect(deleteRisalah).toHaveBeenLastCalledWith('r1', 'for-good');
  });
});

describe('Home in a browser that refuses', () => {
  const full = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'));
  const refused = () => Promise.reject(new DOMException('closing', 'InvalidStateError'));

  it('says so where the list cannot be read', async () => {
    open({ listRisalah: refused });
    expect(await screen.findByText(/^Penyimpanan peramban menolak/)).toBeVisible();
  });

  it('says so where a new risalah finds no room, and lets it be tried again', async () => {
    open({ createRisalah: full });
    await userEvent.click(screen.getByRole('button', { name: 'Mulai risalah baru' }));
    const dialog = await screen.findByRole('dialog', { name: 'Mulai risalah baru' });
    await userEvent.type(within(dialog).getByLabelText(/^Nama tim/), 'Melati');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Mulai' }));
    expect(await within(dialog).findByText(/^Ruang simpan peramban penuh/)).toBeVisible();
    expect(within(dialog).getByRole('button', { name: 'Mulai' })).toBeEnabled();
    expect(within(dialog).getByLabelText(/^Nama tim/)).toHaveValue('Melati');
  });

  it('says so where an example, the next theme, a copy, a file or a deletion is refused', async () => {
    open(
      {
        listRisalah: () => Promise.resolve([card]),
        copyExample: full,
        startNext: full,
        copyRisalah: refused,
        openFile: refused,
        deleteRisalah: refused,
      },
      [{ id: 'a', name: 'Puskesmas', summary: 'Contoh' }],
    );
    await userEvent.click(screen.getByRole('button', { name: 'Pelajari contoh' }));
    await userEvent.click(await screen.findByRole('button', { name: /^Puskesmas/ }));
    expect(await screen.findByText(/^Puskesmas: Ruang simpan peramban penuh/)).toBeVisible();
    await userEvent.click(await screen.findByRole('button', { name: /^Mulai risalah berikutnya/ }));
    expect(await screen.findByText(/^Menurunkan waktu tunggu: Ruang simpan/)).toBeVisible();
    await userEvent.click(await screen.findByRole('button', { name: /^Salin / }));
    expect(await screen.findByText(/^Menurunkan waktu tunggu: Penyimpanan/)).toBeVisible();
    await userEvent.upload(screen.getByLabelText('Berkas risalah'), new File(['x'], 'r.docx'));
    expect(await screen.findByText(/^r\.docx: Penyimpanan peramban menolak/)).toBeVisible();
    expect(screen.queryByText(/^Membuka/)).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: `Hapus ${card.title}` }));
    await userEvent.click(await screen.findByRole('button', { name: 'Hapus risalah' }));
    expect(
      await screen.findByText(/^Menurunkan waktu tunggu: Penyimpanan peramban menolak/),
    ).toBeVisible();
  });

  it('makes one copy of an example that is pressed twice', async () => {
    const copyExample = vi.fn(() => new Promise<string>(() => undefined));
    open({ copyExample }, [{ id: 'a', name: 'Puskesmas', summary: 'Contoh' }]);
    await userEvent.click(screen.getByRole('button', { name: 'Pelajari contoh' }));
    await userEvent.dblClick(screen.getByRole('button', { name: /^Puskesmas/ }));
    expect(copyExample).toHaveBeenCalledOnce();
  });

  it('does not call saved just now what a wrong clock has dated to next year', async () => {
    const savedAt = new Date(2027, 5, 1, 9, 5).getTime();
    open({ listRisalah: () => Promise.resolve([{ ...card, savedAt }]) });
    expect(await screen.findByText('1 Jun 2027, 09.05 · 48 kB')).toBeVisible();
  });
});
