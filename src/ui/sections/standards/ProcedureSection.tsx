import { useMemo } from 'react';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import { emptyPerformer, emptyProcedureStep } from '#domain/risalah/schema/standards.ts';
import type { Performer, ProcedureStep } from '#domain/risalah/schema/standards.ts';
import { joined } from '#language/joined.ts';
import { shapeNames } from '#words/standards.ts';
import { DayField } from '#ui/fields/form/DayField.tsx';
import { FieldPair } from '#ui/fields/form/FieldPair.tsx';
import { LongTextField } from '#ui/fields/form/LongTextField.tsx';
import { RowsField } from '#ui/fields/rows/RowsField.tsx';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { TextField } from '#ui/fields/form/TextField.tsx';
import { useRisalah } from '#ui/risalah/openRisalah.ts';
import { useNewId } from '#ui/services/services.ts';
import { choicesFrom } from '#ui/fields/inputs/choice.ts';
import { FieldGroup } from '#ui/sections/parts/FieldGroup.tsx';
import { SectionFigure } from '#ui/sections/parts/SectionFigure.tsx';
import { standardsLabels } from '#words/labels/standards.ts';

const labels = standardsLabels.procedure;
type Procedure = Section<'procedure'>;

const titles = labels.steps.columns;
const shapes = choicesFrom(shapeNames);

export function ProcedureSection() {
  const newId = useNewId();
  const { performers, steps } = useRisalah((risalah) => risalah.procedure);
  const performerChoices = useMemo(
    () => performers.map(({ id, name }) => ({ value: id, label: name || 'Pelaksana tanpa nama' })),
    [performers],
  );
  const stepChoices = useMemo(
    () =>
      steps.map(({ id, activity }, index) => ({
        value: id,
        label: `${index + 1}. ${activity || 'Kegiatan tanpa nama'}`,
      })),
    [steps],
  );
  return (
    <SectionForm id="procedure">
      <FieldPair>
        <TextField<Procedure> name="name" label={labels.name} />
        <TextField<Procedure> name="number" label={labels.number} />
      </FieldPair>
      <FieldPair>
        <DayField<Procedure> name="createdOn" label={labels.createdOn} />
        <DayField<Procedure> name="revisedOn" label={labels.revisedOn} />
        <DayField<Procedure> name="effectiveOn" label={labels.effectiveOn} />
      </FieldPair>
      <TextField<Procedure> name="approvedBy" label={labels.approvedBy} />
      <FieldGroup title="Keterangan SOP" hint="Satu baris satu butir.">
        <FieldPair>
          <LongTextField<Procedure> name="legalBasis" label={labels.legalBasis} />
          <LongTextField<Procedure> name="qualifications" label={labels.qualifications} />
          <LongTextField<Procedure> name="related" label={labels.related} />
          <LongTextField<Procedure> name="equipment" label={labels.equipment} />
          <LongTextField<Procedure> name="warnings" label={labels.warnings} />
          <LongTextField<Procedure> name="records" label={labels.records} />
        </FieldPair>
      </FieldGroup>
      <RowsField<Performer, Procedure>
        name="performers"
        intake="performers"
        label={labels.performers.label}
        hint="Tiap pelaksana menjadi satu kolom di tabel SOP."
        addLabel="Tambah pelaksana"
        empty="Belum ada pelaksana."
        columns={[{ name: 'name', label: labels.performers.columns.name, kind: 'text' }]}
        newRow={() => emptyPerformer(newId())}
      />
      <RowsField<ProcedureStep, Procedure>
        name="steps"
        intake="procedure"
        label={labels.steps.label}
        addLabel="Tambah kegiatan"
        empty="Belum ada kegiatan."
        layout="cards"
        summary={({ activity, time }) => joined([activity, time], ': ')}
        columns={[
          { name: 'activity', label: titles.activity, kind: 'long' },
          {
            name: 'performer',
            label: titles.performer,
            kind: 'reference',
            options: performerChoices,
          },
          { name: 'shape', label: titles.shape, kind: 'choice', options: shapes },
          { name: 'otherwise', label: titles.otherwise, kind: 'reference', options: stepChoices },
          { name: 'equipment', label: titles.equipment, kind: 'text' },
          { name: 'time', label: titles.time, kind: 'text' },
          { name: 'output', label: titles.output, kind: 'text' },
          { name: 'note', label: titles.note, kind: 'text' },
        ]}
        newRow={() => emptyProcedureStep(newId())}
      />
      <SectionFigure of="procedure" />
    </SectionForm>
  );
}
