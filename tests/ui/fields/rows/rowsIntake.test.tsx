import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { emptyMeeting, emptyMember } from '#domain/risalah/schema/opening.ts';
import type { Meeting, Member } from '#domain/risalah/schema/opening.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Session } from '#store/session.ts';
import { ActionPlanSection } from '#ui/sections/plan/ActionPlanSection.tsx';
import { MeetingsSection } from '#ui/sections/opening/MeetingsSection.tsx';
import { MembersSection } from '#ui/sections/opening/MembersSection.tsx';
import { countedIds, testCatalogue, testPhotographs, testPress } from '#tests/ui/testParts.ts';
import { blankRisalah, renderOpen, testSession } from '#tests/ui/testWorld.tsx';

function open(section: 'members' | 'meetings' | 'action-plan', changes: Partial<Risalah>): Session {
  const session = testSession(blankRisalah(changes));
  const pages = {
    members: <MembersSection />,
    meetings: <MeetingsSection />,
    'action-plan': <ActionPlanSection />,
  };
  renderOpen(pages[section], {
    session,
    newId: countedIds(),
    catalogue: testCatalogue(),
    press: testPress({}),
    photographs: testPhotographs({}),
  });
  return session;
}

function stored(session: Session): Risalah {
  act(() => session.forms.flushAll());
  return session.store.getState();
}

const member = (id: string, more: Partial<Member> = {}): Member => ({
  ...emptyMember(id),
  ...more,
});
const meeting = (id: string, more: Partial<Meeting> = {}): Meeting => ({
  ...emptyMeeting(id),
  ...more,
});

async function pasteAt(label: string, text: string): Promise<void> {
  await userEvent.click(screen.getByLabelText(label));
  await userEvent.paste(text);
}

describe('a long answer in a row', () => {
  const meetings = {
    rows: [meeting('a', { decisions: 'Lama' }), meeting('b', { decisions: 'Isi kedua' })],
  };

  it('keeps several lines as one answer, with their numbers, and touches no other row', async () => {
    const session = open('meetings', { meetings });
    await userEvent.clear(screen.getByLabelText('Keputusan, baris 1'));
    await userEvent.paste('1.\tDisepakati tema antrean.\r\n2.\tKetua membagi tugas.\r\n');
    expect(stored(session).meetings.rows.map(({ decisions }) => decisions)).toEqual([
      '1. Disepakati tema antrean.\n2. Ketua membagi tugas.',
      'Isi kedua',
    ]);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('takes words with a tab where the caret is', async () => {
    const session = open('meetings', { meetings });
    await pasteAt('Keputusan, baris 1', ' dan\tbaru');
    expect(stored(session).meetings.rows[0]?.decisions).toBe('Lamadan baru');
  });

  it('offers to read as a table what looks like one', async () => {
    const session = open('meetings', { meetings });
    await pasteAt(
      'Keputusan, baris 1',
      'Tanggal\tKeputusan\n3 Juni 2026\tTema\n10 Juni 2026\tData',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Baca sebagai tabel' }));
    const dialog = screen.queryByRole('dialog');
    if (dialog !== null) {
      await userEvent.click(within(dialog).getByRole('button', { name: /^Masukkan/ }));
    }
    expect(stored(session).meetings.rows.map(({ date, decisions }) => [date, decisions])).toEqual([
      ['2026-06-03', 'Tema'],
      ['2026-06-10', 'Data'],
    ]);
  });
});

describe('a table pasted on a short cell', () => {
  it('finds its columns by name, is shown where something is set aside, and tells what it replaced', async () => {
    const members = { rows: [member('m1', { role: 'patron', name: 'Lama', section: 'TU' })] };
    const session = open('members', { members });
    await pasteAt(
      'Nama, baris 1',
      'No\tNama\tNIP\tJabatan dalam gugus\n1\tSiti\t198001012005011001\tKetua\n2\tBudi\t198202022006022002\tBendahara',
    );
    const dialog = await screen.findByRole('dialog', { name: 'Beginilah tabel Anda dibaca' });
    expect(within(dialog).getByText(/“Bendahara”/)).toBeVisible();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Masukkan 2 baris' }));
    const rows = (): unknown =>
      stored(session).members.rows.map(({ id, name, number, role, section }) => [
        id,
        name,
        number,
        role,
        section,
      ]);
    expect(rows()).toEqual([
      ['m1', 'Siti', '198001012005011001', 'leader', 'TU'],
      [expect.any(String), 'Budi', '198202022006022002', 'member', ''],
    ]);
    expect(screen.getByText(/Isian yang ada pada 1 baris ditimpa/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Kembalikan' }));
    expect(rows()).toEqual([['m1', 'Lama', '', 'patron', 'TU']]);
  });

  it('goes straight in where it is plain, from the cell on', async () => {
    const session = open('members', { members: { rows: [member('m1'), member('m2')] } });
    await pasteAt('Nama, baris 2', 'Siti\tdr.\nBudi\tdrg.');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(
      stored(session).members.rows.map(({ name, titleBefore }) => [name, titleBefore]),
    ).toEqual([
      ['', ''],
      ['Siti', 'dr.'],
      ['Budi', 'drg.'],
    ]);
  });

  it('points at rows elsewhere by their names', async () => {
    const cause = { parent: 'man', candidate: true, retired: false };
    const blank = blankRisalah();
    const session = open('action-plan', {
      'cause-effect': {
        ...blank['cause-effect'],
        causes: [
          { ...cause, id: 'c1', text: 'Berkas kurang' },
          { ...cause, id: 'c2', text: 'Belum dilatih' },
        ],
      },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Tambah rencana' }));
    await pasteAt(
      'Siapa (Who), baris 1',
      'Penyebab\tApa\tSiapa\nbelum dilatih\tPelatihan\tSiti\nListrik\tGenset\tBudi',
    );
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/“Listrik”/)).toBeVisible();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Masukkan 2 baris' }));
    expect(
      stored(session)['action-plan'].rows.map(({ cause: of, what, who }) => [of, what, who]),
    ).toEqual([
      ['c2', 'Pelatihan', 'Siti'],
      ['', 'Genset', 'Budi'],
    ]);
  });
});

it('takes a table from a file behind what is there, also one that is dropped', async () => {
  const session = open('members', { members: { rows: [member('m1', { name: 'Siti' })] } });
  const file = new File(['Nama;Unit Kerja\nBudi;TU\nAni;Loket\n'], 'anggota.csv');
  const list = screen.getByRole('group', { name: 'Susunan anggota' });
  fireEvent.drop(list, { dataTransfer: { types: ['Files'], files: [file] } });
  await screen.findByLabelText('Nama, baris 3');
  // The rows are shown before the form holds them.
  await waitFor(() => {
    expect(stored(session).members.rows.map(({ name, section }) => [name, section])).toEqual([
      ['Siti', ''],
      ['Budi', 'TU'],
      ['Ani', 'Loket'],
    ]);
  });
});
