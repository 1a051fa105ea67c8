import { useWatch } from 'react-hook-form';
import { emptyFlowchartStep } from '#domain/tools/flowchart.ts';
import type { FlowchartInput, FlowchartStep } from '#domain/tools/flowchart.ts';
import { shapeNames } from '#words/standards.ts';
import { choicesFrom } from '#ui/fields/inputs/choice.ts';
import type { Choice } from '#ui/fields/inputs/choice.ts';
import { RowCell } from '#ui/fields/rows/RowCell.tsx';
import type { CustomCell } from '#ui/fields/rows/rowsColumn.ts';
import { RowsField } from '#ui/fields/rows/RowsField.tsx';
import { useNewId } from '#ui/services/services.ts';
import type { ToolFormProps } from '#ui/tools/parts/toolFormProps.ts';
import styles from '#ui/tools/parts/form.module.css';

const shapes = choicesFrom(shapeNames);
const otherwise = { name: 'otherwise', label: 'Jika tidak, ke', width: '11rem' } as const;

/** The steps of a flow, one below the other, and where a decision leads when it says no. */
export function FlowchartForm({ path }: ToolFormProps) {
  const newId = useNewId();
  const name = `${path}.input.steps`;
  const steps = useWatch({ name }) as FlowchartInput['steps'];
  const targets = steps.map(({ id, shape, text }, at) => ({
    value: id,
    label: `${at + 1}. ${text.trim() || shapeNames[shape]}`,
  }));
  return (
    <div className={styles.form}>
      <RowsField<FlowchartStep>
        name={name}
        intake="flowchart"
        label="Langkah"
        hint="Tulis yang sungguh terjadi, dari atas ke bawah. Setiap langkah menuju langkah di bawahnya; keputusan menuju ke sana bila jawabannya ya."
        addLabel="Tambah langkah"
        empty="Belum ada langkah."
        columns={[
          { name: 'shape', label: 'Simbol', kind: 'choice', options: shapes, width: '8rem' },
          { name: 'text', label: 'Isi', kind: 'text', placeholder: 'mis. Memeriksa berkas' },
          { name: 'who', label: 'Pelaksana', kind: 'text', width: '8.5rem' },
          {
            ...otherwise,
            kind: 'custom',
            render: (cell) => <Otherwise cell={cell} step={steps[cell.index]} targets={targets} />,
          },
        ]}
        newRow={() => emptyFlowchartStep(newId())}
      />
    </div>
  );
}

interface OtherwiseProps {
  readonly cell: CustomCell;
  readonly step: FlowchartStep | undefined;
  /** Every step by its number and words. */
  readonly targets: readonly Choice[];
}

/** Only a decision is asked; what another step still points at stays in sight, so that it can be taken away. */
function Otherwise({ cell, step, targets }: OtherwiseProps) {
  if (step === undefined || (step.shape !== 'decision' && step.otherwise === '')) return null;
  const options = targets.filter(({ value }) => value !== step.id);
  return <RowCell<FlowchartStep> column={{ ...otherwise, kind: 'reference', options }} {...cell} />;
}
