import { goTo } from '#ui/kit/route/goTo.ts';
import type { Say } from '#ui/kit/said/said.ts';
import type { Notes } from '#ui/services/notes.ts';
import { unreadableText } from '#words/unreadable.ts';

interface Taking {
  readonly loadNotes: (() => Promise<Notes>) | undefined;
  readonly say: Say;
}

/**
 * Takes notes for a team in and goes to the risalah that they are about. The sentence says why not, empty for all
 * else.
 */
export async function takeNotesFile(file: File, { loadNotes, say }: Taking): Promise<string> {
  const taken = await (await loadNotes?.())?.takeNotes(file);
  if (taken === undefined) return '';
  if (!taken.ok) return `${file.name}: ${unreadableText(taken.error)}`;
  const { team, fresh, card } = taken.value;
  if (card === null) {
    return `Catatan untuk ${team} sudah disimpan. Risalahnya belum ada di peramban ini; buka berkasnya, lalu catatannya tampil pada pertanyaannya.`;
  }
  const came =
    fresh.length === 0
      ? `Catatan untuk ${team} sudah ada di sini`
      : `${fresh.length} catatan untuk ${team} masuk`;
  say(`${came}. Jawaban tim tidak berubah.`);
  goTo({ kind: 'risalah', id: card, page: 'ringkasan' });
  return '';
}
