import { penaltyOf, timingOf } from '#domain/convention/penalty.ts';
import type { Convention } from '#domain/convention/schema/convention.ts';
import { pointsText } from './names.ts';

/** Minutes and seconds: "12 menit 5 detik". */
export function durationText(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
  if (minutes === 0) return `${rest} detik`;
  return rest === 0 ? `${minutes} menit` : `${minutes} menit ${rest} detik`;
}

/** What is taken for overrunning, as the rule says it. */
export function penaltyRuleText({ rule }: Pick<Convention, 'rule'>): string {
  const { allowedSeconds, penalty, mostPenalty } = rule;
  if (allowedSeconds <= 0 || penalty <= 0) return 'Waktu tidak mengurangi nilai.';
  const most = mostPenalty === 0 ? '' : `, paling banyak ${pointsText(mostPenalty)}`;
  return `Waktu ${durationText(allowedSeconds)}. Setiap 30 detik yang dimulai di luar itu mengurangi ${pointsText(penalty)} nilai dari setiap juri${most}.`;
}

/** How long a team took and what that costs: "10 menit 40 detik, lebih 40 detik: dikurangi 2". */
export function penaltyText(convention: Convention, contestant: string): string {
  const timing = timingOf(convention, contestant);
  if (timing === null) return 'Waktu belum dicatat';
  const used = durationText(timing.usedSeconds);
  const over = timing.usedSeconds - convention.rule.allowedSeconds;
  const taken = penaltyOf(convention, contestant);
  if (convention.rule.allowedSeconds <= 0 || over <= 0) return used;
  return `${used}, lebih ${durationText(over)}: ${taken > 0 ? `dikurangi ${pointsText(taken)}` : 'tanpa pengurangan'}`;
}
