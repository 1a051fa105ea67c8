import type { RegisterChanges } from '#domain/suggestions/reading/changes.ts';

/** "2 saran ditambah, 1 diubah"; empty where nothing changed. */
export function registerChangeSentences({
  added,
  edited,
  removed,
  settings,
}: RegisterChanges): readonly string[] {
  const [first, ...others] = (
    [
      [added, 'ditambah'],
      [edited, 'diubah'],
      [removed, 'dihapus'],
    ] as const
  ).filter(([count]) => count > 0);
  const rest = others.map(([count, act]) => `, ${count} ${act}`);
  return [
    ...(first === undefined ? [] : [`${first[0]} saran ${first[1]}${rest.join('')}`]),
    ...(settings === 'changed' ? ['Pengaturan diubah'] : []),
  ];
}
