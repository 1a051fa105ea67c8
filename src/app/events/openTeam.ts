import { formatOf } from '#domain/risalah/reading/formatOf.ts';
import type { Read } from '#domain/risalah/unreadable.ts';
import type { TeamFile } from '#persistence/events/eventStorage.ts';
import { photoKind } from '#persistence/photos/photoKind.ts';
import { formats } from '#templates/formats/formats.ts';
import type { LookedAt } from '#ui/services/events.ts';
import { createWorker } from '#app/export/createWorker.ts';
import { openLayoutDesk } from '#app/export/layoutDesk.ts';
import { openBytes } from './readTeam.ts';
import type { ReadingTeam } from './readTeam.ts';

/** A team's risalah with its photographs, out of the file that it sent. Never rejects. */
export async function openTeam(
  file: TeamFile | null,
  reading: ReadingTeam,
): Promise<Read<LookedAt> | 'cancelled' | null> {
  if (file === null) return null;
  const read = await openBytes(file.bytes, reading);
  if (read === 'cancelled' || !read.ok) return read;
  const { risalah, photos } = read.value;
  const urls = new Map<string, string>();

  function photoUrl(hash: string): Promise<string | null> {
    const bytes = photos.get(hash);
    const kind = bytes && photoKind(bytes);
    if (!bytes || !kind) return Promise.resolve(null);
    const url =
      urls.get(hash) ?? URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: kind.type }));
    urls.set(hash, url);
    return Promise.resolve(url);
  }

  const { startLayout } = openLayoutDesk({ photoUrl, createWorker });
  const release = (): void => {
    for (const url of urls.values()) URL.revokeObjectURL(url);
    urls.clear();
  };
  return { ok: true, value: { risalah, photoUrl, startLayout, release } };
}

/** How many pages its report has, in its own format. */
export async function countPages(
  file: TeamFile | null,
  reading: ReadingTeam,
): Promise<number | null> {
  const opened = await openTeam(file, reading);
  if (opened === null || opened === 'cancelled' || !opened.ok) return null;
  const { risalah, startLayout, release } = opened.value;
  const layout = startLayout();
  const left = new Promise<null>((resolve) => {
    reading.signal.addEventListener('abort', () => resolve(null), { once: true });
  });
  const options = { untilStep: null, format: formatOf(risalah, formats) };
  const laid = await Promise.race([layout.layOut({ risalah, options }), left]);
  layout.stop();
  release();
  return laid?.kind === 'laid' ? laid.pages.sheets.length : null;
}
