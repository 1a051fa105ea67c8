import { useWatch } from 'react-hook-form';
import { conversionOf, deviationOf } from '#domain/risalah/priority/deviation.ts';
import type { Problem } from '#domain/risalah/schema/theme.ts';
import { formatNumber } from '#language/formatNumber.ts';
import styles from '#ui/sections/parts/sections.module.css';

interface DeviationCellProps {
  /** Path of the problem in the form: "problems.2". */
  readonly path: string;
  /** "Deviasi (%), baris 3". */
  readonly label: string;
}

/** The achievement in percent of the target and how far it is from it, as the report will print both. */
export function DeviationCell({ path, label }: DeviationCellProps) {
  const problem = useWatch({ name: path }) as Problem | undefined;
  const percent = problem === undefined ? null : deviationOf(problem);
  const converted = problem === undefined ? null : conversionOf(problem);
  return (
    <output aria-label={label} className={percent === null ? styles.note : styles.computed}>
      {percent === null || converted === null
        ? 'Isi target dan capaian.'
        : `${formatNumber(percent)}% (konversi capaian ${formatNumber(converted)})`}
    </output>
  );
}
