import type { Section } from '#domain/risalah/schema/risalah.ts';
import { LongTextField } from '#ui/fields/form/LongTextField.tsx';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { ProposedText } from '#ui/sections/parts/ProposedText.tsx';
import { builtConclusion } from '#manuscript/closing/conclusion.ts';
import { nextLabels } from '#words/labels/next.ts';

const labels = nextLabels.closing;
export function ClosingSection() {
  return (
    <SectionForm id="closing">
      <LongTextField<Section<'closing'>> name="conclusion" label={labels.conclusion} />
      <ProposedText name="conclusion" build={builtConclusion} label={labels.conclusion} />
      <LongTextField<Section<'closing'>> name="suggestions" label={labels.suggestions} />
      <LongTextField<Section<'closing'>>
        name="thanks"
        label={labels.thanks}
        hint="Boleh dikosongkan."
      />
    </SectionForm>
  );
}
