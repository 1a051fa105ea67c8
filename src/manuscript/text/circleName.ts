import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { circleKindNames } from '#manuscript/words/circleKindNames.ts';
import { joined } from './joined.ts';

/** "KBK Melati"; the kind alone while the circle has no name. */
export function circleName({ circle }: Risalah): string {
  const { short } = circleKindNames[circle.kind];
  const name = circle.name.trim();
  const named = new RegExp(`^${short}\\b`, 'i').test(name);
  return named ? name : joined([short, name], ' ');
}
