import type { FacilitatorNote, FacilitatorNotes } from '#domain/event/notes.ts';
import { handOver } from '#browser/handOver.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import { openNotes } from '#persistence/events/notesStorage.ts';
import type { Notes } from '#ui/services/notes.ts';

type Watcher = (notes: readonly FacilitatorNote[]) => void;

/** Notes of facilitators in this browser, beside the risalah and never in it. */
export function createNotes(name: string, storage: Pick<BrowserStorage, 'listCards'>): Notes {
  const kept = openNotes(name);
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
  }

  return {
    giveNotes: async (notes) => {
      const [{ encodeNotesFile }, { fileNameFor }] = await Promise.all([
        import('./notesText.ts'),
        import('#words/files.ts'),
      ]);
      const file = new Blob([encodeNotesFile(notes)], { type: 'application/zip' });
      handOver(fileNameFor(`Catatan ${notes.team}`, 'catatan'), file);
    },
    takeNotes: async (file) => {
      const [{ decodeNotesFile }, { mergeNotes }] = await Promise.all([
        import('./notesText.ts'),
        import('#domain/event/notes.ts'),
      ]);
      const given = decodeNotesFile(new Uint8Array(await file.arrayBuffer()));
      if (!given.ok) return given;
      const { risalah, team } = given.value;
      const { notes, fresh } = mergeNotes(await read(risalah), given.value);
      await save(notes);
      const cards = await storage.listCards();
      const card = cards.find((one) => (one.risalah ?? one.id) === risalah);
      return { ok: true, value: { team, fresh, card: card?.id ?? null } };
    },
    watchNotes: (risalah, onNotes) => {
      const watching = watchers.get(risalah) ?? new Set();
      watchers.set(risalah, watching.add(onNotes));
      // Who cannot read them works on without.
      read(risalah).then(
        (notes) => {
          if (watching.has(onNotes) && notes !== null) onNotes(notes.notes);
        },
        () => undefined,
      );
      return () => watching.delete(onNotes);
    },
    settleNote: async (risalah, id, state) => {
      const before = await read(risalah);
      if (before === null) return;
      const notes = before.notes.map((note) => (note.id === id ? { ...note, state } : note));
      await save({ ...before, notes });
    },
  };
}
