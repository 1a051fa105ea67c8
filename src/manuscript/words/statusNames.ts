import type { Risalah } from '#domain/risalah/schema/risalah.ts';

type Status =
  Risalah['actions']['rows'][number]['status'] | Risalah['follow-up']['rows'][number]['status'];

/** How far an action or a follow-up has come. */
export const statusNames = {
  '': '',
  planned: 'Direncanakan',
  ongoing: 'Sedang berjalan',
  done: 'Selesai',
  'not-done': 'Tidak terlaksana',
} as const satisfies Record<Status, string>;
