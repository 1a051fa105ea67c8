import { answersInForce } from '#manuscript/sentences.ts';
import { nextRisalah } from '#domain/risalah/reading/nextRisalah.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Read } from '#domain/risalah/unreadable.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import { decode } from '#persistence/codec.ts';
import { defaults } from '#templates/defaults.ts';
import { newId } from '#app/newId.ts';

/** The risalah of the next theme, made of a stored one; `null` where there is none of that id. */
export async function startNext(
  storage: BrowserStorage,
  id: string,
  now: Date,
): Promise<Read<Risalah> | null> {
  const record = await storage.readRecord(id);
  if (record === null) return null;
  const last = decode(record.text);
  if (!last.ok) return last;
  const { method } = last.value;
  const fresh = { id: newId(), createdAt: now.toISOString(), method, newId, defaults };
  return { ok: true, value: nextRisalah(answersInForce(last.value).risalah, fresh) };
}
