import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { emptyMember } from '#domain/risalah/schema/opening.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { emptyProblem } from '#domain/risalah/schema/theme.ts';
import type { Session } from '#store/session.ts';
import { CauseEffectSection } from '#ui/sections/causes/CauseEffectSection.tsx';
import { VoteSection } from '#ui/sections/causes/VoteSection.tsx';
import { PrioritySection } from '#ui/sections/priority/PrioritySection.tsx';
import { ProcedureSection } from '#ui/sections/standards/ProcedureSection.tsx';
import { ScheduleSection } from '#ui/sections/theme/ScheduleSection.tsx';
import { countedIds, testCatalogue, testNow, testPress } from '#tests/ui/testParts.ts';
import { blankRisalah, renderOpen, testSession } from '#tests/ui/testWorld.tsx';

const pages = {
  schedule: <ScheduleSection />,
  vote: <VoteSection />,
  priority: <PrioritySection />,
  'cause-effect': <CauseEffectSection />,
  procedure: <ProcedureSection />,
};

function open(section: keyof typeof pages, changes: Partial<Risalah> = {}): Session {
  const session = testSession(blankRisalah(changes));
  renderOpen(pages[section], {
    session,
    newId: countedIds(),
    catalogue: testCatalogue(),
    press: testPress({}),
    now: testNow,
  });
  return session;
}

function stored(session: Session): Risalah {
  act(() => session.forms.flushAll());
  return session.store.getState();
}

const members = {
  rows: [
    { ...emptyMember('m1'), name: 'Siti Aminah' },
    { ...emptyMember('m2'), name: 'Budi Santoso' },
  ],
};

async function accept(): Promise<void> {
  const dialog = await screen.findByRole('dialog', { name: 'Beginilah tabel Anda dibaca' });
  await userEvent.click(within(dialog).getByRole('button', { name: /^Masukkan/ }));
}

describe('the schedule', () => {
  it('takes eight rows of four days at its first day', async () => {
    const session = open('schedule');
    const days = Array.from(
      { length: 8 },
      (_, at) =>
        `${at + 1} Juni 2026\t${at + 2} Juni 2026\t${at + 3} Juni 2026\t${at + 4} Juni 2026`,
    );
    const [first] = screen.getAllByLabelText('Rencana mulai');
    if (first === undefined) throw new Error('The schedule has no day.');
    await userEvent.click(first);
    await userEvent.paste(days.join('\n'));
    const { rows } = stored(session).schedule;
    expect(rows.map(({ plannedFrom, actualTo }) => [plannedFrom, actualTo])).toEqual(
      Array.from({ length: 8 }, (_, at) => [
        `2026-06-0${at + 1}`,
        `2026-06-${at + 4 < 10 ? '0' : ''}${at + 4}`,
      ]),
    );
    expect(rows[7]?.phase).toBe('next');
  });

  it('lays rows on the phases that they name, wherever they are pasted', async () => {
    const session = open('schedule');
    const last = screen.getAllByLabelText('Rencana mulai').at(-1);
    if (last === undefined) throw new Error('The schedule has no day.');
    await userEvent.click(last);
    await userEvent.paste('Langkah\tRencana mulai\nMemeriksa hasil\t3 Agustus 2026');
    const dialog = screen.queryByRole('dialog');
    if (dialog !== null) await accept();
    const { rows } = stored(session).schedule;
    expect(rows.map(({ plannedFrom }) => plannedFrom)).toEqual([
      ...Array.from({ length: 5 }, () => ''),
      '2026-08-03',
      '',
      '',
    ]);
  });
});

describe('the schedule as a grid', () => {
  const rows = blankRisalah().schedule.rows.map((row, at) => ({
    ...row,
    plannedFrom: `2026-0${at + 1}-02`,
    plannedTo: `2026-0${at + 1}-20`,
  }));

  it('is told as planned in one act, as far as its plan is over', async () => {
    const session = open('schedule', { schedule: { rows } });
    const act = screen.getByRole('button', { name: 'Realisasi = rencana' });
    await userEvent.click(act);
    expect(stored(session).schedule.rows.map(({ actualTo }) => actualTo)).toEqual([
      ...rows.slice(0, 5).map(({ plannedTo }) => plannedTo),
      '',
      '',
      '',
    ]);
    expect(act).not.toBeInTheDocument();
  });

  it('goes to the day below and above by keys', async () => {
    open('schedule', { schedule: { rows } });
    const ends = screen.getAllByLabelText('Rencana selesai');
    await userEvent.click(ends[0] as HTMLElement);
    await userEvent.keyboard('{Enter}');
    expect(ends[1]).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(ends[2]).toHaveFocus();
  });
});

describe('votes', () => {
  const cause = { parent: 'man', candidate: true, retired: false };
  const causes = [
    { ...cause, id: 'c1', text: 'Berkas kurang' },
    { ...cause, id: 'c2', text: 'Belum dilatih' },
  ];
  const changes = (points: Record<string, number>): Partial<Risalah> => {
    const blank = blankRisalah();
    return {
      members,
      'cause-effect': { ...blank['cause-effect'], causes },
      vote: { ...blank.vote, rows: [{ cause: 'c2', points, kept: false }] },
    };
  };
  const votes = (session: Session): unknown =>
    stored(session).vote.rows.map(({ cause: of, points }) => [of, points]);

  it('go to the members that are named, whoever stands where, and say whom they do not know', async () => {
    const session = open('vote', changes({ m1: 9 }));
    await userEvent.click(screen.getByLabelText('Siti Aminah: Berkas kurang'));
    await userEvent.paste('Nama\tBelum dilatih\tBerkas kurang\nBudi\t2\t3\nSiti\t1\t5\nJoko\t7\t7');
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/“Joko”/)).toBeVisible();
    await accept();
    const wanted = [
      ['c1', { m1: 5, m2: 3 }],
      ['c2', { m1: 1, m2: 2 }],
    ];
    expect(votes(session)).toEqual(wanted);
    await userEvent.click(screen.getByRole('button', { name: 'Kembalikan' }));
    expect(votes(session)).toEqual([['c2', { m1: 9 }]]);
  });

  it('without names are laid from the cell on', async () => {
    const session = open('vote', changes({}));
    await userEvent.click(screen.getByLabelText('Siti Aminah: Berkas kurang'));
    await userEvent.paste('3\t4\n1\t2');
    expect(votes(session)).toEqual([
      ['c1', { m1: 3, m2: 4 }],
      ['c2', { m1: 1, m2: 2 }],
    ]);
  });
});

it('scores of problems find their criteria by letter', async () => {
  const blank = blankRisalah();
  const session = open('priority', {
    members,
    inventory: {
      ...blank.inventory,
      problems: [
        { ...emptyProblem('p1'), problem: 'Antrean lama' },
        { ...emptyProblem('p2'), problem: 'Ruang panas' },
      ],
    },
  });
  await userEvent.click(screen.getByLabelText(/^Urgency.*: Antrean lama$/));
  await userEvent.paste(
    'Masalah\tU\tS\tG\tTotal\nRuang panas\t2\t3\t3\t8\nAntrean lama\t5\t4\t4\t13',
  );
  await accept();
  const [rating] = stored(session).priority.ratings;
  expect(rating?.rows).toEqual([
    { problem: 'p2', scores: { urgency: 2, seriousness: 3, growth: 3 } },
    { problem: 'p1', scores: { urgency: 5, seriousness: 4, growth: 4 } },
  ]);
});

it('a list of causes becomes lines where it is pasted', async () => {
  const session = open('cause-effect');
  await userEvent.click(screen.getByRole('button', { name: 'Penyebab baru pada Metode' }));
  await userEvent.paste('1.\tSOP belum ada\n2.\tAlur berputar');
  if (screen.queryByRole('dialog') !== null) await accept();
  const { causes } = stored(session)['cause-effect'];
  expect(causes.map(({ parent, text }) => [parent, text])).toEqual([
    ['method', 'SOP belum ada'],
    ['method', 'Alur berputar'],
  ]);
});

it('a procedure with one column a performer makes those who are not there yet', async () => {
  const { procedure } = blankRisalah();
  const session = open('procedure', {
    procedure: { ...procedure, performers: [{ id: 'f1', name: 'Pemohon' }] },
  });
  await userEvent.click(screen.getByRole('button', { name: 'Tambah kegiatan' }));
  await userEvent.click(screen.getByLabelText(/^Waktu/));
  await userEvent.paste(
    [
      'No\tKegiatan\tPelaksana\t',
      '\t\tPemohon\tPetugas loket',
      '1\tMengajukan permohonan\tO\t',
      '2\tMemeriksa berkas\t\t[]',
    ].join('\n'),
  );
  await accept();
  const { performers, steps } = stored(session).procedure;
  expect(performers.map(({ name }) => name)).toEqual(['Pemohon', 'Petugas loket']);
  expect(steps.map(({ activity, performer }) => [activity, performer])).toEqual([
    ['Mengajukan permohonan', 'f1'],
    ['Memeriksa berkas', performers[1]?.id],
  ]);
});
