import type { FacilitatorNote, FacilitatorNotes } from '#domain/event/notes.ts';
import { handOver } from '#browser/handOver.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import { openNotes } from '#persistence/events/notesStorage.ts';
import type { NotesStorage } from '#persistence/events/notesStorage.ts';
import type { Notes } from '#ui/services/notes.ts';
import { joinTabs } from '#app/session/tabs.ts';
import { hasLocks } from '#app/session/writeLock.ts';

type Watcher = (notes: readonly FacilitatorNote[]) => void;

/** Notes of facilitators in this browser, beside the risalah and never in it. */
export function createNotes(name: string, storage: Pick<BrowserStorage, 'listCards'>): Notes {
  return notesIn(openNotes(name), storage);
}

/** The same of a storage that is given. */
export function notesIn(kept: NotesStorage, storage: Pick<BrowserStorage, 'listCards'>): Notes {
  const watchers = new Map<string, Set<Watcher>>();

  async function read(risalah: string): Promise<FacilitatorNotes | null> {
    const text = await kept.readNotes(risalah);
    if (text === null) return null;
    const { decodeNotes } = await import('./notesText.ts');
    return decodeNotes(text);
  }

  async function save(notes: FacilitatorNotes): Promise<void> {
    const { encodeNotes } = await import('./notesText.ts');
    await kept.saveNotes(notes.risalah, encodeNotes(notes));
    for (const tell of watchers.get(notes.risalah) ?? []) tell(notes.notes);
    const others = joinTabs(nameOf(notes.risalah), () => undefined);
    others.tell({ kind: 'saved', id: nameOf(notes.risalah) });
    others.close();
  }

  /** Writes what is made of the notes that are here, while no tab does the same. */
  function edit(
    risalah: string,
    make: (before: FacilitatorNotes | null) => FacilitatorNotes | null,
  ): Promise<void> {
    const act = async (): Promise<void> => {
      const made = make(await read(risalah));
      if (made !== null) await save(made);
    };
    return hasLocks() ? navigator.locks.request(nameOf(risalah), {}, act) : act();
  }

  async function add(given: FacilitatorNotes): Promise<readonly FacilitatorNote[]> {
    const { mergeNotes } = await import('#domain/event/notes.ts');
    let fresh: readonly FacilitatorNote[] = [];
    await edit(given.risalah, (before) => {
      const merged = mergeNotes(before, given);
      fresh = merged.fresh;
      return merged.notes;
    });
    return fresh;
  }

  return {
    addNotes: add,
    giveNotes: async (notes) => {
      const [{ encodeNotesFile }, { fileNameFor }] = await Promise.all([
        import('./notesText.ts'),
        import('#words/files.ts'),
      ]);
      const file = new Blob([encodeNotesFile(notes)], { type: 'application/zip' });
      handOver(fileNameFor(`Catatan ${notes.team}`, 'catatan'), file);
    },
    takeNotes: async (file) => {
      const { decodeNotesFile } = await import('./notesText.ts');
      const given = decodeNotesFile(new Uint8Array(await file.arrayBuffer()));
      if (!given.ok) return given;
      const { risalah, team } = given.value;
      const fresh = await add(given.value);
      const cards = await storage.listCards();
      const card = cards.find((one) => (one.risalah ?? one.id) === risalah);
      return { ok: true, value: { team, fresh, card: card?.id ?? null } };
    },
    readNotes: read,
    watchNotes: (risalah, onNotes) => {
      const watching = watchers.get(risalah) ?? new Set();
      watchers.set(risalah, watching.add(onNotes));
      const tell = (): void => {
        // Who cannot read them works on without.
        read(risalah).then(
          (notes) => {
            if (watching.has(onNotes) && notes !== null) onNotes(notes.notes);
          },
          () => undefined,
        );
      };
      const tabs = joinTabs(nameOf(risalah), tell);
      tell();
      return () => {
        watching.delete(onNotes);
        tabs.close();
      };
    },
    settleNote: (risalah, id, state) =>
      edit(risalah, (before) => {
        if (before === null) return null;
        const notes = before.notes.map((note) => (note.id === id ? { ...note, state } : note));
        return { ...before, notes };
      }),
  };
}

/** What tabs call the notes of a risalah among themselves. */
function nameOf(risalah: string): string {
  return `notes/${risalah}`;
}
