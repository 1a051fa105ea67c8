import { useMemo } from 'react';
import { stepOfSection } from '#domain/method/stepOfSection.ts';
import { cyclesOf, outcomesOf } from '#domain/risalah/reading/achievement.ts';
import type { Outcome } from '#domain/risalah/reading/achievement.ts';
import { numberOf } from '#domain/tools/atoms.ts';
import type { Measured } from '#domain/tools/atoms.ts';
import { formatPercent } from '#language/formatPercent.ts';
import { quantityText } from '#words/printed.ts';
import { cyclesReading } from '#words/readings/outcome.ts';
import { useWholeRisalah } from '#ui/risalah/openRisalah.ts';
import { usePageHref } from '#ui/risalah/pages/usePageHref.ts';
import { useMethod } from '#ui/risalah/pages/useMethod.ts';
import styles from '#ui/sections/parts/sections.module.css';

/** What became of each target, computed from what other pages already know. */
export function AchievementReading() {
  const risalah = useWholeRisalah();
  const outcomes = useMemo(() => outcomesOf(risalah), [risalah]);
  if (outcomes.length === 0) return <p className={styles.empty}>Sasaran belum diisi.</p>;
  const cycles = outcomes.flatMap(({ target }) => cyclesReading(cyclesOf(risalah, target)) || []);
  return (
    <>
      <OutcomeTable outcomes={outcomes} />
      {cycles.map((text) => (
        <p key={text} className={styles.reading}>
          {text}
        </p>
      ))}
      <WayBack isMissed={outcomes.some(({ reached }) => reached === false)} />
    </>
  );
}

/** A missed target is no end: the way leads back to the causes and into the next cycle. */
function WayBack({ isMissed }: { readonly isMissed: boolean }) {
  const method = useMethod();
  const href = usePageHref();
  const step = stepOfSection(method, 'cause-effect');
  if (!isMissed || step === null) return null;
  return (
    <p className={styles.reading}>
      Ada sasaran yang belum tercapai. Kembali ke{' '}
      <a href={href(step.id)}>langkah mencari penyebab</a>, perbaiki rencananya, lalu tambahkan
      siklus baru pada perbandingan.
    </p>
  );
}

function OutcomeTable({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
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
              <td className={styles.number}>{said(outcome.target.baseline, outcome.unit)}</td>
              <td className={styles.number}>{said(outcome.target.target, outcome.unit)}</td>
              <td className={styles.number}>{said(outcome.result?.after ?? null, outcome.unit)}</td>
              <td>{achievementText(outcome)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function said(answer: Measured, unit: string): string {
  return numberOf(answer) === null ? '–' : quantityText(answer, unit);
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
