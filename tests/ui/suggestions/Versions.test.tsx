import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { registerOf } from '#tests/domain/suggestions/registers.ts';
import { testPast } from '#tests/ui/testParts.ts';
import { openRegister, sessionOf } from './openRegister.tsx';

const then = registerOf([{ number: '1', title: 'Map' }]);
const now = registerOf([
  { number: '1', title: 'Map berwarna', before: 'Berkas dicari lama' },
  { number: '2', title: 'Rak' },
]);

function open(access: 'write' | 'read' = 'write') {
  const session = sessionOf(now, access);
  openRegister(session, {
    page: 'riwayat',
    registers: { readVersion: () => Promise.resolve({ ok: true, value: { ...then, id: 'lain' } }) },
    past: testPast({ listVersions: () => Promise.resolve([{ at: 5, reason: 'import' }]) }),
  });
  return session;
}

describe('Riwayat of a register', () => {
  it('tells what changed since, shows what stood there, and brings it back as one edit', async () => {
    const session = open();
    const today = await screen.findByRole('region', { name: 'Sekarang' });
    expect(today).toHaveTextContent('1 saran ditambah, 1 diubah');
    await userEvent.click(screen.getByRole('button', { name: /^Lihat keadaan/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'Nomor 1, Map' }));
    const title = screen.getByLabelText('Judul');
    expect(title).toHaveValue('Map');
    expect(title).toHaveAttribute('readonly');
    await userEvent.click(screen.getByRole('button', { name: 'Pulihkan keadaan ini' }));
    expect(session.keepVersion).toHaveBeenCalledExactlyOnceWith('restore');
    expect(session.store.getState()).toEqual({ ...then, id: now.id });
    session.store.temporal.getState().undo();
    expect(session.store.getState()).toEqual(now);
  });

  it('only shows where another tab writes', async () => {
    open('read');
    const day = await screen.findByRole('button', { name: /^Pulihkan keadaan/ });
    expect(day).toBeDisabled();
    expect(screen.getByRole('button', { name: /^Lihat keadaan/ })).toBeEnabled();
  });
});

describe('Ctrl+Z in a register', () => {
  it('takes back what was written, and leaves a search alone', async () => {
    const session = sessionOf(now);
    openRegister(session);
    await userEvent.click(await screen.findByRole('searchbox'));
    session.store.setState({ unit: 'Loket' });
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(session.store.getState().unit).toBe('Loket');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Pilih Rak' }));
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(session.store.getState().unit).toBe(now.unit);
    await userEvent.keyboard('{Control>}y{/Control}');
    expect(session.store.getState().unit).toBe('Loket');
  });
});
