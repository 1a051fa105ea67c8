import type { Member } from '#domain/risalah/schema/opening.ts';
import { roleNames } from '#manuscript/words/roleNames.ts';

export function voterName({ name, role }: Member): string {
  return name.trim() === '' ? roleNames[role] : name.trim();
}
