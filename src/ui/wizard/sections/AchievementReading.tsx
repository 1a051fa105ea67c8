import { useMemo } from 'react';
import { outcomesOf } from '#domain/risalah/achievement.ts';
import type { Outcome } from '#domain/risalah/achievement.ts';
import { formatPercent } from '#language/formatPercent.ts';
import { formatQuantity } from '#language/formatQuantity.ts';
import { useWholeRisalah } from '#ui/shell/openRisalah.ts';
import styles from './sections.module.css';

/** What became of each target, computed from what other pages already know. */
export function AchievementReading() {
  const risalah = useWholeRisalah();
  const outcomes = useMemo(() => outcomesOf(risalah), [risalah]);
  if (outcomes.length === 0) return <p className={styles.empty}>Sasaran belum diisi.</p>;
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label="Pencapaian sasaran">
      <table className={styles.table} aria-label="Pencapaian sasaran">
        <thead>
          <tr>
            <th scope="col">Indikator</th>
            <th scope="col" className={styles.number}>
              Sebelum
            </th>
            <th scope="col" className={styles.number}>
              Sasaran
            </th>
            <th scope="col" className={styles.number}>
              Sesudah
            </th>
            <th scope="col">Capaian</th>
          </tr>
        </thead>
        <tbody>
          {outcomes.map((outcome) => (
            <tr key={outcome.target.id}>
              <th scope="row">{outcome.target.indicator || 'Indikator belum diisi'}</th>
              <td className={styles.number}>{said(outcome.baseline, outcome.unit)}</td>
              <td className={styles.number}>{said(outcome.goal, outcome.unit)}</td>
              <td className={styles.number}>{said(outcome.after, outcome.unit)}</td>
              <td>{achievementText(outcome)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function said(value: number | null, unit: string): string {
  return value === null ? '–' : formatQuantity(value, unit);
}

function achievementText({ achievement, reached }: Outcome): string {
  if (achievement.kind === 'percent') {
    const share = formatPercent(achievement.percent);
    return reached === true ? `${share}, sasaran tercapai` : `${share}, sasaran belum tercapai`;
  }
  switch (achievement.reason) {
    case 'no-baseline':
      return 'Nilai awal belum ada';
    case 'no-goal':
      return 'Nilai sasaran belum ada';
    case 'no-result':
      return 'Hasil belum diisi';
    case 'other-unit':
      return 'Satuan hasil berbeda dari satuan sasaran';
    case 'goal-is-baseline':
      return 'Sasaran sama dengan nilai awal, persentase tidak dapat dihitung';
    default:
      return achievement.reason satisfies never;
  }
}
