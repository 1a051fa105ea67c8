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
  /** Whether there are amounts of either kind: of one alone nothing is left over. */
  readonly hasGains: boolean;
  readonly hasCosts: boolean;
}

export interface ByCertainty {
  readonly potential: number;
  readonly real: number;
  readonly total: number;
}

/** Adds up gains and costs; net benefit = gains − costs, potential and real kept apart. */
export function benefitTotals({ benefit }: Risalah): BenefitTotals {
  const known = benefit.rows.filter((row) => numberOf(row.amount) !== null);
  const [gained, spent] = (['gain', 'cost'] as const).map((kind) =>
    known.filter((row) => row.kind === kind),
  ) as [Risalah['benefit']['rows'], Risalah['benefit']['rows']];
  const [gains, costs] = [sumOf(gained), sumOf(spent)];
  return {
    gains,
    costs,
    net: {
      potential: gains.potential - costs.potential,
      real: gains.real - costs.real,
      total: gains.total - costs.total,
    },
    isKnown: known.length > 0,
    hasGains: gained.length > 0,
    hasCosts: spent.length > 0,
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
