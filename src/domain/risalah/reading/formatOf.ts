import type { Format } from '#domain/method/format.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';

/** What this risalah is printed as: its own format, or the first on offer. */
export function formatOf(
  { printing }: Pick<Risalah, 'printing'>,
  offered: readonly [Format, ...Format[]],
): Format {
  return printing.format ?? offered[0];
}
