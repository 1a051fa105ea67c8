import type { ClockToken, Token } from '#intake/cells/token.ts';
import { inTimes } from '#intake/cells/token.ts';
import { secondsOf } from '#intake/cells/units.ts';
import { nameKey, unitIn } from './names.ts';

/** Heads below which an hour of the day stands. */
const HOUR =
  /^(?:pukul|pkl|jam|jam ke ?mulai|(?:jam|waktu|pukul) (?:mulai|selesai|datang|kedatangan|masuk|keluar|pulang|berangkat|tiba|daftar|pendaftaran|dipanggil|panggil|dilayani|buka|tutup|kejadian|pencatatan|pengamatan|pemeriksaan|awal|akhir)(?: .*)?|mulai|selesai)$/;
/** Heads below which it is said how long something takes. */
const LENGTH = /^(?:waktu|lama|durasi|lamanya|jam|menit)(?: .*)?$/;

export interface DotsGiven {
  readonly name: string;
  readonly said: 'times' | 'numbers' | null;
}

/**
 * Whether numbers with a dot are times in a column: where all of them can be, and its head, or one of them that can be
 * nothing else, says so. Where the head speaks of time but nothing tells, both are open.
 */
export function dotsIn(
  tokens: readonly Token[],
  { name, said }: DotsGiven,
): 'times' | 'numbers' | 'open' {
  const held = tokens.filter(({ kind }) => !['blank', 'dash', 'gap'].includes(kind));
  const dotted = held.filter((token) => inTimes(token) !== token);
  if (dotted.length === 0) return 'numbers';
  const clocks = held.map(inTimes).filter(isClock);
  if (clocks.length < held.length) return 'numbers';
  const isSure = clocks.some((clock) => clock.isSure !== false);
  if (isSure || HOUR.test(nameKey(name))) return 'times';
  const isTimed = LENGTH.test(nameKey(name)) || secondsOf(unitIn(name)) !== null;
  if (!isTimed && clocks.every(({ from }) => from === undefined)) return 'numbers';
  return said ?? (isTimed ? 'open' : 'numbers');
}

function isClock(token: Token): token is ClockToken {
  return token.kind === 'clock';
}

/** Whether times are hours of the day, which put points in order: below such a head, or one beginning where another ends. */
export function areHours(tokens: readonly Token[], name: string): boolean {
  const clocks = tokens.filter(isClock);
  if (clocks.length === 0) return false;
  if (HOUR.test(nameKey(name))) return true;
  const spans = clocks.map(({ from, seconds }) => ({
    from: from ?? -1,
    to: (from ?? -1) + seconds,
  }));
  return (
    spans.length > 1 &&
    spans.every(({ from }, at) => from >= 0 && from === (spans[at - 1]?.to ?? from))
  );
}
