import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { EditionNotice } from '#ui/app/EditionNotice.tsx';
import { EditionContext, KeepingContext } from '#ui/services/edition.ts';
import type { Edition } from '#ui/services/edition.ts';
import { ServicesContext } from '#ui/services/services.ts';
import { testCare } from '#tests/ui/testParts.ts';

function editionWith(watchUpdate: Edition['watchUpdate']): Edition {
  return {
    version: '1.2.3',
    builtOn: '2026-11-30',
    form: 'page',
    lacks: [],
    readLicences: () => Promise.resolve(''),
    watchUpdate,
  };
}

describe('The notice of the edition', () => {
  it('offers a newer one once it is ready, and puts it in place only when asked', async () => {
    const install = vi.fn(() => Promise.resolve());
    const edition = editionWith((onReady) => {
      onReady(install);
      return () => undefined;
    });
    render(
      <EditionContext value={edition}>
        <EditionNotice />
      </EditionContext>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Nanti' }));
    expect(screen.queryByText(/siap dipakai/)).not.toBeInTheDocument();
    expect(install).not.toHaveBeenCalled();
  });

  it('offers to save the whole shelf first, and waits meanwhile', async () => {
    const edition = editionWith((onReady) => {
      onReady(() => Promise.resolve());
      return () => undefined;
    });
    const saveAll = () =>
      Promise.resolve({ names: ['Semua.zip'], onShelf: 3, deleted: 0, records: [] });
    render(
      <ServicesContext value={{ care: testCare({ saveAll }) }}>
        <EditionContext value={edition}>
          <EditionNotice />
        </EditionContext>
      </ServicesContext>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Simpan semua dahulu' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Simpan' }));
    expect(await screen.findByText(/^3 risalah ada di folder Unduhan/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Selesai' }));
    expect(screen.getByText(/siap dipakai/)).toBeVisible();
  });

  it('says what is to be done where nothing outlives the tab', () => {
    render(
      <KeepingContext value="tab-refused">
        <EditionNotice />
      </KeepingContext>,
    );
    expect(screen.getByRole('alert')).toHaveTextContent(/pakai Simpan berkas sebelum menutupnya/);
  });
});
