import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { JudgeSheets } from '#domain/convention/schema/judgeSheets.ts';
import { createFlushRegistry } from '#store/flushRegistry.ts';
import type { JudgeSession } from '#store/judgeSession.ts';
import type { RecordStatus } from '#store/recordSession.ts';
import { createRecordStore } from '#store/recordStore.ts';
import { judgeSheetsOf, sheetOfJudge } from '#tests/domain/convention/judgeSheetsOf.ts';
import {
  countedIds,
  testCare,
  testCatalogue,
  testJudging,
  testNow,
  testPress,
  unforeseen,
} from '#tests/ui/testParts.ts';
import { blankRisalah } from '#tests/ui/testWorld.tsx';
import { IncomingSheets } from '#ui/judge/IncomingSheets.tsx';
import { JudgeRoom } from '#ui/judge/JudgeRoom.tsx';
import type { Judging, SheetsOpened } from '#ui/services/judging.ts';
import { ServicesContext } from '#ui/services/services.ts';

beforeEach(() => {
  // jsdom has none: nobody's hand is put on an item here. What other tests use is tried for more than this.
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function sessionOf(record: JudgeSheets, status: Partial<RecordStatus> = {}): JudgeSession {
  return {
    card: 'c1',
    store: createRecordStore<JudgeSheets>({ record, now: () => performance.now() }),
    forms: createFlushRegistry(),
    status: createStore<RecordStatus>(() => ({
      ...{ access: 'write', saving: 'saved', savedAt: Date.UTC(2026, 10, 30, 3) },
      ...{ versions: 'kept', ...status },
    })),
    flush: () => Promise.resolve(),
    keepVersion: () => Promise.resolve('same'),
    versionsKept: () => Promise.resolve(),
    takeOver: () => Promise.resolve(true),
    close: () => Promise.resolve(),
  };
}

interface Shown {
  readonly team?: string;
  readonly form?: string;
  readonly members?: Partial<Judging>;
  readonly status?: Partial<RecordStatus>;
}

async function show(record: JudgeSheets, { team = '', form = '', members, status }: Shown = {}) {
  const session = sessionOf(record, status);
  const judging = testJudging({
    openSheets: () => Promise.resolve({ ok: true, value: session }),
    listTeamFiles: () => Promise.resolve([]),
    saveFile: () => Promise.resolve(),
    ...members,
  });
  render(
    <ServicesContext
      value={{
        loadJudging: () => Promise.resolve(judging),
        catalogue: testCatalogue(),
        care: testCare(),
        press: testPress({ startLayout: unforeseen }),
        newId: countedIds(),
        now: testNow,
      }}
    >
      <JudgeRoom card="c1" team={team} form={form} />
    </ServicesContext>,
  );
  await screen.findByRole('heading', { level: 1 });
  return session.store;
}

function scoresOf(sheets: JudgeSheets): JudgeSheets['sheets'][number]['scores'] | undefined {
  return sheets.sheets[0]?.scores;
}

describe('the teams of a judge', () => {
  it('stand in the order of appearance with what is filled, the barred ones closed with the reason', async () => {
    await show(judgeSheetsOf({ sheets: [sheetOfJudge('melati', 'report', { p1: 10, d1: 15 })] }));
    const rows = screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);
    expect(rows.slice(0, 3)).toEqual(['1. KBK Melati', '2. KBK Anggrek', '3. KBK Mawar <script>']);
    expect(screen.getByText('2 dari 3 butir terisi')).toBeInTheDocument();
    expect(screen.getByText(/dari unit kerja Anda sendiri/)).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /Anggrek/ })).toBeNull();
    expect(
      screen.getByRole('link', { name: 'Penilaian panggung, 3. KBK Mawar <script>' }),
    ).toHaveAttribute('href', '#/juri/c1/mawar/stage');
  });

  it('show how this judge scores', async () => {
    const sheets = [
      sheetOfJudge('melati', 'stage', { s1: 20, s2: 10 }),
      sheetOfJudge('mawar', 'stage', { s1: 10, s2: 0 }),
    ];
    await show(judgeSheetsOf({ sheets }));
    const row = screen.getByRole('row', { name: /Penilaian panggung/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual([...['2', '20', '10', '10', '30', '30']]);
  });
});

describe('a sheet', () => {
  it('takes back and brings again by keys what was scored and written, in a box as well', async () => {
    const user = userEvent.setup();
    const store = await show(judgeSheetsOf(), { team: 'melati', form: 'stage' });
    const box = screen.getByRole('textbox', { name: 'Penyampaian' });
    await user.type(box, '7');
    expect(scoresOf(store.getState())).toEqual({ s1: 7 });
    await user.keyboard('{Control>}z{/Control}');
    expect(store.getState().sheets).toEqual([]);
    expect(box).toHaveValue('');
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(box).toHaveValue('7');
  });

  it('takes nothing back by keys once it is handed in', async () => {
    const user = userEvent.setup();
    const store = await show(judgeSheetsOf(), { team: 'melati', form: 'stage' });
    await user.type(screen.getByRole('textbox', { name: 'Penyampaian' }), '7');
    act(() => store.setState({ handedIn: { at: '2026-12-02T03:00:00.000Z', code: 'AAAA-BBBB' } }));
    await user.keyboard('{Control>}z{/Control}');
    expect(scoresOf(store.getState())).toEqual({ s1: 7 });
  });

  it('is filled with one digit an item, each leading on to the next', async () => {
    const user = userEvent.setup();
    const store = await show(judgeSheetsOf(), { team: 'melati', form: 'report' });
    const [first, second, third] = screen.getAllByRole('group');
    if (!first || !second || !third) throw new Error('The form has three items');
    act(() => within(first).getByRole('radio', { name: 'Sangat baik, 10' }).focus());
    await user.keyboard('2');
    expect(within(first).getByRole('radio', { name: 'Baik, 7,5' })).toBeChecked();
    expect(second).toContainElement(document.activeElement as HTMLElement);
    await user.keyboard('1');
    expect(third).toContainElement(document.activeElement as HTMLElement);
    await user.keyboard('4');
    expect(screen.getByRole('link', { name: 'Tim berikutnya' })).toHaveFocus();
    expect(scoresOf(store.getState())).toEqual({ p1: 7.5, p2: 3.33, d1: 6 });
    expect(screen.getByText(/^Jumlah/)).toHaveTextContent('Jumlah 16,83 dari 33,33 Lengkap');
  });

  it('is emptied again, item by item and by an undo', async () => {
    const user = userEvent.setup();
    const sheets = [sheetOfJudge('melati', 'report', { p1: 10 })];
    const store = await show(judgeSheetsOf({ sheets }), { team: 'melati', form: 'report' });
    await user.click(screen.getByRole('button', { name: 'Kosongkan Masalah' }));
    expect(scoresOf(store.getState())).toEqual({});
    await user.click(screen.getByRole('button', { name: 'Urungkan' }));
    expect(screen.getByRole('radio', { name: 'Sangat baik, 10' })).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Ulangi' }));
    expect(scoresOf(store.getState())).toEqual({});
  });

  it('tells a number above its maximum at once and keeps it', async () => {
    const user = userEvent.setup();
    const store = await show(judgeSheetsOf(), { team: 'melati', form: 'stage' });
    await user.type(screen.getByRole('textbox', { name: 'Penyampaian' }), '25{Enter}');
    expect(
      screen.getByText(/25 di luar batas: butir ini bernilai 0 sampai 20/),
    ).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Tanya jawab' })).toHaveFocus();
    await user.keyboard('7,5');
    expect(scoresOf(store.getState())).toEqual({ s1: 25, s2: 7.5 });
    await user.clear(screen.getByRole('textbox', { name: 'Tanya jawab' }));
    await user.keyboard('tujuh');
    await user.tab();
    expect(screen.getByText(/Angka ini belum terbaca/)).toBeInTheDocument();
    expect(scoresOf(store.getState())).toEqual({ s1: 25 });
  });

  it('takes words to the team, for an item and for the whole', async () => {
    const user = userEvent.setup();
    const store = await show(judgeSheetsOf(), { team: 'melati', form: 'stage' });
    await user.click(screen.getByRole('button', { name: /Tulis komentar.*Penyampaian/ }));
    await user.keyboard('Jelas');
    await user.type(screen.getByRole('textbox', { name: 'Komentar umum untuk tim' }), 'Baik');
    expect(store.getState().sheets[0]?.comments).toEqual({ s1: 'Jelas', '': 'Baik' });
  });

  it('has the team’s risalah beside it, where its file is here', async () => {
    const openTeamFile = vi.fn<Judging['openTeamFile']>(() =>
      Promise.resolve({
        ok: true,
        value: {
          risalah: blankRisalah(),
          photoUrl: () => Promise.resolve(null),
          startLayout: unforeseen,
          release: () => undefined,
        },
      }),
    );
    await show(judgeSheetsOf(), {
      ...{ team: 'melati', form: 'report' },
      members: { openTeamFile, listTeamFiles: () => Promise.resolve(['melati']) },
    });
    expect(
      await screen.findByRole('region', { name: 'Risalah 1. KBK Melati' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Nama background' })).toBeInTheDocument();
    expect(openTeamFile.mock.calls[0]?.slice(0, 2)).toEqual(['c1', 'melati']);
  });
});

describe('handing in', () => {
  it('says what is empty, freezes, shows the code and opens again for a reason only', async () => {
    const user = userEvent.setup();
    const saveFile = vi.fn<Judging['saveFile']>(() => Promise.resolve());
    const sheets = [sheetOfJudge('melati', 'stage', { s1: 25, s2: 1 })];
    const store = await show(judgeSheetsOf({ sheets }), { members: { saveFile } });
    await user.click(screen.getByRole('button', { name: 'Serahkan' }));
    expect(
      screen.getByText('3. KBK Mawar <script>, Penilaian panggung: belum dinilai'),
    ).toBeInTheDocument();
    expect(screen.getByText('1 nilai di luar batas butirnya.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Serahkan apa adanya' }));
    const { handedIn, log } = store.getState();
    expect(log).toMatchObject([{ act: 'handed-in', code: handedIn?.code }]);
    expect(screen.getByText(handedIn?.code ?? 'no code')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Urungkan' })).toBeDisabled();
    await waitFor(() => expect(saveFile.mock.calls[0]?.[0].handedIn).toEqual(handedIn));

    await user.click(screen.getByRole('button', { name: 'Buka kembali' }));
    const dialog = screen.getByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Buka kembali' }));
    expect(within(dialog).getByText('Tulis dahulu alasannya.')).toBeInTheDocument();
    await user.type(within(dialog).getByLabelText('Alasan'), 'Salah ketik');
    await user.click(within(dialog).getByRole('button', { name: 'Buka kembali' }));
    expect(store.getState().handedIn).toBeNull();
    expect(screen.getByText(/dibuka kembali: Salah ketik/)).toBeInTheDocument();
    // What is in the log stays there.
    expect(screen.getByRole('button', { name: 'Urungkan' })).toBeDisabled();
  });

  const handedIn = { at: '2026-12-01T03:00:00.000Z', code: 'BBBB-CCCC' };

  it('tells sheets that were altered since', async () => {
    await show(judgeSheetsOf({ handedIn }));
    expect(screen.getByText(/Kode penyerahan tidak cocok/)).toBeInTheDocument();
  });

  it('leaves sheets that can only be read', async () => {
    await show(judgeSheetsOf({ handedIn }), { team: 'melati', form: 'report' });
    for (const level of screen.getAllByRole('radio')) expect(level).toBeDisabled();
  });

  it('is not offered while another tab writes', async () => {
    await show(judgeSheetsOf(), { status: { access: 'read' } });
    expect(screen.getByText(/sedang ditulis di tab lain/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Serahkan' })).toBeDisabled();
  });
});

describe('files of teams', () => {
  it('are known by their id, asked about by their name, and told where they are not scored', async () => {
    const user = userEvent.setup();
    const kept: string[] = [];
    const facts = { risalah: '', name: '', unit: '', title: '' };
    const read: Record<string, typeof facts> = {
      'a.risalah': { ...facts, risalah: 'risalah-Melati', name: 'KBK Melati' },
      'b.docx': { ...facts, name: 'Mawar <script>' },
      'c.risalah': { ...facts, name: 'Anggrek' },
    };
    await show(judgeSheetsOf(), {
      members: {
        readTeamFile: ({ name }) => Promise.resolve({ ok: true, value: read[name] ?? facts }),
        keepTeamFile: (_, team, file) => {
          kept.push(`${team}: ${file.name}`);
          return Promise.resolve();
        },
      },
    });
    const files = Object.keys(read).map((name) => new File(['x'], name));
    await user.upload(screen.getByLabelText('Berkas tim'), files);
    await user.click(await screen.findByRole('button', { name: 'Simpan' }));
    // Of a team that is not scored nothing is offered but to leave it out.
    expect(
      await screen.findByRole('dialog', { name: 'Risalah tim mana c.risalah?' }),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Lewati' }));
    await waitFor(() => expect(kept).toEqual(['melati: a.risalah', 'mawar: b.docx']));
    expect(screen.getByText('2 risalah ada di sini.')).toBeInTheDocument();
  });
});

describe('a file that comes in', () => {
  async function take(opened: SheetsOpened, differing = 0) {
    const heard: (string | null)[] = [];
    const judging = testJudging({
      openFile: async (_, { settle }) => {
        if (differing > 0) heard.push(await settle(differing));
        return opened;
      },
    });
    render(
      <ServicesContext value={{ loadJudging: () => Promise.resolve(judging) }}>
        <IncomingSheets file={new File(['x'], 'a.juri')} onClose={() => undefined} />
      </ServicesContext>,
    );
    await screen.findByRole('dialog');
    return heard;
  }

  it('leads straight to its teams where it is new', async () => {
    await take({ ok: true, card: 'c7', became: 'new', changed: null });
    await waitFor(() => expect(window.location.hash).toBe('#/juri/c7'));
  });

  it('says what a newer file of the committee changed', async () => {
    const changed = { teams: true, forms: false, seal: true, about: false, taken: 0, left: 2 };
    await take({ ok: true, card: 'c7', became: 'merged', changed });
    expect(
      await screen.findByText(/daftar atau urutan tampil tim dan segel aturan.*2 nilai/),
    ).toBeInTheDocument();
  });

  it('asks which scores hold, and says where nothing may change', async () => {
    const user = userEvent.setup();
    const heard = await take({ ok: false, error: 'frozen' }, 3);
    await user.click(await screen.findByRole('button', { name: 'Pakai yang di berkas' }));
    expect(heard).toEqual(['file']);
    expect(await screen.findByText(/sudah diserahkan/)).toBeInTheDocument();
  });
});
