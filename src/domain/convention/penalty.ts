import type { Fraction } from './exact.ts';
import { compare, fractionOf, nothing, shown, times } from './exact.ts';
import type { Convention, Timing } from './schema/convention.ts';

/** Of every so many seconds begun beyond the time a penalty is taken. */
const STRETCH = 30;

/** How long a team took, as it was last entered; `null` where nobody has taken its time. */
export function timingOf(
  { timings }: Pick<Convention, 'timings'>,
  contestant: string,
): Timing | null {
  return timings
    .filter((timing) => timing.contestant === contestant)
    .reduce<Timing | null>((newest, timing) => {
      return newest === null || timing.at >= newest.at ? timing : newest;
    }, null);
}

type Timed = Pick<Convention, 'timings' | 'rule'>;

/** Points taken from every judge's sum of a team, on each form that is timed. */
export function exactPenalty({ timings, rule }: Timed, contestant: string): Fraction {
  const { allowedSeconds, penalty, mostPenalty } = rule;
  const over = (timingOf({ timings }, contestant)?.usedSeconds ?? 0) - allowedSeconds;
  if (allowedSeconds <= 0 || over <= 0) return nothing;
  const taken = times(fractionOf(penalty), { n: BigInt(Math.ceil(over / STRETCH)), d: 1n });
  const most = fractionOf(mostPenalty);
  return mostPenalty !== 0 && compare(taken, most) > 0 ? most : taken;
}

export function penaltyOf(convention: Timed, contestant: string): number {
  return shown(exactPenalty(convention, contestant), 6);
}
