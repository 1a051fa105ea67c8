import type { Section } from '#domain/risalah/schema/risalah.ts';
import { LongTextField } from '#ui/fields/form/LongTextField.tsx';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { BlankForms } from '#ui/tools/parts/BlankForms.tsx';
import { useRisalah } from '#ui/risalah/openRisalah.ts';
import { tallyVotes } from '#domain/risalah/priority/votes.ts';
import { VoteTable } from './VoteTable.tsx';

export function VoteSection() {
  return (
    <SectionForm id="vote">
      <VoteTable />
      <Ballots />
      <LongTextField<Section<'vote'>>
        name="note"
        label="Keterangan"
        hint="Misalnya penyebab yang dibahas lagi sebelum dipilih."
      />
    </SectionForm>
  );
}

/** Nobody who agreed without a vote needs a ballot. */
function Ballots() {
  const isHeld = useRisalah((risalah) => tallyVotes(risalah).isHeld);
  return isHeld ? <BlankForms forms={['ballot']} /> : null;
}
