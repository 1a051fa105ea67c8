import type { Section } from '#domain/risalah/risalah.ts';
import { LongTextField } from '#ui/fields/LongTextField.tsx';
import { SectionForm } from '#ui/fields/SectionForm.tsx';
import { useRisalah } from '#ui/shell/openRisalah.ts';
import { PriorityMatrix } from './PriorityMatrix.tsx';
import styles from './sections.module.css';

type Priority = Section<'priority'>;

export function PrioritySection() {
  const count = useRisalah((risalah) => risalah.inventory.problems.length);
  return (
    <SectionForm id="priority">
      {count === 0 ? (
        <p className={styles.empty}>
          Belum ada masalah untuk dinilai. Isi daftar masalah pada inventarisasi; barisnya muncul di
          sini.
        </p>
      ) : (
        <PriorityMatrix />
      )}
      <LongTextField<Priority>
        name="reason"
        label="Alasan pilihan"
        hint="Mengapa masalah ini, dan bila nilainya sama, bagaimana diputuskan."
      />
    </SectionForm>
  );
}
