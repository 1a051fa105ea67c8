import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Version } from '#domain/risalah/versions/version.ts';
import { undo } from '#store/acts.ts';
import { pagesOf } from '#ui/risalah/pages/pages.ts';
import type { Past } from '#ui/services/past.ts';
import { HistoryPage } from '#ui/workspace/history/HistoryPage.tsx';
import { catalogue } from '#app/catalogue.ts';
import { testPast } from '#tests/ui/testParts.ts';
import { blankRisalah, renderOpen, testSession } from '#tests/ui/testWorld.tsx';

const now = blankRisalah();
const [eight] = catalogue.methods;
if (eight === undefined) throw new Error('There is no method');
const pages = pagesOf(eight, {});

function titled(title: string): Risalah {
  return { ...now, title: { ...now.title, title } };
}

const NOON = new Date(2026, 2, 3, 12).getTime();
const HOUR = 3_600_000;

/** Two versions of one day, the newest first. */
const kept: readonly (Version & { readonly risalah: Risalah })[] = [
  { at: NOON + HOUR, reason: 'import', risalah: titled('Loket') },
  { at: NOON, reason: 'opened', risalah: titled('Antrean') },
];

function pastOf(changes: Partial<Past> = {}): Past {
  return testPast({
    listVersions: () => Promise.resolve(kept),
    readVersion: (_card, at) => {
      const found = kept.find((one) => one.at === at);
      return Promise.resolve(found === undefined ? null : { ok: true, value: found.risalah });
    },
    ...changes,
  });
}

function open(past: Past = pastOf(), access: 'write' | 'read' = 'write') {
  const session = {
    ...testSession(titled('Sekarang'), { access }),
    keepVersion: vi.fn(() => Promise.resolve('kept' as const)),
  };
  renderOpen(<HistoryPage pages={pages} />, { session, past, catalogue });
  return session;
}

describe('Riwayat', () => {
  it('tells the versions by day, what changed before each, and what changed since', async () => {
    open();
    const day = await screen.findByRole('region', { name: '3 Maret 2026' });
    const [newest, oldest] = within(day)
      .getAllByRole('listitem')
      .filter((item) => item.parentElement?.tagName === 'OL');
    expect(newest).toHaveTextContent('13.00 Sebelum tabel dimasukkan');
    expect(oldest).toHaveTextContent('12.00 Saat dibuka');
    await waitFor(() => expect(newest).toHaveTextContent('Langkah 1: “Judul” diubah'));
    expect(oldest).not.toHaveTextContent('diubah');
    expect(screen.getByRole('region', { name: 'Sekarang' })).toHaveTextContent('“Judul” diubah');
  });

  it('restores a version as one edit, with a version before it', async () => {
    const { store, keepVersion } = open();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Pulihkan keadaan 3 Maret 2026 pukul 12.00' }),
    );
    await waitFor(() => expect(store.getState().title.title).toBe('Antrean'));
    expect(keepVersion).toHaveBeenCalledExactlyOnceWith('restore');
    undo(store);
    expect(store.getState().title.title).toBe('Sekarang');
  });

  it('restores nothing where another tab writes', async () => {
    open(pastOf(), 'read');
    for (const button of await screen.findAllByRole('button', { name: /^Pulihkan/ }))
      expect(button).toBeDisabled();
  });

  it('says so where a version is gone or cannot be read, and changes nothing', async () => {
    const gone = open(pastOf({ readVersion: () => Promise.resolve(null) }));
    await userEvent.click(
      (await screen.findAllByRole('button', { name: /^Pulihkan/ }))[0] as Element,
    );
    expect(await screen.findByText(/sudah dijarangkan/)).toBeVisible();
    expect(gone.store.getState().title.title).toBe('Sekarang');
  });

  it('says so where the browser keeps no past, or has none yet', async () => {
    open(pastOf({ listVersions: () => Promise.reject(new Error('refused')) }));
    expect(await screen.findByText(/Penyimpanan peramban menolak/)).toBeVisible();
  });
});
