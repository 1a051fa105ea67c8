import { numberOf } from '#domain/tools/atoms.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';

/** Rupiah, by certainty: `real` was received or saved, `potential` is expected. */
export interface BenefitTotals {
  readonly gains: ByCertainty;
  readonly costs: ByCertainty;
  /** Gains less the costs of carrying out. */
  readonly net: ByCertainty;
  /** Whether any amount could be read; without one the totals say nothing. */
  readonly isKnown: boolean;
}

export interface ByCertainty {
  readonly potential: number;
  readonly real: number;
  readonly total: number;
}

/** Adds up gains and costs; net benefit = gains − costs, potential and real kept apart. */
export function benefitTotals({ benefit }: Risalah): BenefitTotals {
  const gains = sumOf(benefit.rows.filter((row) => row.kind === 'gain'));
  const costs = sumOf(benefit.rows.filter((row) => row.kind === 'cost'));
  return {
    gains,
    costs,
    net: {
      potential: gains.potential - costs.potential,
      real: gains.real - costs.real,
      total: gains.total - costs.total,
    },
    isKnown: benefit.rows.some((row) => numberOf(row.amount) !== null),
  };
}

function sumOf(rows: Risalah['benefit']['rows']): ByCertainty {
  const sum = (certainty: 'potential' | 'real') =>
    rows
      .filter((row) => row.certainty === certainty)
      .reduce((total, row) => total + (numberOf(row.amount) ?? 0), 0);
  const potential = sum('potential');
  const real = sum('real');
  return { potential, real, total: potential + real };
}
