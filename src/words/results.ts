import type { BenefitTotals, ByCertainty } from '#domain/risalah/reading/benefit.ts';
import { formatRupiah } from '#language/formatRupiah.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';

type Status =
  | Risalah['actions']['rows'][number]['status']
  | Risalah['follow-up']['rows'][number]['status'];

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

/** How sure an amount is: "seluruhnya potensial", "nyata Rp800.000 dan potensial Rp300.000". */
export function certaintyText({ real, potential }: ByCertainty): string {
  if (potential === 0) return 'seluruhnya nyata';
  if (real === 0) return 'seluruhnya potensial';
  return `nyata ${formatRupiah(real)} dan potensial ${formatRupiah(potential)}`;
}

/**
 * What the improvement saves in Rupiah and how sure that is, as the front of a report gives it: gains less costs, or
 * gains alone, which says so. Empty where nothing is saved.
 */
export function efficiencyText({ gains, net, hasGains, hasCosts }: BenefitTotals): string {
  const saved = hasCosts ? net : gains;
  if (!hasGains || saved.total <= 0) return '';
  const [name, lack] = hasCosts
    ? ['manfaat bersih', '']
    : ['manfaat', '; biaya penerapan belum dihitung'];
  return `${formatRupiah(saved.total)} (${name}, ${certaintyText(saved)}${lack})`;
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
