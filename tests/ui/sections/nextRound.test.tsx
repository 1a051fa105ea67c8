import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyRemainderRow } from '#domain/risalah/schema/next.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { NextScheduleSection } from '#ui/sections/next/NextScheduleSection.tsx';
import { RemainderSection } from '#ui/sections/next/RemainderSection.tsx';
import { ValuesSection } from '#ui/sections/opening/ValuesSection.tsx';
import { countedIds, testCatalogue, testShelf } from '#tests/ui/testParts.ts';
import { renderOpen, testSession } from '#tests/ui/testWorld.tsx';

const remainder = { ...puskesmas.remainder, rows: [], nextTheme: '', reason: '' };
/** Nothing that remained by itself. */
const achievement = { ...puskesmas.achievement, unsolved: [] };

beforeEach(() => {
  window.location.hash = '';
});

describe('the remainder', () => {
  it('takes a bar of the last Pareto over as the next theme, with its number', async () => {
    const session = testSession({ ...puskesmas, achievement, remainder });
    renderOpen(<RemainderSection />, { session, newId: countedIds(), catalogue: testCatalogue() });
    await userEvent.click(
      screen.getByRole('button', { name: 'Jadikan tema berikutnya: Formulir diisi ulang' }),
    );
    session.forms.flushAll();
    expect(session.store.getState().remainder).toMatchObject({
      rows: [{ text: 'Formulir diisi ulang', note: '15 dari 58 kali (25,9%)' }],
      nextTheme: 'Mengurangi kejadian formulir diisi ulang',
    });
  });

  it('notes a bar once', async () => {
    renderOpen(<RemainderSection />, {
      newId: countedIds(),
      session: testSession({ ...puskesmas, remainder }),
    });
    await userEvent.click(
      screen.getByRole('button', { name: 'Catat sebagai masalah tersisa: Jaringan terputus' }),
    );
    expect(screen.getByRole('button', { name: 'Sudah dicatat: Jaringan terputus' })).toBeDisabled();
  });
});

describe('the next theme', () => {
  const two = [
    { ...emptyRemainderRow('a'), text: 'Formulir diisi ulang' },
    { ...emptyRemainderRow('b'), text: 'Jaringan terputus' },
  ];

  it('is one of several problems that remain by one press', async () => {
    const session = testSession({ ...puskesmas, remainder: { ...remainder, data: [], rows: two } });
    renderOpen(<RemainderSection />, { session, newId: countedIds(), catalogue: testCatalogue() });
    const offers = screen.getByRole('group', { name: 'Pilih dari masalah yang tersisa' });
    await userEvent.click(
      within(offers).getByRole('button', {
        name: 'Pilih sebagai tema berikutnya: Jaringan terputus',
      }),
    );
    session.forms.flushAll();
    expect(session.store.getState().remainder.nextTheme).toBe('Jaringan terputus');
    expect(offers).not.toBeInTheDocument();
  });

  it('is nothing to choose where one remains', () => {
    const rows = two.slice(0, 1);
    const session = testSession({ ...puskesmas, achievement, remainder: { ...remainder, rows } });
    renderOpen(<RemainderSection />, { session, newId: countedIds(), catalogue: testCatalogue() });
    expect(screen.getByLabelText('Tema berikutnya')).toHaveValue('Formulir diisi ulang');
    expect(screen.queryByRole('group', { name: 'Pilih dari masalah yang tersisa' })).toBeNull();
  });
});

describe('the next schedule', () => {
  it('starts the risalah of the next theme and opens it', async () => {
    const startNext = vi.fn(() => Promise.resolve({ ok: true, value: 'baru' } as const));
    renderOpen(<NextScheduleSection />, {
      newId: countedIds(),
      session: testSession(puskesmas),
      shelf: testShelf({ startNext }),
      catalogue: testCatalogue(),
    });
    await userEvent.click(screen.getByRole('button', { name: 'Mulai risalah berikutnya' }));
    expect(startNext).toHaveBeenCalledWith(puskesmas.id);
    await waitFor(() => expect(window.location.hash).toBe('#/r/baru'));
  });
});

describe('the values', () => {
  it('adds a value to another step beside its first', async () => {
    const session = testSession(puskesmas);
    renderOpen(<ValuesSection />, { session, newId: countedIds(), catalogue: testCatalogue() });
    const table = screen.getByRole('region', { name: 'Nilai pada setiap langkah' });
    await userEvent.click(
      within(table).getByRole('button', { name: /^Tambah wujud Akuntabel pada langkah 2/ }),
    );
    session.forms.flushAll();
    const { rows } = session.store.getState().values;
    expect(rows.map(({ value, phase }) => `${value} ${phase}`)).toContain('Akuntabel causes');
    expect(rows[2]?.value).toBe('Akuntabel');
  });
});
