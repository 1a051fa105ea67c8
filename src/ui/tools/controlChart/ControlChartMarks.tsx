import { Plus, Trash2 } from 'lucide-react';
import type { ControlChartInput } from '#domain/tools/controlChart/controlChartInput.ts';
import { isBlank } from '#language/isBlank.ts';
import type { Choice } from '#ui/fields/inputs/choice.ts';
import { ChoiceInput } from '#ui/fields/inputs/ChoiceInput.tsx';
import { useReadOnly } from '#ui/fields/form/fieldAccess.ts';
import { TextInput } from '#ui/fields/inputs/TextInput.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useWholeRisalah } from '#ui/risalah/openRisalah.ts';
import { datedChanges, newChanges } from '#domain/edits/datedChanges.ts';
import styles from './controlChart.module.css';
import formStyles from '#ui/tools/parts/form.module.css';

interface ControlChartMarksProps {
  readonly input: ControlChartInput;
  /** Names of the points, those of a check sheet too. */
  readonly names: readonly string[];
  readonly onChange: (input: ControlChartInput) => void;
}

/** Where limits are computed anew, and where a countermeasure was put to work. */
export function ControlChartMarks({ input, names, onChange }: ControlChartMarksProps) {
  const points = names.map((name, index) => ({
    value: String(index + 1),
    label: isBlank(name) ? `Titik ${index + 1}` : `${index + 1}. ${name.trim()}`,
  }));
  return (
    <details className={styles.guide} open={input.stages.length + input.changes.length > 0}>
      <summary>Tahap dan tanda perubahan</summary>
      <div className={styles.guideBody}>
        <Marks
          label="Tahap dengan batas sendiri"
          one="tahap"
          hint="Misalnya Sebelum dan Sesudah. Batas dihitung ulang mulai titik itu."
          marks={input.stages.map(({ name, from }) => ({ label: name, at: from }))}
          points={points}
          onChange={(marks) =>
            onChange({
              ...input,
              stages: marks.map(({ label, at }) => ({ name: label, from: at })),
            })
          }
        />
        <Marks
          label="Tanda perubahan"
          one="tanda"
          hint="Kapan suatu perbaikan mulai dijalankan."
          marks={input.changes}
          points={points}
          onChange={(changes) => onChange({ ...input, changes: [...changes] })}
        />
        <ImplementationMarks input={input} names={names} onChange={onChange} />
      </div>
    </details>
  );
}

/** Offers the countermeasures of the report where the points are dated; silent where there is nothing to add. */
function ImplementationMarks({ input, names, onChange }: ControlChartMarksProps) {
  const readOnly = useReadOnly();
  const found = newChanges(input.changes, datedChanges(names, useWholeRisalah()));
  if (readOnly || found.length === 0) return null;
  return (
    <Button onClick={() => onChange({ ...input, changes: [...input.changes, ...found] })}>
      Ambil dari tanggal pelaksanaan ({found.length})
    </Button>
  );
}

interface Mark {
  readonly label: string;
  /** Point, counted from 1. */
  readonly at: number;
}

interface MarksProps {
  readonly label: string;
  /** What one of them is called: "tahap". */
  readonly one: string;
  readonly hint: string;
  readonly marks: readonly Mark[];
  readonly points: readonly Choice[];
  readonly onChange: (marks: readonly Mark[]) => void;
}

function Marks({ label, one, hint, marks, points, onChange }: MarksProps) {
  const readOnly = useReadOnly();

  function change(index: number, changed: Partial<Mark>): void {
    onChange(marks.map((mark, at) => (at === index ? { ...mark, ...changed } : mark)));
  }

  return (
    <fieldset className={formStyles.series}>
      <legend className={formStyles.label}>{label}</legend>
      <p className={styles.quiet}>{hint}</p>
      {marks.map((mark, index) => (
        <div key={index} className={formStyles.seriesRow}>
          <TextInput
            name={`${one}-${index}-label`}
            ariaLabel={`Nama ${one} ${index + 1}`}
            value={mark.label}
            readOnly={readOnly}
            onChange={(text) => change(index, { label: text })}
            onBlur={() => undefined}
          />
          <ChoiceInput
            name={`${one}-${index}-at`}
            ariaLabel={`Mulai titik, ${one} ${index + 1}`}
            value={String(mark.at)}
            options={points}
            readOnly={readOnly}
            onChange={(at) => change(index, { at: Number(at) })}
            onBlur={() => undefined}
          />
          {!readOnly && (
            <Button
              look="icon"
              aria-label={`Hapus ${one} ${index + 1}`}
              onClick={() => onChange(marks.toSpliced(index, 1))}
            >
              <Trash2 size={18} aria-hidden="true" />
            </Button>
          )}
        </div>
      ))}
      {!readOnly && points.length > 0 && (
        <Button look="link" onClick={() => onChange([...marks, { label: '', at: 1 }])}>
          <Plus size={16} aria-hidden="true" />
          Tambah {one}
        </Button>
      )}
    </fieldset>
  );
}
