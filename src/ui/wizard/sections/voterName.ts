import type { Member } from '#domain/risalah/opening.ts';
import { roleNames } from '#words/people.ts';

export function voterName({ name, role }: Member): string {
  return name.trim() === '' ? roleNames[role] : name.trim();
}
