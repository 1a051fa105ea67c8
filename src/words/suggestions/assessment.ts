import type { Register } from '#domain/suggestions/schema/register.ts';

/** Who assesses, by what they are; "Penilai 2" where that is not told. @param at from 0 */
export function assessorName(
  { role, name }: Pick<Register['assessors'][number], 'role' | 'name'>,
  at: number,
): string {
  return role.trim() || name.trim() || `Penilai ${at + 1}`;
}
