import { benefitTotals } from '#domain/risalah/reading/benefit.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { numberOf } from '#domain/tools/atoms.ts';
import type { Finding } from '#domain/rules/ground/finding.ts';
import { formatRupiah } from '#language/formatRupiah.ts';
import { isAnyOf, readingsOf } from './spokenNumbers.ts';
import { sentencesOf } from './spokenNumbers.ts';

const money = /(?<!\p{L})rp\.?\s*(\d[\d.,]*)(?:\s*(ribu|rb|juta|jt|miliar|milyar)\b)?/giu;
const factors: Readonly<Record<string, number>> = {
  ribu: 1e3,
  rb: 1e3,
  juta: 1e6,
  jt: 1e6,
  miliar: 1e9,
  milyar: 1e9,
};

/** Sentences that tell what the improvement was worth. */
const worth =
  /\b(?:efisiensi\p{L}*|hemat|menghemat|penghematan|dihemat|manfaat\p{L}*|nilai\s+tambah|untung|keuntungan)\b/iu;

/** An amount told of what the improvement was worth, that neither its rows nor their sums come to. */
export function oddAmount(text: string, risalah: Risalah): Finding['facts'] | null {
  const { hasGains, gains, costs, net } = benefitTotals(risalah);
  if (!hasGains) return null;
  const plans = risalah['action-plan'].rows.map(({ cost }) => numberOf(cost) ?? 0);
  const known = [
    ...[gains, costs, net].flatMap(({ real, potential, total }) => [real, potential, total]),
    ...risalah.benefit.rows.flatMap(({ amount, arithmetic, component }) => [
      ...amountsIn(`${arithmetic} ${component}`).flatMap(({ values }) => values),
      numberOf(amount) ?? 0,
    ]),
    ...plans,
    plans.reduce((sum, cost) => sum + cost, 0),
  ].map(Math.abs);
  const odd = sentencesOf(text)
    .filter((sentence) => worth.test(sentence))
    .flatMap(amountsIn)
    .find(
      ({ digits, factor }) =>
        !isAnyOf(
          digits,
          known.map((each) => each / factor),
        ),
    );
  return odd === undefined
    ? null
    : { found: odd.told.trim(), expected: formatRupiah(net.total || gains.total) };
}

interface Amount {
  readonly told: string;
  readonly digits: string;
  readonly factor: number;
  readonly values: readonly number[];
}

function amountsIn(text: string): readonly Amount[] {
  return [...text.matchAll(money)].map(([told, digits = '', word = '']) => {
    const factor = factors[word.toLowerCase()] ?? 1;
    const bare = digits.replace(/[.,]+$/, '');
    return {
      told: told.replace(/[.,]+$/, ''),
      digits: bare,
      factor,
      values: readingsOf(bare).map((value) => value * factor),
    };
  });
}
