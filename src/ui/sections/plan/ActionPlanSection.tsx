import { useWatch } from 'react-hook-form';
import { emptyMeasure, planOrder } from '#domain/risalah/schema/plan.ts';
import type { Measure, PlanColumn } from '#domain/risalah/schema/plan.ts';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import { numberOf } from '#domain/tools/atoms.ts';
import { formatRupiah } from '#language/formatRupiah.ts';
import { joined } from '#language/joined.ts';
import { columnTitles } from '#words/columns.ts';
import { RowsField } from '#ui/fields/rows/RowsField.tsx';
import type { RowsColumn } from '#ui/fields/rows/rowsColumn.ts';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { useNewId } from '#ui/services/services.ts';
import { PlanColumns } from './PlanColumns.tsx';
import { useAlternatives, useTreatableCauses } from '#ui/sections/parts/useReferences.ts';
import styles from '#ui/sections/parts/sections.module.css';
import { planLabels } from '#words/labels/plan.ts';

const labels = planLabels['action-plan'];
type Plan = Section<'action-plan'>;

const titles = columnTitles['action-plan'];

const questions: Readonly<Record<PlanColumn, readonly RowsColumn<Measure>[]>> = {
  what: [{ name: 'what', label: titles.what, kind: 'long' }],
  why: [{ name: 'why', label: titles.why, kind: 'long' }],
  where: [{ name: 'where', label: titles.where, kind: 'text' }],
  when: [
    { name: 'from', label: titles.from, kind: 'day' },
    { name: 'to', label: titles.to, kind: 'day' },
  ],
  who: [{ name: 'who', label: titles.who, kind: 'text' }],
  how: [{ name: 'how', label: titles.how, kind: 'long' }],
  cost: [{ name: 'cost', label: titles.cost, kind: 'amount', min: 0 }],
};

export function ActionPlanSection() {
  return (
    <SectionForm id="action-plan">
      <PlanColumns />
      <Measures />
      <TotalCost />
    </SectionForm>
  );
}

function Measures() {
  const newId = useNewId();
  const causes = useTreatableCauses();
  const alternatives = useAlternatives();
  const [variant, columns] = useWatch<Plan, ['variant', 'columns']>({
    name: ['variant', 'columns'],
  });
  return (
    <RowsField<Measure, Plan>
      name="rows"
      intake="action-plan"
      label={labels.rows.label}
      hint="Setiap rencana menunjuk satu penyebab dominan."
      addLabel="Tambah rencana"
      empty="Belum ada rencana."
      layout="cards"
      summary={({ what, who }) => joined([what, who], ': ')}
      columns={[
        { name: 'cause', label: titles.cause, kind: 'reference', options: causes },
        {
          name: 'alternative',
          label: titles.alternative,
          kind: 'reference',
          options: alternatives,
        },
        ...planOrder({ variant, columns }).flatMap((column) => questions[column]),
      ]}
      newRow={() => emptyMeasure(newId())}
    />
  );
}

/** What all measures cost together, where a cost is asked. */
function TotalCost() {
  const [variant, rows] = useWatch<Plan, ['variant', 'rows']>({ name: ['variant', 'rows'] });
  const costs = rows.flatMap(({ cost }) => numberOf(cost) ?? []);
  if (variant === '5w1h' || costs.length === 0) return null;
  return (
    <p className={styles.reading} role="status">
      Jumlah biaya <strong>{formatRupiah(costs.reduce((sum, cost) => sum + cost, 0))}</strong> untuk{' '}
      {costs.length} rencana.
    </p>
  );
}
