import { emptyNextPhase } from '#domain/risalah/schema/next.ts';
import type { NextPhase } from '#domain/risalah/schema/next.ts';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import { RowsField } from '#ui/fields/rows/RowsField.tsx';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { PhaseCell } from '#ui/sections/parts/PhaseCell.tsx';
import { usePhaseNames } from '#ui/sections/parts/usePhaseNames.ts';
import { StartNext } from './StartNext.tsx';
import { nextLabels } from '#words/labels/next.ts';

const labels = nextLabels['next-schedule'];
export function NextScheduleSection() {
  const names = usePhaseNames();
  return (
    <SectionForm id="next-schedule">
      <RowsField<NextPhase, Section<'next-schedule'>>
        name="rows"
        intake="next-schedule"
        label={labels.rows.label}
        addLabel="Tambah"
        empty=""
        fixed="fixed"
        columns={[
          {
            name: 'phase',
            label: labels.rows.columns.phase,
            kind: 'custom',
            render: ({ index }) => <PhaseCell index={index} names={names} />,
          },
          { name: 'from', label: labels.rows.columns.from, kind: 'day', width: '13rem' },
          { name: 'to', label: labels.rows.columns.to, kind: 'day', width: '13rem' },
        ]}
        newRow={() => emptyNextPhase('theme')}
      />
      <StartNext />
    </SectionForm>
  );
}
