import { benefitTotals } from '#domain/risalah/reading/benefit.ts';
import type { BenefitTotals } from '#domain/risalah/reading/benefit.ts';
import { formatRupiah } from '#language/formatRupiah.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';

type Status =
  Risalah['actions']['rows'][number]['status'] | Risalah['follow-up']['rows'][number]['status'];

/** How far an action or a follow-up has come. */
export const progressNames = {
  '': '',
  planned: 'Direncanakan',
  ongoing: 'Sedang berjalan',
  done: 'Selesai',
  'not-done': 'Tidak terlaksana',
} as const satisfies Record<Status, string>;

/** Why there is no net benefit, and what is known instead; empty where there is one, or nothing at all. */
export function netUnknownText({ gains, costs, hasGains, hasCosts }: BenefitTotals): string {
  if (hasGains === hasCosts) return '';
  return hasGains
    ? `Manfaatnya ${formatRupiah(gains.total)}; biaya penerapannya belum dicatat, sehingga manfaat bersih belum dapat dihitung.`
    : `Biaya penerapannya ${formatRupiah(costs.total)}; manfaat dalam rupiah belum dihitung, sehingga manfaat bersih belum dapat dihitung.`;
}

type BenefitRow = Risalah['benefit']['rows'][number];

/** A component of the benefit either brings in or costs. */
export const benefitKindNames = {
  gain: 'Manfaat',
  cost: 'Biaya penerapan',
} as const satisfies Record<BenefitRow['kind'], string>;

/** Whether the benefit has been realised. */
export const certaintyNames = {
  potential: 'Potensial',
  real: 'Nyata',
} as const satisfies Record<BenefitRow['certainty'], string>;

/** Side effects, wanted or not. */
export const effectNames = {
  positive: 'Positif',
  negative: 'Negatif',
} as const satisfies Record<Risalah['side-effects']['rows'][number]['kind'], string>;

/** "Rp11.028.000 (riil Rp4.000.000, potensial Rp7.028.000)": what is left of the gains; empty until both are known. */
export function efficiencyText(risalah: Risalah): string {
  const { net, hasGains, hasCosts } = benefitTotals(risalah);
  if (!hasGains || !hasCosts) return '';
  return `${formatRupiah(net.total)} (riil ${formatRupiah(net.real)}, potensial ${formatRupiah(net.potential)})`;
}
