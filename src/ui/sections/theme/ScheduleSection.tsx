import { useId } from 'react';
import type { KeyboardEvent } from 'react';
import { useFormContext } from 'react-hook-form';
import { actualAsPlanned, isLeftToTell } from '#domain/edits/actualAsPlanned.ts';
import type { Phase } from '#domain/method/phase.ts';
import { stepGroups } from '#domain/risalah/reading/scheduleSteps.ts';
import type { StepGroup } from '#domain/risalah/reading/scheduleSteps.ts';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import type { ScheduleRow } from '#domain/risalah/schema/theme.ts';
import { FileDrop } from '#ui/fields/intake/FileDrop.tsx';
import { TableIntakeView } from '#ui/fields/intake/TableIntakeView.tsx';
import { TablePicker } from '#ui/fields/intake/TablePicker.tsx';
import { useReadOnly } from '#ui/fields/form/fieldAccess.ts';
import { rowPosition } from '#ui/fields/rows/rowPosition.ts';
import { useRowsIntake } from '#ui/fields/rows/useRowsIntake.ts';
import { DayField } from '#ui/fields/form/DayField.tsx';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { TextField } from '#ui/fields/form/TextField.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { findField } from '#ui/kit/rememberFocus.ts';
import { useRisalah, useSession } from '#ui/risalah/openRisalah.ts';
import { useMethod } from '#ui/risalah/pages/useMethod.ts';
import { useNow } from '#ui/services/services.ts';
import { isoDay } from '#words/keeping/saved.ts';
import { SectionFigure } from '#ui/sections/parts/SectionFigure.tsx';
import { useBeginning } from '#ui/sections/parts/useBeginning.ts';
import { usePhaseNames } from '#ui/sections/parts/usePhaseNames.ts';
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

const columns = [
  { name: 'phase', kind: 'choice' },
  ...days.map(({ name }) => ({ name, kind: 'day' }) as const),
  { name: 'note', kind: 'text' },
] as const;

/** One grid: a row a phase with its remark, and beside it the planned days and the actual ones. */
export function ScheduleSection() {
  return (
    <SectionForm id="schedule">
      <Phases />
      <SectionFigure of="schedule" />
    </SectionForm>
  );
}

function Phases() {
  const rows = useRisalah((risalah) => risalah.schedule.rows);
  const names = usePhaseNames();
  const groups = stepGroups(useMethod());
  const beginning = useBeginning();
  const readOnly = useReadOnly();
  const today = isoDay(useNow()());
  const { forms } = useSession();
  const id = useId();
  const { getValues, setValue } = useFormContext<Schedule>();
  const intake = useRowsIntake<ScheduleRow>({
    intake: 'schedule',
    columns,
    rows: { all: () => getValues('rows'), put: (all) => setValue('rows', [...all]) },
  });

  function handleAsPlanned(): void {
    setValue('rows', [...actualAsPlanned(getValues('rows'), today)]);
    forms.flushAll();
  }

  return (
    <FileDrop
      onFile={readOnly ? undefined : intake.open}
      onPasteCapture={(event) => {
        const position = rowPosition('rows', event.target);
        if (!readOnly && position !== null) intake.paste(event, position);
      }}
    >
      <ol className={styles.phases} onKeyDown={moveInGrid}>
        {rows.map((row, index) => (
          <li
            key={row.phase}
            data-row={row.phase}
            className={isContinued(groups, row.phase) ? styles.continued : undefined}
          >
            {index === 0 && (
              <div className={styles.heads} aria-hidden="true">
                <span>Langkah</span>
                {days.map(({ name, label }) => (
                  <span key={name}>{label}</span>
                ))}
              </div>
            )}
            <fieldset className={styles.phase}>
              <legend className={styles.name}>{names[row.phase]}</legend>
              <div className={styles.note}>
                <TextField<Schedule>
                  name={`rows.${index}.note`}
                  label={labels.rows.columns.note}
                  placeholder="Keterangan, bila perlu"
                />
              </div>
              {days.map(({ name, label }) => (
                <DayField<Schedule>
                  key={name}
                  name={`rows.${index}.${name}`}
                  label={label}
                  placeholder="tanggal"
                  notBefore={beginning}
                  brief
                />
              ))}
            </fieldset>
          </li>
        ))}
      </ol>
      <TableIntakeView id={`${id}-table`} intake={intake} />
      {!readOnly && (
        <div className={styles.acts}>
          {isLeftToTell(rows, today) && (
            <Button
              title="Mengisi realisasi yang kosong pada langkah yang rencananya sudah lewat"
              onClick={handleAsPlanned}
            >
              Realisasi = rencana
            </Button>
          )}
          <TablePicker isReading={intake.reading !== 'idle'} onFile={intake.open} />
        </div>
      )}
    </FileDrop>
  );
}

/** The second phase of a step bears its number no more. */
function isContinued(groups: readonly StepGroup[], phase: Phase): boolean {
  return groups.some(({ phases }) => phases.indexOf(phase) > 0);
}

const STEPS: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1, Enter: 1 };

/** Up, down and Enter go to the same day of the phase above or below, as in a sheet. */
function moveInGrid(event: KeyboardEvent<HTMLElement>): void {
  const { target, key, ctrlKey, altKey, metaKey } = event;
  const step = STEPS[key];
  if (step === undefined || ctrlKey || altKey || metaKey) return;
  if (!(target instanceof HTMLInputElement)) return;
  const [table = '', row = '', column = ''] = target.name.split('.');
  const next = `${table}.${Number(row) + step}.${column}`;
  const box = findField(event.currentTarget, next);
  if (box === null) return;
  event.preventDefault();
  // The form would go on to the next field.
  event.stopPropagation();
  box.focus();
  if (box instanceof HTMLInputElement) box.select();
}
