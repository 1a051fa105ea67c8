import type { BandRead } from '#domain/suggestions/reading/scores.ts';
import type { Register } from '#domain/suggestions/schema/register.ts';

/** Who assesses, by what they are; "Penilai 2" where that is not told. @param at from 0 */
export function assessorName(
  { role, name }: Pick<Register['assessors'][number], 'role' | 'name'>,
  at: number,
): string {
  return role.trim() || name.trim() || `Penilai ${at + 1}`;
}

/** Who decides at a score, and whether it is presented before them. */
export function bandText(read: BandRead): string {
  switch (read.kind) {
    case 'none':
      return '';
    case 'outside':
      return 'Nilai ini di luar semua rentang lembar; tetapkan sendiri siapa yang memutuskan.';
    case 'band': {
      const decider = read.band.decider.trim();
      const who = decider === '' ? '' : `Yang memutuskan: ${decider}`;
      const how = read.band.presented ? 'saran ini dipaparkan lebih dahulu' : '';
      return [who, how]
        .filter((part) => part !== '')
        .join('; ')
        .replace(/$|^$/, '.');
    }
    default:
      return read satisfies never;
  }
}
