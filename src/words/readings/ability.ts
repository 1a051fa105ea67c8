import type { AbilityGround } from '#domain/risalah/reading/abilityTarget.ts';
import { abilityTarget } from '#domain/risalah/reading/abilityTarget.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { formatQuantity } from '#language/formatQuantity.ts';

/** "28 menit − 28 menit × 68,2% × 80% = 12,72 menit". */
export function abilityArithmetic(ground: AbilityGround, unit: string): string {
  const { baseline, share, ability } = ground;
  const start = formatQuantity(baseline, unit);
  const part = `${formatNumber(share)}% × ${formatNumber(ability)}%`;
  return `${start} − ${start} × ${part} = ${formatQuantity(abilityTarget(ground), unit)}`;
}

/** The same as the reason of a target. */
export function abilityReason(ground: AbilityGround, unit: string): string {
  return `Dihitung dari kemampuan kelompok: ${abilityArithmetic(ground, unit)}, yaitu kondisi awal dikurangi bagian penyebab terbanyak (${formatNumber(ground.share)}%) yang ditaksir dapat diatasi kelompok (${formatNumber(ground.ability)}%).`;
}
