import type { Member } from '#domain/risalah/schema/opening.ts';
import { isBlank } from '#language/isBlank.ts';
import { roleNames } from '#words/people.ts';

export function voterName({ name, role }: Member): string {
  return isBlank(name) ? roleNames[role] : name.trim();
}
