import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { emptyMember } from '#domain/risalah/schema/opening.ts';
import type { Member } from '#domain/risalah/schema/opening.ts';
import { emptyProblem } from '#domain/risalah/schema/theme.ts';
import type { Problem } from '#domain/risalah/schema/theme.ts';
import type { Session } from '#store/session.ts';
import { PrioritySection } from '#ui/sections/priority/PrioritySection.tsx';
import { countedIds, testCatalogue } from '#tests/ui/testParts.ts';
import { blankRisalah, renderOpen, testSession } from '#tests/ui/testWorld.tsx';

function problem(id: string, text: string): Problem {
  return {
    ...emptyProblem(id),
    problem: text,
  };
}

function member(id: string, name: string): Member {
  return {
    ...emptyMember(id),
    name,
    role: 'member',
    numberKind: 'nip',
  };
}

function open(problems: readonly Problem[], members: readonly Member[] = []): Session {
  const blank = blankRisalah();
  const session = testSession({
    ...blank,
    members: { rows: [...members] },
    inventory: { ...blank.inventory, problems: [...problems] },
  });
  renderOpen(<PrioritySection />, { session, newId: countedIds(), catalogue: testCatalogue() });
  return session;
}

const two = [problem('p1', 'Antrean lama'), problem('p2', 'Berkas hilang')];

async function score(name: string, scores: readonly string[]): Promise<void> {
  const user = userEvent.setup();
  const cells = within(screen.getByRole('row', { name: new RegExp(name) })).getAllByRole('textbox');
  for (const [index, value] of scores.entries()) {
    const cell = cells[index];
    if (cell === undefined) throw new Error('no such cell');
    await user.clear(cell);
    await user.type(cell, value);
  }
}

describe('the priority matrix', () => {
  it('asks for the inventory first when there is no problem', () => {
    open([]);
    expect(screen.getByText(/Belum ada masalah untuk dinilai/)).toBeInTheDocument();
  });

  it('adds the scores up and ranks the problems while they are typed', async () => {
    const session = open(two);
    await score('Antrean lama', ['5', '4', '4']);
    await score('Berkas hilang', ['3', '4', '2']);
    expect(screen.getByRole('row', { name: /Antrean lama.* 13 1$/ })).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /Berkas hilang.* 9 2$/ })).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent(
      'Nilai tertinggi: Antrean lama, jumlah 13.',
    );
    act(() => session.forms.flushAll());
    expect(session.store.getState().priority.ratings[0]?.rows).toContainEqual({
      problem: 'p1',
      scores: { urgency: 5, seriousness: 4, growth: 4 },
    });
  });

  it('names a tie and leaves the decision to the team', async () => {
    open(two);
    await score('Antrean lama', ['5', '4', '4']);
    await score('Berkas hilang', ['4', '4', '5']);
    expect(screen.getByRole('status')).toHaveTextContent(
      'Antrean lama dan Berkas hilang bernilai sama.',
    );
  });

  it('keeps a score outside the scale as typed and counts it for nothing', async () => {
    const session = open(two);
    await score('Antrean lama', ['9']);
    expect(screen.getByDisplayValue('9')).toHaveAccessibleDescription(
      'Isi dengan angka bulat 1 sampai 5.',
    );
    act(() => session.forms.flushAll());
    expect(session.store.getState().priority.ratings[0]?.rows[0]?.scores).toEqual({
      urgency: { typed: '9' },
    });
  });

  it('carries the chosen problem to the target', async () => {
    const user = userEvent.setup();
    const session = open(two);
    await user.click(screen.getByRole('radio', { name: 'Antrean lama' }));
    await user.click(screen.getByRole('radio', { name: 'Berkas hilang' }));
    act(() => session.forms.flushAll());
    expect(session.store.getState().priority.chosen).toBe('p2');
    expect(session.store.getState().target.problem).toBe('p2');
  });
});

describe('the ways of ranking', () => {
  const way = (name: string) => screen.getByRole('radio', { name });

  it('loses no score when the way is changed and changed back', async () => {
    const user = userEvent.setup();
    open(two);
    await score('Antrean lama', ['5', '4', '4']);
    await user.click(way('CARL'));
    await score('Antrean lama', ['2', '3', '2', '5']);
    expect(screen.getByRole('row', { name: /Antrean lama.* 60 1$/ })).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent(
      'Hasil kali = Capability × Accessibility × Readiness × Leverage = 2 × 3 × 2 × 5 = 60',
    );
    await user.click(way('USG (skala)'));
    expect(screen.getByRole('row', { name: /Antrean lama.* 13 1$/ })).toBeInTheDocument();
  });

  it('compares by pairs, counts the wins and checks the columns', async () => {
    const user = userEvent.setup();
    const session = open([...two, problem('p3', 'Survei kosong')]);
    await user.click(way('USG (perbandingan berpasangan)'));
    await user.selectOptions(
      screen.getByRole('combobox', {
        name: 'Urgency (mendesak): A (Antrean lama) atau C (Survei kosong)',
      }),
      'C',
    );
    expect(screen.getByRole('status')).toHaveTextContent(
      'tiap kolom seharusnya berjumlah 3 × 2 ÷ 2 = 3; Urgency baru 1, Seriousness baru 0',
    );
    for (const cell of screen.getAllByRole('combobox', { name: / atau / })) {
      await user.selectOptions(cell, within(cell).getAllByRole('option')[1] as HTMLElement);
    }
    expect(screen.getByRole('row', { name: /Antrean lama 2 2 2 6 1$/ })).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent('Sesuai.');
    act(() => session.forms.flushAll());
    expect(session.store.getState().priority.pairs).toHaveLength(9);
  });

  it('asks to sift first where the pairs would be too many', async () => {
    const user = userEvent.setup();
    open(Array.from({ length: 13 }, (_, at) => problem(`p${at}`, `Masalah ${at}`)));
    await user.click(way('USG (perbandingan berpasangan)'));
    expect(screen.getByText(/13 masalah berarti 78 perbandingan/)).toBeInTheDocument();
  });

  it('scores only the problems that APKL lets pass', async () => {
    const user = userEvent.setup();
    open(two);
    await user.click(way('APKL lalu USG'));
    const matrix = () => screen.getByRole('table', { name: 'Nilai tiap masalah' });
    expect(within(matrix()).queryByRole('radio')).not.toBeInTheDocument();
    for (const question of ['Aktual', 'Problematik', 'Kekhalayakan', 'Layak']) {
      await user.click(screen.getByRole('checkbox', { name: `${question}: Berkas hilang` }));
    }
    expect(screen.getByRole('row', { name: /Berkas hilang.* Lolos$/ })).toBeInTheDocument();
    expect(within(matrix()).getByRole('radio', { name: 'Berkas hilang' })).toBeInTheDocument();
  });

  it('weighs criteria of the team and shows the sum of the weights', async () => {
    const user = userEvent.setup();
    open(two);
    await user.click(way('Kriteria berbobot'));
    expect(screen.getByText(/Jumlah bobot:/)).toHaveTextContent('Jumlah bobot: 100');
    await user.clear(screen.getByRole('textbox', { name: 'Bobot kriteria 1' }));
    await user.type(screen.getByRole('textbox', { name: 'Bobot kriteria 1' }), '50');
    expect(screen.getByText(/Jumlah bobot:/)).toHaveTextContent('Jumlah bobot: 110');
    await score('Antrean lama', ['5', '4', '3']);
    expect(screen.getByRole('row', { name: /Antrean lama.* 460 1$/ })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Hapus kriteria 3' }));
    expect(screen.getByRole('row', { name: /Antrean lama.* 370 1$/ })).toBeInTheDocument();
  });

  it('adds up the points of every member in a nominal vote', async () => {
    const user = userEvent.setup();
    open(two, [member('m1', 'Ani'), member('m2', 'Budi')]);
    await user.click(way('Pemungutan suara (NGT)'));
    await score('Antrean lama', ['2', '1']);
    await score('Berkas hilang', ['1', '1']);
    expect(screen.getByRole('textbox', { name: 'Budi: Berkas hilang' })).toHaveValue('1');
    expect(screen.getByRole('row', { name: /Antrean lama.* 3 1$/ })).toBeInTheDocument();
  });

  it('shows the mean of the members and keeps what the team gave as one', async () => {
    const user = userEvent.setup();
    open(two, [member('m1', 'Ani'), member('m2', 'Budi')]);
    await score('Antrean lama', ['1', '1', '1']);
    const raters = screen.getByRole('combobox', { name: 'Penilai' });
    await user.selectOptions(raters, 'Tiap anggota (rata-rata)');
    await score('Antrean lama', ['5', '5', '5']);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Nilai dari' }), 'Budi');
    await score('Antrean lama', ['4', '4', '4']);
    expect(screen.getAllByText('rata-rata 4,5')).toHaveLength(3);
    expect(screen.getByRole('row', { name: /Antrean lama.* 13,5 1$/ })).toBeInTheDocument();
    await user.selectOptions(raters, 'Tim bersama-sama');
    expect(screen.getByRole('row', { name: /Antrean lama.* 3 1$/ })).toBeInTheDocument();
  });

  it('shows that another problem scores higher and asks why, but takes the choice', async () => {
    const user = userEvent.setup();
    const session = open(two);
    await score('Antrean lama', ['5', '4', '4']);
    await score('Berkas hilang', ['3', '4', '2']);
    await user.click(way('Berkas hilang'));
    const notes = screen.getByRole('status');
    expect(notes).toHaveTextContent(
      '“Berkas hilang” dipilih dengan jumlah 9, padahal “Antrean lama” berjumlah 13.',
    );
    expect(notes).toHaveTextContent('tulis alasannya di bawah');
    await user.type(screen.getByLabelText('Alasan pilihan'), 'Diminta pimpinan');
    expect(notes).not.toHaveTextContent('tulis alasannya di bawah');
    act(() => session.forms.flushAll());
    expect(session.store.getState().priority.chosen).toBe('p2');
  });
});
