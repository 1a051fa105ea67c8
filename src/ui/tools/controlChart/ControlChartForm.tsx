import { useFormContext, useWatch } from 'react-hook-form';
import { resolveInput } from '#domain/risalah/uses/resolveInput.ts';
import type { ToolUseOf } from '#domain/risalah/schema/toolUse.ts';
import { emptyControlChartPoint } from '#domain/tools/controlChart/controlChartInput.ts';
import type {
  ControlChartInput,
  ControlChartKind,
} from '#domain/tools/controlChart/controlChartInput.ts';
import { dataNames } from '#words/tools.ts';
import { AmountField } from '#ui/fields/form/AmountField.tsx';
import { ChoiceField } from '#ui/fields/form/ChoiceField.tsx';
import { FieldPair } from '#ui/fields/form/FieldPair.tsx';
import { useReadOnly } from '#ui/fields/form/fieldAccess.ts';
import { GridField } from '#ui/fields/grid/GridField.tsx';
import { TextField } from '#ui/fields/form/TextField.tsx';
import { useWholeRisalah } from '#ui/risalah/openRisalah.ts';
import { ChartGuide } from './ChartGuide.tsx';
import {
  MOST_VALUES,
  gridOfPoints,
  pointsOfGrid,
  remarksOfGrid,
  usedValues,
  valueColumns,
  withValueColumns,
} from '#domain/edits/controlChartEdits.ts';
import { ControlChartMarks } from './ControlChartMarks.tsx';
import { ControlChartRules } from './ControlChartRules.tsx';
import { ControlChartSource } from './ControlChartSource.tsx';
import { chartChoices } from '#words/controlChart.ts';
import { CountStepper } from '#ui/tools/parts/CountStepper.tsx';
import { pointColumns } from './pointColumns.ts';
import type { ToolFormProps } from '#ui/tools/parts/toolFormProps.ts';
import styles from '#ui/tools/parts/form.module.css';

const charts = Object.entries(chartChoices).map(([value, label]) => ({ value, label }));

/** Points in the order of time, the chart that suits them, and what they are judged by. */
export function ControlChartForm({ path, id }: ToolFormProps) {
  const { setValue } = useFormContext();
  const name = `${path}.input`;
  const use = useWatch({ name: path }) as ToolUseOf<'control-chart'>;
  const resolved = resolveInput(useWholeRisalah(), use, dataNames);
  const { input } = use;

  function put(next: ControlChartInput): void {
    setValue(name, next);
  }

  return (
    <div className={styles.form}>
      <ChoiceField name={`${name}.chart`} label="Jenis peta" look="list" options={charts} />
      <ChartGuide chart={input.chart} onChoose={(chart) => put({ ...input, chart })} />
      <ControlChartSource path={path} id={id} />
      <FieldPair>
        <TextField
          name={`${name}.pointTitle`}
          label="Tiap titik adalah"
          hint="Urut menurut waktu."
          placeholder="mis. Pekan"
        />
        <AmountField
          name={`${name}.target`}
          label={input.chart === 'p' ? 'Garis sasaran (persen)' : 'Garis sasaran'}
          hint="Boleh kosong. Bukan batas kendali."
          orShare={input.chart === 'p'}
        />
      </FieldPair>
      <SubgroupSize input={input} onChange={put} />
      <Points input={input} resolved={resolved} onChange={put} />
      <ControlChartMarks
        input={input}
        names={resolved.points.map((point) => point.name)}
        onChange={put}
      />
      <ControlChartRules input={input} onChange={put} />
    </div>
  );
}

interface EditsProps {
  readonly input: ControlChartInput;
  readonly onChange: (input: ControlChartInput) => void;
}

function SubgroupSize({ input, onChange }: EditsProps) {
  const readOnly = useReadOnly();
  if (readOnly || !ofSubgroups.includes(input.chart)) return null;
  return (
    <CountStepper
      label="Banyak nilai tiap titik"
      hint="Kolom yang sudah berisi tidak dibuang."
      count={valueColumns(input)}
      least={usedValues(input)}
      most={MOST_VALUES}
      onChange={(count) => onChange(withValueColumns(input, count))}
    />
  );
}

const ofSubgroups: readonly ControlChartKind[] = ['xbar-r', 'xbar-s'];

interface PointsProps extends EditsProps {
  /** The points with the counts of their check sheet, where they come from one. */
  readonly resolved: ControlChartInput;
}

function Points({ input, resolved, onChange }: PointsProps) {
  const isSheet = resolved !== input;
  return (
    <GridField
      label="Data tiap titik"
      columns={pointColumns(input, isSheet ? 'sheet' : 'typed')}
      rows={gridOfPoints(resolved)}
      onRowsChange={(rows) =>
        onChange({
          ...input,
          points: isSheet ? remarksOfGrid(input, rows) : pointsOfGrid(rows),
        })
      }
      newRow={
        isSheet ? undefined : () => gridOfPoints({ ...input, points: [blank(input)] })[0] ?? {}
      }
      addLabel="Tambah titik"
      intake={isSheet ? undefined : { tool: 'control-chart', current: input, onTake: onChange }}
    />
  );
}

/** A new subgroup has room for as many values as the others. */
function blank(input: ControlChartInput): ControlChartInput['points'][number] {
  const length = ofSubgroups.includes(input.chart) ? valueColumns(input) : 1;
  return { ...emptyControlChartPoint, values: Array.from({ length }, () => null) };
}
