import type { VerificationRow } from '#domain/risalah/schema/causes.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { DEEPEST_WHY } from '#domain/tools/causes/causeEffect.ts';
import type { CauseEffectInput } from '#domain/tools/causes/causeEffect.ts';

/** Ready-made sets of a fishbone's big bones. */
export const categorySetNames = {
  '4m1e': '4M1E (manusia, metode, mesin, material, lingkungan)',
  '5m1e': '5M1E (4M1E ditambah uang)',
  '4p': '4P (petugas, prosedur, peralatan, tempat)',
  own: 'Faktor sendiri',
} as const satisfies Record<CauseEffectInput['categorySet'], string>;

/** How a vote keeps causes, with N defined. */
export const voteRuleNames = {
  'half-causes': '½N + 1, dengan N = jumlah akar penyebab yang dipilih',
  'half-members': '½N + 1, dengan N = jumlah anggota yang memilih',
  ngt: 'NGT 5-4-3-2-1: tiap anggota memilih lima calon, nilainya dijumlahkan',
  own: 'Kesepakatan tim',
} as const satisfies Record<Risalah['vote']['rule'], string>;

type Conclusion =
  | VerificationRow['conclusion']
  | Risalah['alternatives']['rows'][number]['conclusion'];

/** What a team concluded about a cause under test or an alternative. */
export const conclusionNames = {
  '': '',
  dominant: 'Dominan',
  'not-dominant': 'Tidak dominan',
  chosen: 'Dipilih',
  rejected: 'Ditolak',
  deferred: 'Ditunda',
} as const satisfies Record<Conclusion, string>;

/** Of causes that no drawing or chain shows. */
export function buriedCauses(count: number): string {
  return `Sebanyak ${formatNumber(count)} penyebab berada lebih dari ${DEEPEST_WHY} “mengapa” di bawah faktornya. Penyebab itu tetap tersimpan dalam susunan penyebab, tetapi tidak digambar.`;
}
