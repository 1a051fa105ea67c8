import { useFormContext, useWatch } from 'react-hook-form';
import type { SeriesInput } from '#domain/tools/series.ts';
import { isBlank } from '#language/isBlank.ts';
import { AmountField } from '#ui/fields/form/AmountField.tsx';
import { ChoiceField } from '#ui/fields/form/ChoiceField.tsx';
import { FieldPair } from '#ui/fields/form/FieldPair.tsx';
import { GridField } from '#ui/fields/grid/GridField.tsx';
import { TextField } from '#ui/fields/form/TextField.tsx';
import { SeriesNames } from './SeriesNames.tsx';
import { gridOfSeries, seriesOfGrid, seriesKey } from '#domain/edits/seriesEdits.ts';
import type { ToolFormProps } from '#ui/tools/parts/toolFormProps.ts';
import styles from '#ui/tools/parts/form.module.css';

const shapes = [
  { value: 'bar', label: 'Batang' },
  { value: 'line', label: 'Garis' },
  { value: 'pie', label: 'Lingkaran' },
  { value: 'radar', label: 'Radar' },
];

/** Values of one or more series over the same categories. */
export function SeriesForm({ path }: ToolFormProps) {
  const { setValue } = useFormContext();
  const name = `${path}.input`;
  const input = useWatch({ name }) as SeriesInput;

  function put(next: SeriesInput): void {
    setValue(name, next);
  }

  return (
    <div className={styles.form}>
      <ChoiceField name={`${name}.shape`} label="Bentuk grafik" options={shapes} />
      <SeriesNames input={input} onChange={put} />
      <FieldPair>
        <TextField
          name={`${name}.categoryTitle`}
          label="Sumbu mendatar"
          hint="Yang dibandingkan: pekan, bulan, loket."
          placeholder="mis. Pekan"
        />
        <AmountField
          name={`${name}.target`}
          label="Garis sasaran"
          hint="Boleh kosong. Digambar mendatar."
        />
      </FieldPair>
      <GridField
        label="Nilai"
        columns={[
          {
            name: 'category',
            label: isBlank(input.categoryTitle) ? 'Kategori' : input.categoryTitle,
            kind: 'text',
            width: 180,
            frozen: true,
          },
          ...input.series.map((series, index) => ({
            name: seriesKey(index),
            label: series.name,
            kind: 'amount' as const,
            width: 120,
          })),
        ]}
        rows={gridOfSeries(input)}
        onRowsChange={(rows) => put(seriesOfGrid(input, rows))}
        newRow={() => ({ category: '' })}
        addLabel="Tambah baris"
        intake={{ tool: 'series', current: input, onTake: put }}
      />
    </div>
  );
}
