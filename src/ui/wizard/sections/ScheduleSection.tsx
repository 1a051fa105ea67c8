import type { Section } from '#domain/risalah/risalah.ts';
import { phaseNames } from '#manuscript/words/phaseNames.ts';
import { DayField } from '#ui/fields/DayField.tsx';
import { SectionForm } from '#ui/fields/SectionForm.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import { useRisalah } from '#ui/shell/openRisalah.ts';
import { SectionFigure } from './SectionFigure.tsx';
import { useBeginning } from './useBeginning.ts';
import styles from './schedule.module.css';

type Schedule = Section<'schedule'>;

export function ScheduleSection() {
  const rows = useRisalah((risalah) => risalah.schedule.rows);
  const beginning = useBeginning();
  return (
    <SectionForm id="schedule">
      <SectionFigure of="schedule" />
      <ol className={styles.phases}>
        {rows.map((row, index) => (
          <li key={row.phase}>
            <fieldset className={styles.phase}>
              <legend className={styles.name}>{phaseNames[row.phase]}</legend>
              <DayField<Schedule>
                name={`rows.${index}.plannedFrom`}
                label="Rencana mulai"
                notBefore={beginning}
              />
              <DayField<Schedule>
                name={`rows.${index}.plannedTo`}
                label="Rencana selesai"
                notBefore={beginning}
              />
              <DayField<Schedule>
                name={`rows.${index}.actualFrom`}
                label="Realisasi mulai"
                notBefore={beginning}
              />
              <DayField<Schedule>
                name={`rows.${index}.actualTo`}
                label="Realisasi selesai"
                notBefore={beginning}
              />
              <div className={styles.wide}>
                <TextField<Schedule> name={`rows.${index}.note`} label="Keterangan" />
              </div>
            </fieldset>
          </li>
        ))}
      </ol>
    </SectionForm>
  );
}
