import { standingOf } from '#domain/event/standing.ts';
import type { ReadTeam } from '#domain/event/placeTeam.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Read } from '#domain/risalah/unreadable.ts';
import { searching } from '#domain/rules/findings.ts';
import { judged } from '#domain/rules/judgement.ts';
import type { Judgement } from '#domain/rules/judgement.ts';
import type { RuleId } from '#domain/rules/ruleId.ts';
import { answersInForce } from '#manuscript/sentences.ts';
import { reportTitle } from '#manuscript/reportTitle.ts';
import { encode } from '#persistence/codec.ts';
import { hashOfText } from '#persistence/lineage.ts';
import type { OpenedFile } from '#persistence/openedFile.ts';
import { defaults } from '#templates/defaults.ts';
import { examplePhrases } from '#templates/examples/phrases.ts';
import { methodById } from '#templates/methods/methods.ts';
import { inSlices } from '#browser/inSlices.ts';
import type { Workers } from '#app/intake/keepingWorkers.ts';
import { readBeside } from '#app/intake/readBeside.ts';

export interface ReadingTeam extends Workers {
  readonly signal: AbortSignal;
}

/**
 * Reads where a team stands from its file: unpacked and checked beside the page, judged in short slices, so that the page
 * goes on. A file that cannot be read stops nobody. Never rejects.
 */
export async function readTeam(
  file: File,
  reading: ReadingTeam,
): Promise<Read<ReadTeam> | 'cancelled'> {
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return { ok: false, error: { kind: 'damaged' } };
  const read = await openBytes(new Uint8Array(bytes), reading);
  if (read === 'cancelled' || !read.ok) return read;
  const { risalah } = answersInForce(read.value.risalah);
  const { told } = read.value;
  const judgement = await searched(risalah, reading.signal);
  if (judgement === null) return 'cancelled';
  const value: ReadTeam = {
    risalah: risalah.id,
    file: file.name,
    receivedAt: new Date().toISOString(),
    // Of a file that does not say it: a chat that passes one on writes it anew.
    writtenAt: told?.editedAt ?? new Date(file.lastModified).toISOString(),
    states: statesOf(read.value),
    isAltered: read.value.altered.record,
    pages: told?.pages ?? null,
    standing: standingOf(risalah, {
      judgement,
      method: methodById(risalah.method),
      defaults,
      title: reportTitle(risalah),
    }),
  };
  return { ok: true, value };
}

/** What was read beside the page; what breaks its reader is a damaged file. */
export async function openBytes(
  bytes: Uint8Array<ArrayBuffer>,
  { createWorker, keepWorker, signal }: ReadingTeam,
): Promise<Read<OpenedFile> | 'cancelled'> {
  try {
    const read = await readBeside('risalah', bytes, { createWorker, keepWorker, signal });
    return read === 'slow' ? { ok: false, error: { kind: 'slow' } } : read;
  } catch {
    return { ok: false, error: { kind: 'damaged' } };
  }
}

/** Its own state and those that it stems from; of a file that does not tell them, its content. */
function statesOf({ lineage, risalah }: OpenedFile): string[] {
  return lineage === undefined || lineage.states.length === 0
    ? [hashOfText(encode(risalah))]
    : [...lineage.states];
}

/** `null` where it was called off. */
function searched(risalah: Risalah, signal: AbortSignal): Promise<Judgement<RuleId> | null> {
  return new Promise((resolve) => {
    const stop = inSlices(searching(risalah, methodById(risalah.method), examplePhrases), {
      after: 0,
      onDone: (found) => resolve(judged(found, risalah.reasons)),
    });
    if (signal.aborted) resolve(null);
    signal.addEventListener('abort', () => {
      stop();
      resolve(null);
    });
  });
}
