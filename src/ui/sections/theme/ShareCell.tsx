import { problemShares } from '#domain/risalah/priority/problemShares.ts';
import type { ProblemShare } from '#domain/risalah/priority/problemShares.ts';
import type { Problem } from '#domain/risalah/schema/theme.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { useRisalah } from '#ui/risalah/openRisalah.ts';
import styles from '#ui/sections/parts/sections.module.css';

interface ShareCellProps {
  readonly index: number;
  /** "Kontribusi (%), baris 3". */
  readonly label: string;
  readonly by: 'frequency' | 'loss';
}

/** What a problem contributes to all of them, and up to which share the larger ones add up with it. It is not typed. */
export function ShareCell({ index, label, by }: ShareCellProps) {
  const problems = useRisalah((risalah) => risalah.inventory.problems);
  const id = problems[index]?.id;
  const own = sharesOf(problems, by).find(({ problem }) => problem === id);
  return (
    <output aria-label={label} className={own === undefined ? styles.note : styles.computed}>
      {own === undefined ? '–' : `${percent(own.share)}% (kumulatif ${percent(own.cumulative)}%)`}
    </output>
  );
}

type Shares = Partial<Record<ShareCellProps['by'], readonly ProblemShare[]>>;

const computed = new WeakMap<readonly Problem[], Shares>();

/** Computed once for all cells of a list: three hundred rows would otherwise sort it three hundred times. */
function sharesOf(problems: readonly Problem[], by: ShareCellProps['by']): readonly ProblemShare[] {
  const known = computed.get(problems);
  const shares = known?.[by] ?? problemShares(problems, by);
  computed.set(problems, { ...known, [by]: shares });
  return shares;
}

function percent(value: number): string {
  return formatNumber(value, { decimals: 1 });
}
