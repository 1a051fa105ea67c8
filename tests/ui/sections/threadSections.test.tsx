import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Profiler } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { Member } from '#domain/risalah/schema/opening.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { emptyVerificationRow } from '#domain/risalah/schema/causes.ts';
import { emptyProblem } from '#domain/risalah/schema/theme.ts';
import type { Cause } from '#domain/tools/causes/causeEffect.ts';
import type { Session } from '#store/session.ts';
import { TargetSection } from '#ui/sections/theme/TargetSection.tsx';
import { TitleSection } from '#ui/sections/theme/TitleSection.tsx';
import { VerificationSection } from '#ui/sections/causes/VerificationSection.tsx';
import { VoteSection } from '#ui/sections/causes/VoteSection.tsx';
import { countedIds, testPhotographs, testPress } from '#tests/ui/testParts.ts';
import { blankRisalah, renderOpen, testSession } from '#tests/ui/testWorld.tsx';

function stored<Id extends keyof Risalah>(session: Session, id: Id): Risalah[Id] {
  act(() => session.forms.flushAll());
  return session.store.getState()[id];
}

function cause(id: string, changes: Partial<Cause> = {}): Cause {
  return { id, parent: 'man', text: id, candidate: true, retired: false, ...changes };
}

const blank = blankRisalah();

const waiting: Partial<Risalah> = {
  inventory: {
    ...blank.inventory,
    problems: [
      {
        ...emptyProblem('p1'),
        problem: 'Antrean lama',
        indicator: 'Waktu tunggu',
        unit: 'menit',
        target: 15,
        achieved: 28,
      },
    ],
  },
  target: { ...blank.target, problem: 'p1' },
};

describe('the target', () => {
  it('offers the number of the chosen problem as its baseline', async () => {
    const user = userEvent.setup();
    const session = testSession(blankRisalah(waiting));
    renderOpen(<TargetSection />, { session, newId: countedIds() });
    await user.click(screen.getByRole('button', { name: 'Pakai sebagai kondisi awal' }));
    expect(stored(session, 'target').rows[0]).toMatchObject({
      indicator: 'Waktu tunggu',
      unit: 'menit',
      baseline: 28,
    });
    expect(screen.queryByText('Dari daftar masalah')).not.toBeInTheDocument();
  });

  it('is reckoned from the ability of the circle, with its arithmetic as the reason', async () => {
    const user = userEvent.setup();
    const session = testSession(blankRisalah(waiting));
    renderOpen(<TargetSection />, { session, newId: countedIds() });
    await user.click(screen.getByRole('button', { name: 'Pakai sebagai kondisi awal' }));
    await user.click(screen.getByText('Hitung sasaran dari kemampuan tim'));
    await user.type(screen.getByLabelText('Bagian penyebab terbanyak (Pareto)'), '68,2');
    await user.type(screen.getByLabelText('Kemampuan tim, taksiran bersama'), '80');
    const sum = '28 menit − 28 menit × 68,2% × 80% = 12,72 menit';
    expect(screen.getByText(sum)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Pakai sebagai sasaran dan alasannya' }));
    const [row] = stored(session, 'target').rows;
    expect(row?.target).toBe(12.72);
    expect(row?.reason).toContain(sum);
  });

  it('reads itself out while it is typed, and says what cannot be meant', async () => {
    const user = userEvent.setup();
    renderOpen(<TargetSection />, {
      session: testSession(blankRisalah(waiting)),
      newId: countedIds(),
    });
    await user.click(screen.getByRole('button', { name: 'Pakai sebagai kondisi awal' }));
    await user.type(screen.getByLabelText('Nilai sasaran, baris 1'), '14');
    expect(
      screen.getByText(/turun 14 menit \(dari 28 menit menjadi 14 menit, yaitu 50% dari semula\)/),
    ).toBeInTheDocument();
    await user.clear(screen.getByLabelText('Nilai sasaran, baris 1'));
    await user.type(screen.getByLabelText('Nilai sasaran, baris 1'), '28');
    expect(screen.getByText(/Sasaran sama dengan kondisi awal/)).toBeInTheDocument();
  });
});

describe('the title', () => {
  it('is built from the main target until the team writes its own', async () => {
    const user = userEvent.setup();
    const session = testSession(blankRisalah(waiting));
    renderOpen(
      <>
        <TargetSection />
        <TitleSection />
      </>,
      { session, newId: countedIds() },
    );
    expect(screen.getByText(/Isi sasaran utama dahulu/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Pakai sebagai kondisi awal' }));
    await user.type(screen.getByLabelText('Nilai sasaran, baris 1'), '11');
    act(() => session.forms.flushAll());
    const built = 'Menurunkan waktu tunggu dari 28 menit menjadi 11 menit';
    expect(await screen.findByText(built)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Salin untuk diubah' }));
    expect(screen.getByLabelText('Judul')).toHaveValue(built);
    await user.clear(screen.getByLabelText('Judul'));
    await user.type(screen.getByLabelText('Tema'), 'Mempercepat pelayanan loket');
    await user.click(screen.getByRole('button', { name: 'Susun dari tema' }));
    expect(screen.getByLabelText('Judul')).toHaveValue(
      'Mempercepat pelayanan loket dari 28 menit menjadi 11 menit',
    );
  });
});

describe('the vote', () => {
  const voter = { id: 'm1', role: 'leader', name: 'Sri' } as Member;
  const world = {
    members: { rows: [voter] },
    'cause-effect': { ...blank['cause-effect'], causes: [cause('rak'), cause('loket')] },
  };

  it('has a row for each candidate and defines N', async () => {
    const user = userEvent.setup();
    const session = testSession(blankRisalah(world));
    renderOpen(<VoteSection />, { session, press: testPress({}) });
    expect(screen.getByText(/N = 2 calon/)).toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: 'Sri: rak' }), '5');
    expect(
      screen.getByRole('row', { name: /rak.*Jumlah 5 · peringkat 1 · dipilih/ }),
    ).toBeVisible();
    expect(stored(session, 'vote').rows.map(({ cause: id }) => id)).toEqual(['rak', 'loket']);
  });

  it('keeps the points of a cause that is no candidate any more', () => {
    const causes = [cause('rak'), cause('loket', { candidate: false })];
    const rows = [{ cause: 'loket', points: { m1: 3 }, kept: false }];
    renderOpen(<VoteSection />, {
      press: testPress({}),
      session: testSession(
        blankRisalah({
          ...world,
          'cause-effect': { ...blank['cause-effect'], causes },
          vote: { ...blank.vote, rows },
        }),
      ),
    });
    expect(screen.getByRole('textbox', { name: 'Sri: loket' })).toHaveValue('3');
  });
});

describe('verification', () => {
  it('offers a card for each candidate that has none', async () => {
    const user = userEvent.setup();
    const session = testSession(
      blankRisalah({
        'cause-effect': {
          ...blank['cause-effect'],
          causes: [cause('rak'), cause('loket'), cause('lain', { candidate: false })],
        },
      }),
    );
    renderOpen(<VerificationSection />, {
      session,
      newId: countedIds(),
      press: testPress({}),
      photographs: testPhotographs({}),
    });
    await user.click(screen.getByRole('button', { name: 'Buat kartu untuk semuanya' }));
    expect(stored(session, 'verification').rows.map(({ cause: id }) => id)).toEqual([
      'rak',
      'loket',
    ]);
    expect(screen.queryByText('Terpilih, belum ada kartunya')).not.toBeInTheDocument();
  });

  it('draws nothing again, nor does the vote, for an answer elsewhere that neither shows', () => {
    const session = testSession(
      blankRisalah({
        'cause-effect': { ...blank['cause-effect'], causes: [cause('rak'), cause('loket')] },
        verification: {
          ...blank.verification,
          rows: [{ ...emptyVerificationRow('card'), cause: 'rak' }],
        },
      }),
    );
    const drawn = vi.fn();
    renderOpen(
      <Profiler id="page" onRender={drawn}>
        <VoteSection />
        <VerificationSection />
      </Profiler>,
      {
        session,
        newId: countedIds(),
        press: testPress({}),
        photographs: testPhotographs({}),
      },
    );
    drawn.mockClear();
    const { store } = session;
    const { title } = store.getState();
    act(() => store.setState({ title: { ...title, title: 'Antrean' } }));
    expect(drawn).not.toHaveBeenCalled();
    const causes = [cause('rak'), cause('loket', { text: 'Satu loket' })];
    act(() => store.setState({ 'cause-effect': { ...blank['cause-effect'], causes } }));
    expect(screen.getAllByRole('option', { name: 'Satu loket' })).not.toEqual([]);
  });
});
