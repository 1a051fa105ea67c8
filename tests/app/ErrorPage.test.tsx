import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ErrorPage } from '#app/ErrorPage.tsx';

function Broken({ message }: { readonly message: string }): never {
  throw new TypeError(message);
}

describe('the page that stands when another has failed', () => {
  // React reports what it caught; the test makes it fail on purpose.
  beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => undefined));
  afterEach(() => vi.restoreAllMocks());

  it('says that nothing is lost and hands the open risalah over', async () => {
    const onRescue = vi.fn(() => Promise.resolve(true));
    render(
      <ErrorPage onRescue={onRescue}>
        <Broken message="x is not a function" />
      </ErrorPage>,
    );
    expect(screen.getByText(/Isian Anda tersimpan di peramban ini/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Simpan salinan berkas' }));
    expect(onRescue).toHaveBeenCalledOnce();
    expect(await screen.findByText('Salinan berkas sudah diunduh.')).toBeVisible();
  });

  it('says so when no copy can be made', async () => {
    render(
      <ErrorPage onRescue={() => Promise.reject(new Error('offline'))}>
        <Broken message="x is not a function" />
      </ErrorPage>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Simpan salinan berkas' }));
    expect(await screen.findByText(/Salinan belum dapat dibuat/)).toBeVisible();
  });

  it('names the network where a part of the program has not arrived', () => {
    render(
      <ErrorPage>
        <Broken message="Failed to fetch dynamically imported module: /assets/ThreadPage.js" />
      </ErrorPage>,
    );
    expect(screen.getByText(/server Benang Merah tidak menjawab/)).toBeVisible();
  });

  it('goes back to work where another address is gone to', async () => {
    let state: 'broken' | 'whole' = 'broken';
    function Page() {
      if (state === 'broken') throw new TypeError('x is not a function');
      return <p>Halaman utuh</p>;
    }
    render(
      <ErrorPage>
        <Page />
      </ErrorPage>,
    );
    expect(screen.getByRole('link', { name: 'Kembali ke beranda' })).toBeVisible();
    state = 'whole';
    window.location.hash = '#/lain';
    expect(await screen.findByText('Halaman utuh')).toBeVisible();
    window.location.hash = '';
  });

  it('does not promise that answers are kept where the app could not even start', () => {
    render(<ErrorPage error={new TypeError('x is not a function')} />);
    expect(screen.getByText(/tidak dapat dimulai di peramban ini/)).toBeVisible();
    expect(screen.queryByText(/Isian Anda tersimpan/)).not.toBeInTheDocument();
  });
});
