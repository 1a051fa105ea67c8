import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Session, SessionStatus } from '#store/session.ts';
import { useRoom } from '#ui/app/useRoom.ts';
import { formatRoute } from '#ui/kit/route/route.ts';
import type { Route } from '#ui/kit/route/route.ts';
import { LeavingDialog } from '#ui/risalah/LeavingDialog.tsx';
import { SessionContext } from '#ui/risalah/openRisalah.ts';
import { LeavingContext } from '#ui/services/leaving.ts';
import { ServicesContext } from '#ui/services/services.ts';
import { testShelf } from '#tests/ui/testParts.ts';
import { blankRisalah, testSession } from '#tests/ui/testWorld.tsx';

const home: Route = { kind: 'home' };
const mine: Route = { kind: 'risalah', id: 'r1', page: 'sasaran' };

afterEach(() => go(home));

function go(route: Route): void {
  window.location.hash = formatRoute(route);
}

function Rooms({ session }: { readonly session: Session }) {
  const { route, leaving } = useRoom();
  return (
    <LeavingContext value={leaving}>
      <p data-testid="room">{formatRoute(route)}</p>
      {route.kind !== 'home' && (
        <SessionContext value={session}>
          <LeavingDialog />
        </SessionContext>
      )}
    </LeavingContext>
  );
}

/** Opens a risalah in that state; `flush` leaves it as `afterwards`. */
function open(saving: SessionStatus['saving'], afterwards = saving) {
  window.location.hash = formatRoute(mine);
  const plain = testSession(blankRisalah(), { saving });
  const flush = vi.fn(() => {
    plain.status.setState({ saving: afterwards });
    return Promise.resolve();
  });
  const saveFile = vi.fn(() => Promise.resolve());
  render(
    <ServicesContext value={{ shelf: testShelf({ saveFile }) }}>
      <Rooms session={{ ...plain, flush }} />
    </ServicesContext>,
  );
  return { flush, saveFile };
}

const shown = () => screen.getByTestId('room').textContent;
const question = () => screen.findByRole('dialog', { name: 'Perubahan terakhir belum tersimpan' });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('leaving a risalah', () => {
  it('is not held up where all is saved', async () => {
    const { flush } = open('saved');
    act(() => go(home));
    await waitFor(() => expect(shown()).toBe('#/'));
    expect(flush).not.toHaveBeenCalled();
  });

  it('waits for what is being saved, and asks nothing', async () => {
    open('waiting', 'saved');
    act(() => go(home));
    await waitFor(() => expect(shown()).toBe('#/'));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('asks where it could not be saved, and stays at the page and its address', async () => {
    open('full');
    act(() => go(home));
    expect(await question()).toHaveTextContent('Ruang simpan peramban penuh.');
    expect(shown()).toBe(formatRoute(mine));
    await press('Tetap di sini');
    await waitFor(() => expect(window.location.hash).toBe(formatRoute(mine)));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(shown()).toBe(formatRoute(mine));
  });

  it('hands the file out and goes where it was asked to', async () => {
    const { saveFile } = open('failed');
    act(() => go({ kind: 'risalah', id: 'r2', page: '' }));
    await question();
    await press('Simpan berkas');
    expect(saveFile).toHaveBeenCalledOnce();
    expect(await screen.findByText('Berkasnya ada di folder Unduhan.')).toBeVisible();
    await press('Tinggalkan');
    expect(shown()).toBe('#/r/r2');
  });

  it('takes the question back where the address comes back', async () => {
    open('full');
    act(() => go(home));
    await question();
    act(() => go(mine));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('asks nothing between its own pages and slides', async () => {
    const { flush } = open('full');
    const slide: Route = { kind: 'projector', id: 'r1', slide: 'target' };
    act(() => go(slide));
    await waitFor(() => expect(shown()).toBe(formatRoute(slide)));
    expect(flush).not.toHaveBeenCalled();
  });
});
