import type { Section } from '#domain/risalah/schema/risalah.ts';
import { phaseNames } from '#words/sections.ts';
import { DayField } from '#ui/fields/form/DayField.tsx';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { TextField } from '#ui/fields/form/TextField.tsx';
import { useRisalah } from '#ui/risalah/openRisalah.ts';
import { SectionFigure } from '#ui/sections/parts/SectionFigure.tsx';
import { useBeginning } from '#ui/sections/parts/useBeginning.ts';
import styles from './schedule.module.css';
import { themeLabels } from '#words/labels/theme.ts';

const labels = themeLabels.schedule;
type Schedule = Section<'schedule'>;

const days = [
  { name: 'plannedFrom', label: labels.rows.columns.plannedFrom },
  { name: 'plannedTo', label: labels.rows.columns.plannedTo },
  { name: 'actualFrom', label: labels.rows.columns.actualFrom },
  { name: 'actualTo', label: labels.rows.columns.actualTo },
] as const;

/** A row a phase: its name with a remark, below them the planned days and the actual ones side by side. */
export function ScheduleSection() {
  const rows = useRisalah((risalah) => risalah.schedule.rows);
  const beginning = useBeginning();
  return (
    <SectionForm id="schedule">
      <SectionFigure of="schedule" />
      <ol className={styles.phases}>
        {rows.map((row, index) => (
          <li key={row.phase} data-row={row.phase}>
            {index === 0 && (
              <div className={styles.heads} aria-hidden="true">
                {days.map(({ name, label }) => (
                  <span key={name}>{label}</span>
                ))}
              </div>
            )}
            <fieldset className={styles.phase}>
              <legend className={styles.name}>{phaseNames[row.phase]}</legend>
              <div className={styles.note}>
                <TextField<Schedule>
                  name={`rows.${index}.note`}
                  label={labels.rows.columns.note}
                  placeholder="keterangan, bila perlu"
                />
              </div>
              {days.map(({ name, label }) => (
                <DayField<Schedule>
                  key={name}
                  name={`rows.${index}.${name}`}
                  label={label}
                  placeholder="tanggal"
                  notBefore={beginning}
                />
              ))}
            </fieldset>
          </li>
        ))}
      </ol>
    </SectionForm>
  );
}
