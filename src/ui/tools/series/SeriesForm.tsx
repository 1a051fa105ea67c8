import { useFormContext, useWatch } from 'react-hook-form';
import type { SeriesInput } from '#domain/tools/series.ts';
import { isShare } from '#domain/tools/atoms.ts';
import { analyseSeries } from '#domain/tools/series.ts';
import { orCountsInRows } from '#words/labels/orCounts.ts';
import { overallKind, overallNames, overallText, seriesUnit } from '#words/readings/overall.ts';
import type { GridSummary } from '#ui/fields/grid/gridColumn.ts';
import { isBlank } from '#language/isBlank.ts';
import { AmountField } from '#ui/fields/form/AmountField.tsx';
import { ChoiceField } from '#ui/fields/form/ChoiceField.tsx';
import { FieldPair } from '#ui/fields/form/FieldPair.tsx';
import { percentShown, shownAmount } from '#ui/fields/inputs/amountInput.ts';
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
  const name = `${path}.input`;
  return (
    <div className={styles.form}>
      <ChoiceField name={`${name}.shape`} label="Bentuk grafik" options={shapes} />
      <SeriesNames name={name} />
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
          orShare
        />
      </FieldPair>
      <p className={styles.quiet}>{orCountsInRows}</p>
      <Values path={path} />
    </div>
  );
}

function Values({ path }: Pick<ToolFormProps, 'path'>) {
  const { setValue } = useFormContext();
  const name = `${path}.input`;
  const input = useWatch({ name }) as SeriesInput;
  const unit = useWatch({ name: `${path}.evidence.unit` }) as string;

  function put(next: SeriesInput): void {
    setValue(name, next);
  }

  return (
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
          orShare: true,
          width: series.values.some(isShare) ? 220 : 120,
        })),
      ]}
      rows={gridOfSeries(input)}
      onRowsChange={(rows) => put(seriesOfGrid(input, rows))}
      newRow={() => ({ category: '' })}
      addLabel="Tambah baris"
      summary={overallLine(input, unit)}
      intake={{ tool: 'series', current: input, onTake: put }}
    />
  );
}

/** What the series come to, where they are shares; a mean of percentages is called what it is. */
function overallLine(input: SeriesInput, unit: string): GridSummary | undefined {
  const result = analyseSeries(input);
  const told = seriesUnit(result, unit);
  const kinds = result.series.flatMap((each) => (each.n === 0 ? [] : [overallKind(each, told)]));
  if (!kinds.some((kind) => kind === 'pooled' || kind === 'simple')) return undefined;
  const isPooled = kinds.includes('pooled');
  const line: Record<string, string> = {
    category: isPooled ? overallNames.pooled : overallNames.simple,
  };
  result.series.forEach((each, at) => {
    const isSimple = isPooled && overallKind(each, told) === 'simple';
    const text =
      each.pooled === null
        ? overallText(each, told)
        : `${shownAmount(each.pooled)} ${percentShown(each.pooled)}`;
    line[seriesKey(at)] = isSimple ? `${text} (${overallNames.simple.toLowerCase()})` : text;
  });
  return line;
}
