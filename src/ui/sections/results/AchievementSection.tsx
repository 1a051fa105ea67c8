import { emptyUnsolved } from '#domain/risalah/schema/results.ts';
import type { Unsolved } from '#domain/risalah/schema/results.ts';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import { LongTextField } from '#ui/fields/form/LongTextField.tsx';
import { RowsField } from '#ui/fields/rows/RowsField.tsx';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { useNewId } from '#ui/services/services.ts';
import { AchievementReading } from './AchievementReading.tsx';
import styles from '#ui/sections/parts/sections.module.css';
import { resultsLabels } from '#words/labels/results.ts';

const labels = resultsLabels.achievement;
const titles = labels.unsolved.columns;

export function AchievementSection() {
  const newId = useNewId();
  return (
    <>
      <div className={styles.above}>
        <AchievementReading />
      </div>
      <SectionForm id="achievement">
        <LongTextField<Section<'achievement'>>
          name="reading"
          label={labels.reading}
          hint="Satu atau dua kalimat yang menambah arti pada angkanya."
        />
        <RowsField<Unsolved, Section<'achievement'>>
          name="unsolved"
          intake="achievement"
          label={labels.unsolved.label}
          addLabel="Tambah penyebab"
          empty="Tidak ada yang dicatat."
          columns={[
            { name: 'cause', label: titles.cause, kind: 'text' },
            { name: 'note', label: titles.note, kind: 'long' },
          ]}
          newRow={() => emptyUnsolved(newId())}
        />
        <LongTextField<Section<'achievement'>>
          name="wayBack"
          label={labels.wayBack}
          hint="Kembali ke pencarian penyebab, lalu susun tindakan baru."
        />
      </SectionForm>
    </>
  );
}
