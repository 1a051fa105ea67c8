import { useWatch } from 'react-hook-form';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import { LongTextField } from '#ui/fields/form/LongTextField.tsx';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { useRisalah } from '#ui/risalah/openRisalah.ts';
import { PriorityCriteria } from './PriorityCriteria.tsx';
import { PriorityFilter } from './PriorityFilter.tsx';
import { PriorityMatrix } from './PriorityMatrix.tsx';
import { PriorityPairs } from './PriorityPairs.tsx';
import { PriorityVariant } from './PriorityVariant.tsx';
import styles from '#ui/sections/parts/sections.module.css';
import { themeLabels } from '#words/labels/theme.ts';

const labels = themeLabels.priority;
type Priority = Section<'priority'>;

export function PrioritySection() {
  const count = useRisalah((risalah) => risalah.inventory.problems.length);
  return (
    <SectionForm id="priority">
      <PriorityVariant />
      {count === 0 ? (
        <p className={styles.empty}>
          Belum ada masalah untuk dinilai. Isi daftar masalah pada inventarisasi; barisnya muncul di
          sini.
        </p>
      ) : (
        <Scoring />
      )}
      <LongTextField<Priority>
        name="reason"
        label={labels.reason}
        hint="Mengapa masalah ini, dan bila nilainya sama, bagaimana diputuskan."
      />
    </SectionForm>
  );
}

function Scoring() {
  const variant = useWatch<Priority, 'variant'>({ name: 'variant' });
  return (
    <>
      {variant === 'weighted' && <PriorityCriteria />}
      {variant === 'apkl-usg' && <PriorityFilter />}
      {variant === 'usg-pairwise' && <PriorityPairs />}
      <PriorityMatrix />
    </>
  );
}
