import { Plus, Trash2 } from 'lucide-react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { SeriesInput } from '#domain/tools/series.ts';
import { ChoiceInput } from '#ui/fields/inputs/ChoiceInput.tsx';
import { useReadOnly } from '#ui/fields/form/fieldAccess.ts';
import { TextInput } from '#ui/fields/inputs/TextInput.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import styles from '#ui/tools/parts/form.module.css';

type Series = SeriesInput['series'][number];

interface SeriesNamesProps {
  /** Path of the input in the form: "data.0.input". */
  readonly name: string;
}

const roles = [
  { value: 'data', label: 'Data' },
  { value: 'before', label: 'Sebelum' },
  { value: 'after', label: 'Sesudah' },
];

/** Which series there are. A pair marked before and after is drawn and read as such. */
export function SeriesNames({ name }: SeriesNamesProps) {
  const { setValue } = useFormContext();
  const input = useWatch({ name }) as SeriesInput;
  const readOnly = useReadOnly();
  const { series } = input;
  const [only] = series;

  function put(changed: readonly Series[]): void {
    setValue(name, { ...input, series: changed });
  }

  function change(index: number, changed: Partial<Series>): void {
    put(series.map((one, at) => (at === index ? { ...one, ...changed } : one)));
  }

  return (
    <fieldset className={styles.series}>
      <legend className={styles.label}>Seri</legend>
      {series.map((one, index) => (
        <div key={index} className={styles.seriesRow}>
          <TextInput
            name={`series-${index}-name`}
            ariaLabel={`Nama seri ${index + 1}`}
            value={one.name}
            readOnly={readOnly}
            onChange={(typed) => change(index, { name: typed })}
            onBlur={() => undefined}
          />
          <ChoiceInput
            name={`series-${index}-role`}
            ariaLabel={`Peran seri ${index + 1}`}
            value={one.role}
            options={roles}
            readOnly={readOnly}
            onChange={(role) => change(index, { role: role as Series['role'] })}
            onBlur={() => undefined}
          />
          {!readOnly && series.length > 1 && (
            <Button
              look="icon"
              aria-label={`Hapus seri ${one.name}`}
              onClick={() => put(series.filter((_, at) => at !== index))}
            >
              <Trash2 size={18} aria-hidden="true" />
            </Button>
          )}
        </div>
      ))}
      {!readOnly && (
        <div className={styles.inline}>
          <Button look="link" onClick={() => put([...series, another])}>
            <Plus size={16} aria-hidden="true" />
            Tambah seri
          </Button>
          {series.length === 1 && only?.role === 'data' && (
            <Button look="link" onClick={() => put(pairOf(only))}>
              Jadikan sebelum dan sesudah
            </Button>
          )}
        </div>
      )}
    </fieldset>
  );
}

const another: Series = { name: 'Seri baru', role: 'data', values: [] };

/** What stands there already was measured first. */
function pairOf(series: Series): Series[] {
  return [
    { ...series, name: 'Sebelum', role: 'before' },
    { name: 'Sesudah', role: 'after', values: [] },
  ];
}
