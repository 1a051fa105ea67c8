import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { emptyAlternative, emptyMeasure } from '#domain/risalah/schema/plan.ts';
import { emptyProblem } from '#domain/risalah/schema/theme.ts';
import type { Alternative } from '#domain/risalah/schema/plan.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { answerSection, undo } from '#store/acts.ts';
import { blankRisalah, renderOpen, testSession } from '#tests/ui/testWorld.tsx';
import { countedIds, testCatalogue, testPhotographs } from '#tests/ui/testParts.ts';
import { CircleSection } from '#ui/sections/opening/CircleSection.tsx';
import { ActionPlanSection } from '#ui/sections/plan/ActionPlanSection.tsx';
import { ActionsSection } from '#ui/sections/plan/ActionsSection.tsx';
import { BackgroundSection } from '#ui/sections/theme/BackgroundSection.tsx';
import { AlternativesSection } from '#ui/sections/plan/AlternativesSection.tsx';

const shelf: Alternative = {
  ...emptyAlternative('a1'),
  alternative: 'Rak obat racikan di ruang racik',
  cost: 3_500_000,
  conclusion: 'chosen',
};

function planned(changes: Partial<Risalah> = {}): Risalah {
  const blank = blankRisalah();
  return { ...blank, alternatives: { ...blank.alternatives, rows: [shelf] }, ...changes };
}

const world = () => ({
  newId: countedIds(),
  catalogue: testCatalogue(),
  photographs: testPhotographs({}),
});
const what = () => screen.getByRole('textbox', { name: 'Apa (What), baris 1' });
const cost = () => screen.getByRole('textbox', { name: 'Biaya (How much), baris 1' });

describe('a carried answer', () => {
  it('stands in its field, says where it is from and is not stored', () => {
    const session = testSession(planned());
    renderOpen(<ActionPlanSection />, { session, ...world() });
    expect(what()).toHaveValue('Rak obat racikan di ruang racik');
    expect(cost()).toHaveValue('3.500.000');
    expect(what()).toHaveAccessibleDescription(/dari alternatif perbaikan/);
    expect(session.store.getState()['action-plan'].rows).toEqual([]);
  });

  it('follows its source', () => {
    const session = testSession(planned());
    renderOpen(<ActionPlanSection />, { session, ...world() });
    act(() => {
      const { alternatives } = session.store.getState();
      const rows = [{ ...shelf, cost: 4_000_000 }];
      answerSection(session.store, 'alternatives', { ...alternatives, rows });
    });
    expect(cost()).toHaveValue('4.000.000');
  });

  it('stays selected whole when it is written otherwise for typing', () => {
    renderOpen(<ActionPlanSection />, { session: testSession(planned()), ...world() });
    const box = cost() as HTMLInputElement;
    act(() => {
      box.select();
      box.focus();
    });
    expect(box).toHaveValue('3500000');
    expect([box.selectionStart, box.selectionEnd]).toEqual([0, 7]);
    fireEvent.change(box, { target: { value: '4' } });
    expect(box.selectionStart).toBe(1);
  });

  it('comes selected whole into an empty box that has the focus already', () => {
    renderOpen(<CircleSection />, { session: testSession(blankRisalah()), ...world() });
    const formed = screen.getByLabelText<HTMLInputElement>('Tanggal dibentuk');
    const decree = screen.getByLabelText('Tanggal SK');
    act(() => decree.focus());
    fireEvent.change(decree, { target: { value: '11 Mei 2026' } });
    act(() => formed.focus());
    expect(formed).toHaveValue('11 Mei 2026');
    expect([formed.selectionStart, formed.selectionEnd]).toEqual([0, 11]);
  });

  it('is stored once somebody types over it, and comes back when that is taken back', async () => {
    const user = userEvent.setup();
    const session = testSession(planned());
    const rows = () => session.store.getState()['action-plan'].rows;
    renderOpen(<ActionPlanSection />, { session, ...world() });
    await user.type(what(), ' utama');
    await user.tab();
    expect(rows()).toEqual([
      {
        ...emptyMeasure('of-a1'),
        alternative: 'a1',
        what: 'Rak obat racikan di ruang racik utama',
      },
    ]);
    expect(cost()).toHaveValue('3.500.000');
    await user.click(
      await screen.findByRole('button', { name: 'Kembali ke nilai asal: Apa (What), baris 1' }),
    );
    expect(what()).toHaveValue('Rak obat racikan di ruang racik');
    expect(rows()[0]?.what ?? '').toBe('');
  });

  it('is no origin of an answer that was asked for before it', () => {
    const blank = blankRisalah();
    const session = testSession({
      ...blank,
      background: { ...blank.background, mainProblem: 'Pasien menunggu terlalu lama.' },
      inventory: {
        ...blank.inventory,
        problems: [{ ...emptyProblem('p1'), problem: 'Waktu tunggu' }],
      },
      priority: { ...blank.priority, chosen: 'p1' },
    });
    renderOpen(<BackgroundSection />, { session, ...world() });
    expect(screen.getByRole('textbox', { name: 'Masalah utama' })).toHaveValue(
      'Pasien menunggu terlalu lama.',
    );
    expect(screen.queryByText('Kembali ke nilai asal')).toBeNull();
  });

  it('stays empty once it was emptied, also when its source changes', async () => {
    const user = userEvent.setup();
    const session = testSession(planned());
    renderOpen(<ActionPlanSection />, { session, ...world() });
    await user.clear(cost());
    await user.tab();
    await waitFor(() => expect(session.store.getState().emptied).toHaveLength(1));
    expect(cost()).toHaveValue('');
    act(() => {
      const { alternatives } = session.store.getState();
      const rows = [{ ...shelf, cost: 4_000_000 }];
      answerSection(session.store, 'alternatives', { ...alternatives, rows });
    });
    expect(cost()).toHaveValue('');
    await user.click(
      await screen.findByRole('button', {
        name: 'Kembali ke nilai asal: Biaya (How much), baris 1',
      }),
    );
    expect(cost()).toHaveValue('4.000.000');
    expect(session.store.getState().emptied).toEqual([]);
  });

  it('is not typed into while the rest of its row is', async () => {
    const user = userEvent.setup();
    const session = testSession(planned());
    renderOpen(<ActionPlanSection />, { session, ...world() });
    await user.type(screen.getByRole('textbox', { name: 'Siapa (Who), baris 1' }), 'Anggota 3');
    await user.tab();
    expect(session.store.getState()['action-plan'].rows).toEqual([
      { ...emptyMeasure('of-a1'), alternative: 'a1', who: 'Anggota 3' },
    ]);
    act(() => undo(session.store));
    expect(session.store.getState()['action-plan'].rows[0]?.who ?? '').not.toBe('Anggota 3');
    expect(what()).toHaveValue('Rak obat racikan di ruang racik');
  });
});

describe('a carried row', () => {
  it('that is deleted stays away', async () => {
    const user = userEvent.setup();
    const session = testSession(planned());
    renderOpen(<ActionPlanSection />, { session, ...world() });
    await user.click(screen.getByRole('button', { name: 'Hapus baris 1' }));
    // The action that would stand for it is asked about.
    await user.click(screen.getByRole('button', { name: 'Tetap hapus', hidden: true }));
    expect(screen.queryByRole('textbox', { name: 'Apa (What), baris 1' })).toBeNull();
    expect(session.store.getState().emptied).toEqual(['action-plan/of-a1/rows']);
  });

  it('stays where it is when another one is added that treats the same cause', async () => {
    const user = userEvent.setup();
    const session = testSession(planned());
    renderOpen(<ActionPlanSection />, { session, ...world() });
    await user.click(screen.getByRole('button', { name: 'Tambah rencana' }));
    await user.type(screen.getByRole('textbox', { name: 'Apa (What), baris 2' }), 'Formulir');
    await user.tab();
    expect(session.store.getState()['action-plan'].rows).toMatchObject([
      { id: 'of-a1', what: '' },
      { what: 'Formulir' },
    ]);
    expect(what()).toHaveValue('Rak obat racikan di ruang racik');
  });
});

describe('a source that is deleted', () => {
  it('is asked about with what is carried from it, which can become the own', async () => {
    const user = userEvent.setup();
    const session = testSession(planned());
    renderOpen(<AlternativesSection />, { session, ...world() });
    await user.click(screen.getByRole('button', { name: 'Hapus baris 1' }));
    const dialog = screen.getByRole('dialog', { hidden: true });
    expect(within(dialog).getByText('Nama action-plan')).toBeInTheDocument();
    await user.click(
      within(dialog).getByRole('button', { name: 'Hapus, jadikan isian sendiri', hidden: true }),
    );
    expect(session.store.getState().alternatives.rows).toEqual([]);
    expect(session.store.getState()['action-plan'].rows).toMatchObject([
      { id: 'of-a1', alternative: '', what: 'Rak obat racikan di ruang racik', cost: 3_500_000 },
    ]);
    act(() => undo(session.store));
    expect(session.store.getState()['action-plan'].rows).toEqual([]);
  });
});

describe('what was planned', () => {
  it('stands beside the boxes of the action and is taken in one act', async () => {
    const user = userEvent.setup();
    const rows = [
      {
        ...emptyMeasure('m1'),
        what: 'Rak',
        from: '2026-04-06',
        to: '2026-04-10',
        who: 'Anggota 3',
      },
    ];
    const blank = blankRisalah();
    const session = testSession({ ...blank, 'action-plan': { ...blank['action-plan'], rows } });
    renderOpen(<ActionsSection />, { session, ...world() });
    const from = screen.getByRole('textbox', { name: 'Mulai, baris 1' });
    expect(screen.getByText('dari rencana perbaikan')).toBeInTheDocument();
    expect(from).toHaveValue('');
    expect(from).toHaveAccessibleDescription(/menurut rencana: 6 April 2026/);
    await user.click(screen.getByRole('button', { name: 'Sesuai rencana' }));
    expect(session.store.getState().actions.rows).toMatchObject([
      { id: 'of-m1', measure: 'm1', from: '2026-04-06', to: '2026-04-10', who: 'Anggota 3' },
    ]);
    expect(from).toHaveValue('6 April 2026');
  });
});
