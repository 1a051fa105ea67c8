import type { Section } from '#domain/risalah/schema/risalah.ts';
import { LongTextField } from '#ui/fields/form/LongTextField.tsx';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { BlankForms } from '#ui/tools/parts/BlankForms.tsx';
import { VoteTable } from './VoteTable.tsx';

export function VoteSection() {
  return (
    <SectionForm id="vote">
      <VoteTable />
      <BlankForms forms={['ballot']} />
      <LongTextField<Section<'vote'>>
        name="note"
        label="Catatan"
        hint="Misalnya penyebab yang dibahas lagi sebelum dipilih."
      />
    </SectionForm>
  );
}
