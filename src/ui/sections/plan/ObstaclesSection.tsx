import { emptyObstacle } from '#domain/risalah/schema/implementation.ts';
import type { Obstacle } from '#domain/risalah/schema/implementation.ts';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import { joined } from '#language/joined.ts';
import { RowsField } from '#ui/fields/rows/RowsField.tsx';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { useNewId } from '#ui/services/services.ts';
import { useActions } from '#ui/sections/parts/useReferences.ts';
import { planLabels } from '#words/labels/plan.ts';

const labels = planLabels.obstacles;
const titles = labels.rows.columns;

export function ObstaclesSection() {
  const newId = useNewId();
  const actions = useActions();
  return (
    <SectionForm id="obstacles">
      <RowsField<Obstacle, Section<'obstacles'>>
        name="rows"
        intake="obstacles"
        label={labels.rows.label}
        addLabel="Tambah kendala"
        empty="Belum ada kendala yang dicatat."
        layout="cards"
        summary={({ obstacle, solution }) => joined([obstacle, solution], ': ')}
        columns={[
          { name: 'action', label: titles.action, kind: 'reference', options: actions },
          { name: 'obstacle', label: titles.obstacle, kind: 'long' },
          { name: 'solution', label: titles.solution, kind: 'long' },
          { name: 'date', label: titles.date, kind: 'day' },
          { name: 'who', label: titles.who, kind: 'text' },
        ]}
        newRow={() => emptyObstacle(newId())}
      />
    </SectionForm>
  );
}
