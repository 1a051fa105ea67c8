import { answersInForce } from '#manuscript/sentences.ts';
import { searching } from '#domain/rules/findings.ts';
import { judged } from '#domain/rules/judgement.ts';
import { countRemarks as remarksIn } from '#domain/rules/remarks.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { inSlices } from '#browser/inSlices.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import type { CardNotes } from '#persistence/past/pastStorage.ts';
import { examplePhrases } from '#templates/examples/phrases.ts';
import { methodById } from '#templates/methods/methods.ts';
import type { RisalahCard } from '#ui/services/shelf.ts';
import { changeNotes } from '#app/files/cardNotes.ts';
import type { Workers } from '#app/intake/keepingWorkers.ts';
import { readBeside } from '#app/intake/readBeside.ts';

interface Counting extends Workers {
  readonly storage: Pick<BrowserStorage, 'readRecord' | 'past'>;
  readonly signal: AbortSignal;
  /** Of the rules that are asked. */
  readonly edition: string;
  readonly onCounted: (card: string, count: number) => void;
}

/**
 * Counts the remarks of cards, one after the other. What was counted is kept until the card is saved again or the rules are
 * others. Records are read beside the page and searched in short slices, so that nothing on it has to wait; one that cannot
 * be read has no number. Never rejects.
 */
export async function countRemarks(
  cards: readonly RisalahCard[],
  counting: Counting,
): Promise<void> {
  const { storage, signal, edition, onCounted } = counting;
  const notes = await storage.past.listNotes().catch(() => new Map<string, CardNotes>());
  const unknown = cards.filter(({ id, savedAt }) => {
    const known = notes.get(id)?.remarks;
    if (known?.savedAt !== savedAt || known.edition !== edition) return true;
    onCounted(id, known.count);
    return false;
  });
  for (const { id } of unknown) {
    if (signal.aborted) return;
    const counted = await countOne(id, counting).catch(() => null);
    if (counted === null) continue;
    onCounted(id, counted.count);
    await changeNotes(storage, id, () => ({ remarks: { ...counted, edition } }));
  }
}

async function countOne(
  card: string,
  { storage, signal, createWorker, keepWorker }: Counting,
): Promise<{ readonly count: number; readonly savedAt: number } | null> {
  const record = await storage.readRecord(card);
  if (record === null) return null;
  const bytes = new TextEncoder().encode(record.text);
  const read = await readBeside('record', bytes, { createWorker, keepWorker, signal });
  if (read === 'cancelled' || read === 'slow' || !read.ok) return null;
  // The worker has checked it.
  const { risalah } = answersInForce(JSON.parse(read.value) as Risalah);
  const count = await searched(risalah, signal);
  return count === null ? null : { count, savedAt: record.savedAt };
}

/** `null` where it was called off. */
function searched(risalah: Risalah, signal: AbortSignal): Promise<number | null> {
  return new Promise((resolve) => {
    const stop = inSlices(searching(risalah, methodById(risalah.method), examplePhrases), {
      after: 0,
      onDone: (found) => resolve(remarksIn(judged(found, risalah.reasons).open)),
    });
    signal.addEventListener('abort', () => {
      stop();
      resolve(null);
    });
  });
}
