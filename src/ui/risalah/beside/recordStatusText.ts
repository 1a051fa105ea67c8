import type { RecordStatus } from '#store/recordSession.ts';
import { formatClock } from '#words/keeping/saved.ts';

/** How the saving of a record beside the risalah goes: "Tersimpan 10.42". */
export function recordStatusText({ access, saving, savedAt }: RecordStatus): string {
  if (access === 'read') return 'Hanya dapat dibaca';
  if (saving === 'full' || saving === 'failed') return 'Belum tersimpan';
  if (saving === 'waiting') return 'Menyimpan …';
  return savedAt === null ? 'Belum ada perubahan' : `Tersimpan ${formatClock(new Date(savedAt))}`;
}
