import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Anywhere } from '#ui/app/Anywhere.tsx';
import { droppedKind } from '#ui/app/dropped/droppedKind.ts';
import { Said } from '#ui/kit/said/Said.tsx';
import type { Route } from '#ui/kit/route/route.ts';
import type { ShelfCare } from '#ui/services/care.ts';
import { ServicesContext } from '#ui/services/services.ts';
import type { Shelf } from '#ui/services/shelf.ts';
import { testCare, testShelf } from '#tests/ui/testParts.ts';

/** Every file is a shelf with one risalah. */
const listIncoming: ShelfCare['listIncoming'] = () => {
  const name = 'Melati.risalah';
  const read = () => Promise.resolve({ ok: true as const, value: new File(['x'], name) });
  return Promise.resolve([{ name, isOfShelf: true, deletedAt: null, read }]);
};

function show(route: Route, shelf: Partial<Shelf> = {}): void {
  render(
    <ServicesContext value={{ shelf: testShelf(shelf), care: testCare({ listIncoming }) }}>
      <Said>
        <Anywhere route={route}>
          <main>
            <details>
              <summary>Keterangan</summary>
              Isi
            </details>
          </main>
        </Anywhere>
      </Said>
    </ServicesContext>,
  );
}

/** Drops a file on the page and says whether the browser was kept from showing it itself. */
function drop(name: string, type = ''): boolean {
  const data = { types: ['Files'], files: [new File(['x'], name, { type })] };
  const target = screen.getByRole('main');
  const event = createEvent.drop(target, { dataTransfer: data });
  fireEvent(target, event);
  return event.defaultPrevented;
}

const risalah: Route = { kind: 'risalah', id: 'r1', page: '' };

beforeEach(() => {
  window.location.hash = '';
});

describe('Anywhere', () => {
  it('knows a file by its name', () => {
    expect(droppedKind({ name: 'Antrean.risalah', type: '' })).toBe('risalah');
    expect(droppedKind({ name: 'Risalah_KBK.DOCX', type: '' })).toBe('risalah');
    expect(droppedKind({ name: 'Makalah.format-risalah', type: '' })).toBe('format');
    expect(droppedKind({ name: 'Keluhan.xlsx', type: '' })).toBe('table');
    expect(droppedKind({ name: 'loket.jpg', type: 'image/jpeg' })).toBe('photo');
    expect(droppedKind({ name: 'surat.pdf', type: 'application/pdf' })).toBe('other');
  });

  it('asks before it opens the file by which the installed app was started', async () => {
    const file = new File(['x'], 'Antrean.risalah');
    Object.assign(window, {
      launchQueue: {
        setConsumer: (consume: (launch: object) => void) => {
          consume({ files: [{ getFile: () => Promise.resolve(file) }] });
        },
      },
    });
    show({ kind: 'home' });
    expect(await screen.findByRole('dialog', { name: 'Buka Antrean.risalah?' })).toBeVisible();
    Reflect.deleteProperty(window, 'launchQueue');
  });

  it('says where a photograph and a table belong, and leaves the page as it is', async () => {
    show(risalah);
    expect(drop('loket.jpg', 'image/jpeg')).toBe(true);
    expect(await screen.findByText(/Foto dilepaskan di kotak/)).toBeVisible();
    expect(drop('Keluhan.xlsx')).toBe(true);
    expect(await screen.findByText(/dilepaskan di atas daftar atau tabel/)).toBeVisible();
  });

  it('leaves a file to the place on the page that takes it', () => {
    show(risalah);
    const main = screen.getByRole('main');
    main.addEventListener('drop', (event) => event.preventDefault());
    drop('Antrean.risalah');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('opens a risalah that is dropped, but asks before', async () => {
    const openFile = vi.fn<Shelf['openFile']>(() =>
      Promise.resolve({
        ok: true,
        value: {
          id: 'baru',
          source: 'risalah',
          became: 'new',
          leftOut: null,
          isAltered: false,
          missing: [],
          damaged: [],
        },
      }),
    );
    show(risalah, { openFile });
    drop('Antrean.risalah');
    expect(await screen.findByRole('dialog', { name: 'Buka Antrean.risalah?' })).toBeVisible();
    expect(openFile).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Buka' }));
    expect(window.location.hash).toBe('#/r/baru');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('shows what becomes of each risalah of a whole shelf that is dropped', async () => {
    show(risalah, {
      openFile: ({ name }) =>
        Promise.resolve(
          name.endsWith('.zip')
            ? { ok: false, error: { kind: 'shelf' } }
            : { ok: false, error: { kind: 'damaged' } },
        ),
    });
    drop('Semua-risalah.zip');
    await userEvent.click(await screen.findByRole('button', { name: 'Buka' }));
    expect(await screen.findByRole('dialog', { name: 'Membuka 1 berkas' })).toBeVisible();
    expect(await screen.findByText('Melati.risalah')).toBeVisible();
    expect(screen.queryByRole('dialog', { name: /^Buka Semua/ })).not.toBeInTheDocument();
  });

  it('keeps the browser from saving the page where no risalah is open, and says so', async () => {
    show({ kind: 'home' });
    const wasLeftToTheBrowser = fireEvent.keyDown(document.body, { key: 's', ctrlKey: true });
    expect(wasLeftToTheBrowser).toBe(false);
    expect(await screen.findByText(/Buka dahulu risalahnya/)).toBeVisible();
  });

  it('unfolds the page while it is printed', () => {
    show(risalah);
    const fold = screen.getByText('Isi');
    window.dispatchEvent(new Event('beforeprint'));
    expect(fold).toHaveAttribute('open');
    window.dispatchEvent(new Event('afterprint'));
    expect(fold).not.toHaveAttribute('open');
  });
});
