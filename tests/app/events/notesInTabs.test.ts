import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { notesIn } from '#app/events/createNotes.ts';
import { encodeNotesFile } from '#app/events/notesText.ts';
import type { FacilitatorNote } from '#domain/event/notes.ts';
import type { NotesStorage } from '#persistence/events/notesStorage.ts';
import { StubLocks } from '#tests/app/stubLocks.ts';

beforeEach(() => {
  Object.defineProperty(navigator, 'locks', { value: new StubLocks(), configurable: true });
});
afterEach(() => {
  Reflect.deleteProperty(navigator, 'locks');
});

const note = (id: string): FacilitatorNote => ({
  ...{ id, section: 'target', text: `Catatan ${id}`, writtenAt: '' },
  ...{ from: 'Bimtek', state: 'open' },
});

function fileOf(id: string): File {
  const notes = { risalah: 'r', team: 'Melati', notes: [note(id)] };
  return new File([encodeNotesFile(notes)], `${id}.catatan`);
}

function inTwoTabs() {
  const kept = new Map<string, string>();
  const storage: NotesStorage = {
    readNotes: (risalah) => Promise.resolve(kept.get(risalah) ?? null),
    saveNotes: (risalah, text) => {
      kept.set(risalah, text);
      return Promise.resolve();
    },
  };
  const cards = { listCards: () => Promise.resolve([]) };
  return [notesIn(storage, cards), notesIn(storage, cards)] as const;
}

it('loses no note where two tabs take files in at once', async () => {
  const [one, other] = inTwoTabs();
  await Promise.all([
    ...[one.takeNotes(fileOf('a')), other.takeNotes(fileOf('b'))],
    one.takeNotes(fileOf('c')),
  ]);
  const shown = vi.fn<(notes: readonly FacilitatorNote[]) => void>();
  const stop = one.watchNotes('r', shown);
  await vi.waitFor(() => {
    expect(shown.mock.lastCall?.[0].map(({ id }) => id).toSorted()).toEqual(['a', 'b', 'c']);
  });
  stop();
});

it('shows in one tab what another one has settled', async () => {
  const [one, other] = inTwoTabs();
  await one.takeNotes(fileOf('a'));
  const shown = vi.fn<(notes: readonly FacilitatorNote[]) => void>();
  const stop = one.watchNotes('r', shown);
  await other.settleNote('r', 'a', 'answered');
  await vi.waitFor(() => {
    expect(shown.mock.lastCall?.[0][0]?.state).toBe('answered');
  });
  stop();
});
