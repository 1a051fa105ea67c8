import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Home } from '#ui/home/Home.tsx';
import { foundCards, stepsOf } from '#ui/home/shelf/foundCards.ts';
import { SaveAll } from '#ui/services/keeping/SaveAll.tsx';
import type { ShelfCare } from '#ui/services/care.ts';
import { ServicesContext } from '#ui/services/services.ts';
import type { RisalahCard, Shelf } from '#ui/services/shelf.ts';
import { testCare, testCatalogue, testNow, testPast, testShelf } from '#tests/ui/testParts.ts';

const card = (id: string, changes: Partial<RisalahCard> = {}): RisalahCard => ({
  ...{ id, title: `Judul ${id}`, team: `Tim ${id}`, step: 'Penyebab', mark: '' },
  ...{ savedAt: new Date(2026, 5, 1, 9).getTime(), bytes: 2000 },
  ...changes,
});
const cards = Array.from({ length: 12 }, (_, at) => card(String(at + 1)));

function open(
  list: readonly RisalahCard[],
  care: Partial<ShelfCare> = {},
  shelf: Partial<Shelf> = {},
): void {
  const services = {
    showcase: testCatalogue(),
    shelf: testShelf({ listRisalah: () => Promise.resolve(list), ...shelf }),
    past: testPast({ listDeleted: () => Promise.resolve([]) }),
    care: testCare(care),
    now: testNow,
  };
  render(
    <ServicesContext value={services}>
      <Home />
    </ServicesContext>,
  );
}

const titles = () =>
  within(screen.getByRole('region', { name: 'Risalah di peramban ini' }))
    .getAllByRole('heading')
    .map(({ textContent }) => textContent);

beforeEach(() => {
  sessionStorage.clear();
});

describe('many cards', () => {
  it('can be looked through by words, by step, and in another order', async () => {
    open([
      ...cards,
      card('x', { title: 'Antrean loket', team: 'Mawar', step: '' }),
      card('y', { title: '', team: 'Anggrek' }),
    ]);
    await userEvent.type(await screen.findByRole('searchbox', { name: 'Cari' }), 'LOKET mawar');
    expect(titles()).toEqual(['Antrean loket']);
    expect(screen.getByText('1 dari 14 risalah')).toBeVisible();
    await userEvent.clear(screen.getByRole('searchbox'));
    await userEvent.selectOptions(screen.getByLabelText('Urutkan'), 'Nama tim');
    expect(titles().slice(0, 3)).toEqual(['Risalah belum berjudul', 'Antrean loket', 'Judul 1']);
    await userEvent.selectOptions(screen.getByLabelText('Langkah'), 'Semua langkah selesai');
    expect(titles()).toEqual(['Antrean loket']);
    await userEvent.type(screen.getByRole('searchbox'), 'entah');
    await userEvent.click(screen.getByRole('button', { name: 'Tampilkan semua' }));
    expect(titles()).toHaveLength(14);
  });

  it('are found as they were left by whoever comes back', async () => {
    sessionStorage.setItem('benang-merah.shelf', '["judul 12",null,"title"]');
    open(cards);
    expect(await screen.findByText('1 dari 12 risalah')).toBeVisible();
    expect(screen.getByRole('searchbox')).toHaveValue('judul 12');
  });

  it.each(['', '{', '[1,2,3]', '["",5,"by chance"]', '["","a step of old","saved"]'])(
    'are all shown where what was remembered is %j',
    async (remembered) => {
      sessionStorage.setItem('benang-merah.shelf', remembered);
      open(cards);
      expect(await screen.findByText('12 risalah')).toBeVisible();
    },
  );

  it('are not asked for while they are few', async () => {
    open(cards.slice(0, 9));
    await screen.findByRole('region', { name: 'Risalah di peramban ini' });
    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
  });

  it('stand in the order of their remarks, those not counted last', () => {
    const some = [card('a'), card('b'), card('c')];
    const remarks = new Map([
      ['b', 2],
      ['c', 7],
    ]);
    const found = foundCards(some, { words: '', step: null, order: 'remarks' }, remarks);
    expect(found.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });

  it('have their steps named in the order of the method, the finished ones last', () => {
    const steps = [card('a', { step: '' }), card('b', { step: 'Langkah kami' }), card('c')];
    expect(stepsOf(steps, ['Tema', 'Penyebab'])).toEqual(['Penyebab', 'Langkah kami', '']);
  });
});

describe('a card', () => {
  it('says how many remarks there are as soon as they are counted', async () => {
    open(cards.slice(0, 3), {
      countRemarks: (_, tell) => {
        tell('1', 12);
        tell('2', 0);
        return () => undefined;
      },
    });
    const items = within(
      await screen.findByRole('region', { name: 'Risalah di peramban ini' }),
    ).getAllByRole('listitem');
    await waitFor(() => expect(items[0]).toHaveTextContent('12 catatan'));
    expect(items[1]).toHaveTextContent('Tanpa catatan');
    expect(items[2]).not.toHaveTextContent('catatan');
  });
});

describe('work at risk', () => {
  const since = new Date(2026, 4, 31, 8).getTime();

  it('is told in one line that saves the one risalah', async () => {
    let isFiled = false;
    const saveCard = vi.fn(() => {
      isFiled = true;
      return Promise.resolve(true);
    });
    const readRisk: ShelfCare['readRisk'] = () =>
      Promise.resolve(isFiled ? null : { reason: 'unfiled', cards: ['1'], since });
    open(cards.slice(0, 3), { readRisk, saveCard });
    expect(
      await screen.findByText(
        '“Judul 1” disunting sejak kemarin 08.00 dan belum disimpan ke berkas.',
      ),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Simpan ke berkas' }));
    expect(saveCard).toHaveBeenCalledExactlyOnceWith('1');
    await waitFor(() =>
      expect(screen.queryByText(/belum disimpan ke berkas/)).not.toBeInTheDocument(),
    );
  });

  it('leads to the whole shelf where it is several', async () => {
    open(cards.slice(0, 3), {
      readRisk: () => Promise.resolve({ reason: 'full', cards: ['1', '2'], since }),
    });
    expect(
      await screen.findByText(
        'Ruang simpan komputer ini hampir habis, dan 2 risalah baru ada di peramban ini.',
      ),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Simpan ke berkas' }));
    expect(await screen.findByRole('dialog', { name: 'Simpan semua' })).toBeVisible();
  });
});

describe('Simpan semua', () => {
  it('says what was saved and where', async () => {
    const saveAll = vi.fn<ShelfCare['saveAll']>(({ onProgress }) => {
      onProgress(1, 3);
      return Promise.resolve({
        names: ['Semua-risalah_2026-06-01.zip'],
        onShelf: 12,
        deleted: 2,
        records: [['register saran', 1]],
      });
    });
    open(cards, { saveAll });
    await userEvent.click(await screen.findByRole('button', { name: 'Simpan semua' }));
    const dialog = await screen.findByRole('dialog', { name: 'Simpan semua' });
    expect(saveAll).not.toHaveBeenCalled();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Simpan' }));
    expect(
      await screen.findByText(/^12 risalah, 1 register saran, dan 2 yang baru dihapus ada di/),
    ).toHaveTextContent('Semua-risalah_2026-06-01.zip');
  });

  it('can be stopped, and may be tried again where the browser refuses', async () => {
    const full = new DOMException('no room', 'QuotaExceededError');
    const saveAll = vi
      .fn<ShelfCare['saveAll']>(() => Promise.reject(full))
      .mockImplementationOnce(
        ({ signal }) =>
          new Promise((resolve) => {
            signal.addEventListener('abort', () => resolve('cancelled'));
          }),
      );
    render(
      <ServicesContext value={{ care: testCare({ saveAll }) }}>
        <SaveAll onClose={vi.fn()} />
      </ServicesContext>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Simpan' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Hentikan' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Simpan' }));
    expect(await screen.findByText(/^Ruang simpan peramban penuh/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Simpan' })).toBeEnabled();
  });
});
