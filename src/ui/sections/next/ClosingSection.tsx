import type { Section } from '#domain/risalah/schema/risalah.ts';
import { LongTextField } from '#ui/fields/form/LongTextField.tsx';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';

export function ClosingSection() {
  return (
    <SectionForm id="closing">
      <LongTextField<Section<'closing'>> name="conclusion" label="Kesimpulan" />
      <LongTextField<Section<'closing'>> name="suggestions" label="Saran" />
      <LongTextField<Section<'closing'>>
        name="thanks"
        label="Ucapan terima kasih"
        hint="Boleh dikosongkan."
      />
    </SectionForm>
  );
}
