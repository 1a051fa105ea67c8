import type { EventChanges } from '#domain/event/history.ts';

/** "2 tim masuk, 1 berkas baru"; a sentence a place, empty where nothing changed. */
export function eventChangeSentences(changes: EventChanges): readonly string[] {
  const teams = (
    [
      [changes.added, 'tim masuk'],
      [changes.newer, 'tim dengan berkas baru'],
      [changes.removed, 'tim dikeluarkan'],
    ] as const
  ).filter(([count]) => count > 0);
  return [
    ...(teams.length === 0 ? [] : [teams.map(([count, act]) => `${count} ${act}`).join(', ')]),
    ...(changes.notes === 0 ? [] : [`Catatan untuk ${changes.notes} tim diubah`]),
    ...(changes.about === 'changed' ? ['Data kegiatan diubah'] : []),
    ...(changes.convention === 'changed' ? ['Gelar diubah'] : []),
  ];
}
