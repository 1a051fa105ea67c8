import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { answerSection } from '#store/acts.ts';
import type { Session } from '#store/session.ts';
import { WorkspaceFrame } from '#ui/workspace/WorkspaceFrame.tsx';
import {
  countedIds,
  testCatalogue,
  testNow,
  testPress,
  testShelf,
  unforeseen,
} from '#tests/ui/testParts.ts';
import { blankRisalah, renderOpen, testSession } from '#tests/ui/testWorld.tsx';

function open(page: string, session = testSession(blankRisalah())): Session {
  renderOpen(<WorkspaceFrame id="r1" page={page} />, {
    session,
    catalogue: testCatalogue(),
    shelf: testShelf({ savePlace: () => Promise.resolve() }),
    press: testPress({ startLayout: unforeseen }),
    newId: countedIds(),
    now: testNow,
  });
  return session;
}

const rail = () => screen.getByRole('navigation', { name: 'Langkah' });

describe('WorkspaceFrame', () => {
  it('begins with the summary of all steps', () => {
    open('');
    expect(screen.getByRole('heading', { level: 1, name: 'Ringkasan' })).toBeVisible();
    expect(screen.getByText('0 dari 8 langkah ditandai selesai.')).toBeVisible();
  });

  it('says where a step stands and asks its questions', () => {
    open('theme');
    expect(screen.getByText('Langkah 1 dari 8')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1, name: 'Tema dan sasaran' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Pertanyaan target?' })).toBeVisible();
    expect(
      within(rail()).getByRole('link', { name: /1 Tema dan sasaran, belum mulai/ }),
    ).toHaveAttribute('aria-current', 'page');
  });

  it('leads to every page by an address of its own, and names it in the browser', () => {
    open('theme');
    const addresses = within(rail())
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));
    expect(addresses.slice(0, 3)).toEqual([
      '#/r/r1/ringkasan',
      '#/r/r1/benang-merah',
      '#/r/r1/cermin-juri',
    ]);
    expect(addresses).toContain('#/r/r1/causes');
    expect(screen.getByRole('link', { name: 'Ekspor' })).toHaveAttribute('href', '#/r/r1/ekspor');
    expect(screen.getByRole('link', { name: 'Lanjut: Penyebab' })).toHaveAttribute(
      'href',
      '#/r/r1/causes',
    );
    expect(document.title).toBe('1 Tema dan sasaran · Risalah belum berjudul · Benang Merah');
  });

  it('shows what judges look for when asked', async () => {
    open('causes');
    expect(screen.queryByText('Kata juri cause-effect.')).not.toBeInTheDocument();
    const [first] = screen.getAllByRole('button', { name: 'Yang dilihat juri' });
    if (first !== undefined) await userEvent.click(first);
    expect(screen.getByText('Kata juri cause-effect.')).toBeVisible();
  });

  it('lets the team declare a step done and open it again', async () => {
    const session = open('causes');
    await userEvent.click(screen.getByRole('button', { name: 'Ya, sudah selesai' }));
    expect(session.store.getState().finished).toEqual(['cause-effect', 'why-chains']);
    expect(within(rail()).getByRole('link', { name: /2 Penyebab, selesai/ })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Buka kembali' }));
    expect(session.store.getState().finished).toEqual([]);
  });

  it('gives a step the name that the team types', async () => {
    const session = open('causes');
    await userEvent.click(screen.getByRole('button', { name: 'Ganti nama langkah' }));
    const field = screen.getByLabelText('Nama langkah');
    await userEvent.clear(field);
    await userEvent.type(field, 'Akar masalah{Enter}');
    expect(screen.getByRole('heading', { level: 1, name: 'Akar masalah' })).toBeVisible();
    expect(session.store.getState().stepNames).toEqual({ 'eight/causes': 'Akar masalah' });
  });

  it('orders the same answers by another method without losing one', async () => {
    const session = open('');
    act(() => {
      const { title } = session.store.getState();
      answerSection(session.store, 'title', { ...title, theme: 'Tetap ada' });
    });
    await userEvent.click(screen.getByRole('button', { name: 'Ganti susunan langkah' }));
    await userEvent.click(screen.getByLabelText(/^Tujuh langkah/));
    await userEvent.click(screen.getByRole('button', { name: 'Gunakan susunan ini' }));
    expect(within(rail()).getByText('7 langkah')).toBeVisible();
    expect(session.store.getState().title.theme).toBe('Tetap ada');
  });

  it('says that another tab writes and takes over when asked', async () => {
    const takeOver = vi.fn(() => Promise.resolve(true));
    const session = { ...testSession(blankRisalah(), { access: 'read' }), takeOver };
    open('causes', session);
    expect(screen.getByText(/sedang ditulis di tab lain/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Ya, sudah selesai' })).toBeDisabled();
    await userEvent.click(screen.getByRole('button', { name: 'Ambil alih' }));
    expect(takeOver).toHaveBeenCalledOnce();
  });

  it('says so where the other tab has left nothing to take over', async () => {
    const takeOver = () => Promise.resolve(false);
    open('', { ...testSession(blankRisalah(), { access: 'read' }), takeOver });
    await userEvent.click(screen.getByRole('button', { name: 'Ambil alih' }));
    expect(await screen.findByText(/belum dapat diambil alih/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Ambil alih' })).toBeEnabled();
  });

  it('undoes nothing while another tab writes', async () => {
    const session = testSession(blankRisalah());
    const { title } = session.store.getState();
    answerSection(session.store, 'title', { ...title, theme: 'Antrean' });
    session.status.setState({ access: 'read' });
    open('', session);
    expect(screen.getByRole('button', { name: 'Urungkan' })).toBeDisabled();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(session.store.getState().title.theme).toBe('Antrean');
  });

  it('warns when the browser has no room left', () => {
    open('', testSession(blankRisalah(), { saving: 'full' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Ruang simpan peramban penuh');
  });
});
