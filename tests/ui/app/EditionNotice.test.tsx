import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { EditionNotice } from '#ui/app/EditionNotice.tsx';
import { EditionContext, KeepingContext } from '#ui/services/edition.ts';
import type { Edition } from '#ui/services/edition.ts';

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

  it('says what is to be done where nothing outlives the tab', () => {
    render(
      <KeepingContext value="tab-refused">
        <EditionNotice />
      </KeepingContext>,
    );
    expect(screen.getByRole('alert')).toHaveTextContent(/pakai Simpan berkas sebelum menutupnya/);
  });
});
