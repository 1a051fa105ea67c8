import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Profiler } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { emptyMeeting } from '#domain/risalah/schema/opening.ts';
import type { Member } from '#domain/risalah/schema/opening.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Session } from '#store/session.ts';
import { ApprovalsSection } from '#ui/sections/opening/ApprovalsSection.tsx';
import { MeetingsSection } from '#ui/sections/opening/MeetingsSection.tsx';
import { ValuesSection } from '#ui/sections/opening/ValuesSection.tsx';
import { countedIds, testCatalogue, testPhotographs, testPress } from '#tests/ui/testParts.ts';
import { blankRisalah, renderOpen, testSession } from '#tests/ui/testWorld.tsx';

function member(id: string, changes: Partial<Member>): Member {
  return {
    id,
    role: 'member',
    name: id,
    titleBefore: '',
    titleAfter: '',
    numberKind: 'nip',
    number: '',
    rank: '',
    position: '',
    section: '',
    birthYear: null,
    ...changes,
  };
}

const members = {
  rows: [
    member('Sri', { role: 'leader', titleBefore: 'dr.', number: '198001012005012001' }),
    member('Budi', {}),
    member('Tini', {}),
    member('Agus', { role: 'patron' }),
  ],
};

function stored<Id extends keyof Risalah>(session: Session, id: Id): Risalah[Id] {
  act(() => session.forms.flushAll());
  return session.store.getState()[id];
}

describe('meetings', () => {
  it('are not drawn again for an answer elsewhere that they do not show', () => {
    const rows = ['first', 'second'].map((id) => ({ ...emptyMeeting(id), attendees: ['Sri'] }));
    const session = testSession(blankRisalah({ members, meetings: { rows } }));
    const drawn = vi.fn();
    renderOpen(
      <Profiler id="meetings" onRender={drawn}>
        <MeetingsSection />
      </Profiler>,
      {
        session,
        newId: countedIds(),
        catalogue: testCatalogue(),
        press: testPress({}),
        photographs: testPhotographs({}),
      },
    );
    drawn.mockClear();
    const { title } = session.store.getState();
    act(() => session.store.setState({ title: { ...title, title: 'Antrean' } }));
    expect(drawn).not.toHaveBeenCalled();
    act(() => session.store.setState({ members: { rows: members.rows.slice(0, 2) } }));
    expect(screen.getAllByText(/1 dari 2 hadir/)).toHaveLength(2);
  });

  it('show the share of the circle that came, without the patron', async () => {
    const user = userEvent.setup();
    const session = testSession(blankRisalah({ members }));
    renderOpen(<MeetingsSection />, {
      session,
      newId: countedIds(),
      photographs: testPhotographs({}),
      catalogue: testCatalogue(),
      press: testPress({}),
    });
    await user.click(screen.getByRole('button', { name: 'Tambah pertemuan' }));
    const present = screen.getByRole('group', { name: 'Hadir, baris 1' });
    await user.click(within(present).getByRole('checkbox', { name: 'Sri' }));
    await user.click(within(present).getByRole('checkbox', { name: 'Budi' }));
    expect(stored(session, 'meetings').rows[0]?.attendees).toEqual(['Sri', 'Budi']);
    expect(await within(present).findByText(/2 dari 3 hadir \(66,7%\)/)).toBeInTheDocument();
    expect(screen.getByText(/Kehadiran rata-rata/)).toHaveTextContent('66,7% dari 1 pertemuan');
  });
});

describe('approvals', () => {
  it('take names from the members once, and only where none stands', async () => {
    const user = userEvent.setup();
    const session = testSession(blankRisalah({ members }));
    renderOpen(<ApprovalsSection />, { session, newId: countedIds(), catalogue: testCatalogue() });
    await user.click(screen.getByRole('button', { name: 'Isi nama dari susunan anggota' }));
    expect(screen.getByText('2 penanda tangan terisi.')).toBeInTheDocument();
    const signed = stored(session, 'approvals').rows.filter(({ name }) => name !== '');
    expect(signed.map(({ role, name, number }) => [role, name, number])).toEqual([
      ['Ketua KBK', 'dr. Sri', '198001012005012001'],
      ['Ketua KBK', 'dr. Sri', '198001012005012001'],
    ]);
  });
});

describe('work values', () => {
  it('are taken over with one press and shown as taken', async () => {
    const user = userEvent.setup();
    const session = testSession(blankRisalah());
    renderOpen(<ValuesSection />, { session, newId: countedIds(), catalogue: testCatalogue() });
    await user.click(screen.getByRole('button', { name: 'Akuntabel' }));
    expect(screen.getByRole('button', { name: /Akuntabel.*sudah dipilih/ })).toBeDisabled();
    expect(stored(session, 'values').rows.map(({ value }) => value)).toEqual(['Akuntabel']);
  });

  it('of the older list are 34', async () => {
    const user = userEvent.setup();
    renderOpen(<ValuesSection />, {
      session: testSession(blankRisalah()),
      newId: countedIds(),
      catalogue: testCatalogue(),
    });
    await user.click(screen.getByRole('radio', { name: '34 unsur budaya kerja' }));
    const offered = screen.getByRole('group', { name: 'Nilai yang tersedia' });
    expect(within(offered).getAllByRole('button')).toHaveLength(34);
  });
});
