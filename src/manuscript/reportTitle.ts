import { dateOf, numberOf } from '#domain/tools/atoms.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { TargetRow } from '#domain/risalah/schema/theme.ts';
import { formatMonth } from '#language/formatDate.ts';
import { formatQuantity } from '#language/formatQuantity.ts';
import { isBlank } from '#language/isBlank.ts';
import { joined } from '#language/joined.ts';
import { withinSentence } from '#language/withinSentence.ts';

/** The team's title, or one built from its main target, or its theme; empty while there is none of them. */
export function reportTitle(risalah: Risalah): string {
  const { title, theme } = risalah.title;
  if (!isBlank(title)) return title.trim();
  return builtTitle(risalah) || theme.trim();
}

/** "Menurunkan {indikator} dari {awal} menjadi {target} pada {bulan tahun} di {unit}", from the main target. */
export function builtTitle(risalah: Risalah): string {
  const [main] = risalah.target.rows;
  if (main === undefined || isBlank(main.indicator)) return '';
  return withNumbers(risalah, main, builtTheme(risalah));
}

function verbOf({ title }: Risalah, { direction }: TargetRow): string {
  return title.verb.trim() || (direction === 'down' ? 'Menurunkan' : 'Meningkatkan');
}

/** "Menurunkan {indikator}", without numbers, from the main target; empty while it names none. */
export function builtTheme(risalah: Risalah): string {
  const [main] = risalah.target.rows;
  return main === undefined || isBlank(main.indicator)
    ? ''
    : `${verbOf(risalah, main)} ${withinSentence(main.indicator)}`;
}

/** "{tema} dari {awal} menjadi {target} …"; empty without a theme. */
export function themedTitle(risalah: Risalah): string {
  const [main] = risalah.target.rows;
  const theme = risalah.title.theme.trim().replace(/\.+$/, '');
  return main === undefined || theme === '' ? '' : withNumbers(risalah, main, theme);
}

function withNumbers({ identity }: Risalah, main: TargetRow, beginning: string): string {
  const baseline = numberOf(main.baseline);
  const target = numberOf(main.target);
  if (baseline === null || target === null) return '';
  const deadline = dateOf(main.deadline);
  const unit = identity.unit.trim();
  const isNamed = beginning.toLowerCase().includes(unit.toLowerCase());
  return joined(
    [
      beginning,
      `dari ${formatQuantity(baseline, main.unit)}`,
      `menjadi ${formatQuantity(target, main.unit)}`,
      deadline === null ? '' : `pada ${formatMonth(deadline.iso)}`,
      unit === '' || isNamed ? '' : `di ${unit}`,
    ],
    ' ',
  );
}
