import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { judgingIn } from '#app/records/judging.ts';
import { bringRecordBack } from '#app/records/recordTrash.ts';
import { withScore } from '#domain/convention/entries.ts';
import type { JudgeSheets } from '#domain/convention/schema/judgeSheets.ts';
import { memoryEvents } from '#persistence/events/memoryEvents.ts';
import { judgeSheetsKind } from '#persistence/kinds/judgeSheets.ts';
import { decodeRecordFile, encodeRecordFile } from '#persistence/kinds/recordFile.ts';
import type { RecordStorage } from '#persistence/kinds/recordStorage.ts';
import { memoryStorage } from '#persistence/memoryStorage.ts';
import type { JudgeSession } from '#store/judgeSession.ts';
import type { Judging, SheetsOpening } from '#ui/services/judging.ts';
import { StubLocks } from '#tests/app/stubLocks.ts';
import { judgeSheetsOf, sheetOfJudge } from '#tests/domain/convention/judgeSheetsOf.ts';

const opened: JudgeSession[] = [];
beforeEach(() => {
  Object.defineProperty(navigator, 'locks', { value: new StubLocks(), configurable: true });
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((session) => session.close()));
  Reflect.deleteProperty(navigator, 'locks');
});

async function readHere(file: File) {
  return decodeRecordFile(judgeSheetsKind, new Uint8Array(await file.arrayBuffer()));
}

function tabOf(storage = memoryStorage(), files = memoryEvents()): Judging {
  return judgingIn(storage, files, readHere);
}

function fileOf(value: JudgeSheets): File {
  return new File([encodeRecordFile(judgeSheetsKind, { value, photos: new Map() })], 'a.juri');
}

/** Takes what is answered wherever both say something else. */
function asked(holds: 'here' | 'file' | null = 'here', heard: number[] = []): SheetsOpening {
  return {
    wantsAltered: () => Promise.resolve(true),
    settle: (differing) => {
      heard.push(differing);
      return Promise.resolve(holds);
    },
  };
}

async function openFile(tab: Judging, value: JudgeSheets, asking = asked()) {
  return tab.openFile(fileOf(value), asking);
}

async function cardOf(tab: Judging, value = judgeSheetsOf()): Promise<string> {
  const taken = await openFile(tab, value);
  if (taken === 'cancelled' || !taken.ok) throw new Error('The file cannot be opened');
  return taken.card;
}

async function open(tab: Judging, card: string): Promise<JudgeSession> {
  const read = await tab.openSheets(card);
  if (!read?.ok) throw new Error('The sheets cannot be opened');
  opened.push(read.value);
  return read.value;
}

function score({ store }: JudgeSession, points: number): void {
  const place = { judge: 'siti', contestant: 'melati', form: 'stage', item: 's1' };
  store.setState({ sheets: withScore(store.getState(), place, points).sheets });
}

describe("a judge's sheets in this browser", () => {
  it('are found again with what was scored, in another tab and after a tab was killed', async () => {
    const storage = memoryStorage();
    const card = await cardOf(tabOf(storage));
    const session = await open(tabOf(storage), card);
    score(session, 12);
    await session.flush();
    // Nobody has closed the first tab.
    const again = await open(tabOf(storage), card);
    expect(again.store.getState().sheets[0]?.scores).toEqual({ s1: 12 });
    expect(again.status.getState().access).toBe('read');
    expect(await tabOf(storage).deleteSheets(card, 'for-now')).toBe('busy');
    expect(await openFile(tabOf(storage), judgeSheetsOf({ seal: 'X' }))).toEqual({
      ...{ ok: false, error: 'busy' },
    });
    expect(await tabOf(storage).listSheets()).toMatchObject([
      { id: card, convention: 'Gelar KBK 2026', judge: 'Siti Aminah', scored: 1, code: '' },
    ]);
  });

  it('say where nothing can be saved, and keep it on the page', async () => {
    const storage = memoryStorage();
    const records = await storage.openRecords();
    let room: 'free' | 'full' = 'free';
    const tight: RecordStorage = {
      ...records,
      save: (...given) =>
        room === 'full'
          ? Promise.reject(new DOMException('', 'QuotaExceededError'))
          : records.save(...given),
    };
    const tab = tabOf(memoryStorage({ openRecords: () => Promise.resolve(tight) }));
    const card = await cardOf(tab);
    const session = await open(tab, card);
    room = 'full';
    score(session, 12);
    await session.flush();
    expect(session.status.getState().saving).toBe('full');
    expect(session.store.getState().sheets[0]?.scores).toEqual({ s1: 12 });
    room = 'free';
    await session.flush();
    expect(session.status.getState().saving).toBe('saved');
  });

  it('are laid under a newer file of the committee, which an undo cannot take back', async () => {
    const tab = tabOf();
    const card = await cardOf(tab);
    const session = await open(tab, card);
    score(session, 12);
    const file = judgeSheetsOf({ createdAt: '2026-12-01T00:00:00.000Z', seal: 'BBBB-CCCC' });
    const taken = await openFile(tab, file);
    expect(taken).toMatchObject({ ok: true, card, became: 'merged', changed: { seal: true } });
    expect(session.store.getState()).toMatchObject({
      ...{ seal: 'BBBB-CCCC', sheets: [{ scores: { s1: 12 } }] },
    });
    expect(session.store.temporal.getState().pastStates).toEqual([]);
    expect(await openFile(tab, file)).toMatchObject({ became: 'same' });
  });

  it('of another judge or another event are another record', async () => {
    const tab = tabOf();
    const card = await cardOf(tab);
    expect(await cardOf(tab, judgeSheetsOf({ event: 'e2' }))).not.toBe(card);
    const judge = { ...judgeSheetsOf().judge, id: 'budi' };
    await cardOf(tab, judgeSheetsOf({ judge }));
    expect(await tab.listSheets()).toHaveLength(3);
  });

  it('ask which score holds, and stay as they are where nobody answers', async () => {
    const tab = tabOf();
    const sheets = [sheetOfJudge('melati', 'stage', { s1: 12 })];
    const card = await cardOf(tab, judgeSheetsOf({ sheets }));
    const session = await open(tab, card);
    const file = judgeSheetsOf({ sheets: [sheetOfJudge('melati', 'stage', { s1: 14 })] });
    const heard: number[] = [];
    expect(await openFile(tab, file, asked(null, heard))).toBe('cancelled');
    expect(session.store.getState().sheets).toEqual(sheets);
    expect(await openFile(tab, file, asked('file', heard))).toMatchObject({ became: 'merged' });
    expect(session.store.getState().sheets[0]?.scores).toEqual({ s1: 14 });
    expect(heard).toEqual([1, 1]);
  });

  it('that are handed in do not change by a file, and come in as they are', async () => {
    const tab = tabOf();
    const entry = {
      id: 'l1',
      at: '2026-12-01',
      act: 'handed-in',
      about: 'siti',
      reason: '',
    } as const;
    const handed = judgeSheetsOf({
      ...{ handedIn: { at: '2026-12-01', code: 'X' }, log: [{ ...entry, code: 'X' }] },
      sheets: [sheetOfJudge('melati', 'stage', { s1: 12 })],
    });
    const card = await cardOf(tab, handed);
    expect(await tab.listSheets()).toMatchObject([{ code: 'X' }]);
    const file = judgeSheetsOf({ sheets: [sheetOfJudge('melati', 'stage', { s2: 1 })] });
    expect(await openFile(tab, file)).toEqual({ ok: false, error: 'frozen' });
    const session = await open(tab, card);
    expect(session.store.getState()).toEqual(handed);
  });

  it('take the risalah beside them along when they are deleted', async () => {
    const storage = memoryStorage();
    const tab = tabOf(storage, (await storage.openRecords()).events);
    const card = await cardOf(tab);
    await tab.keepTeamFile(card, 'melati', new File(['x'], 'a.risalah'));
    expect(await tab.listTeamFiles(card)).toEqual(['melati']);
    expect(await tab.deleteSheets(card, 'for-now')).toBe('deleted');
    expect(await tab.listSheets()).toEqual([]);
    expect(await bringRecordBack(storage, card, Date.now())).toBe(true);
    expect(await tab.listTeamFiles(card)).toEqual(['melati']);
    expect(await tab.deleteSheets(card, 'for-good')).toBe('deleted');
    expect(await tab.listTeamFiles(card)).toEqual([]);
  });

  it('refuse what is no such file', async () => {
    const tab = tabOf();
    const taken = await tab.openFile(new File(['Bukan berkas'], 'a.juri'), asked());
    expect(taken).toMatchObject({ ok: false, error: { kind: 'foreign' } });
    expect(await tab.openSheets('gone')).toBeNull();
  });
});
