import type { Section } from '#domain/risalah/schema/risalah.ts';
import { circleKindNames } from '#words/people.ts';
import { ChoiceField } from '#ui/fields/form/ChoiceField.tsx';
import { DayField } from '#ui/fields/form/DayField.tsx';
import { FieldPair } from '#ui/fields/form/FieldPair.tsx';
import { LongTextField } from '#ui/fields/form/LongTextField.tsx';
import { PhotoField } from '#ui/fields/photos/PhotoField.tsx';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { TextField } from '#ui/fields/form/TextField.tsx';
import { FieldGroup } from '#ui/sections/parts/FieldGroup.tsx';
import { openingLabels } from '#words/labels/opening.ts';

const labels = openingLabels.circle;
type Circle = Section<'circle'>;

const kinds = Object.entries(circleKindNames).map(([value, { short, full }]) => ({
  value,
  label: `${full} (${short})`,
}));

export function CircleSection() {
  return (
    <SectionForm id="circle">
      <ChoiceField<Circle> name="kind" label={labels.kind} options={kinds} />
      <TextField<Circle>
        name="name"
        label={labels.name}
        hint="Tanpa kata KBK atau GKM; aplikasi menambahkannya."
      />
      <LongTextField<Circle> name="meaning" label={labels.meaning} />
      <FieldPair>
        <LongTextField<Circle> name="motto" label={labels.motto} hint="Satu kalimat pegangan." />
        <LongTextField<Circle> name="cheer" label={labels.cheer} hint="Satu baris satu seruan." />
      </FieldPair>
      <FieldGroup title="Pembentukan">
        <FieldPair>
          <TextField<Circle>
            name="decreeNumber"
            label={labels.decreeNumber}
            hint="Surat keputusan kepala OPD tentang pembentukan tim."
          />
          <DayField<Circle> name="decreeDate" label={labels.decreeDate} />
        </FieldPair>
        <DayField<Circle> name="formedOn" label={labels.formedOn} />
        <FieldPair>
          <DayField<Circle>
            name="periodFrom"
            label={labels.periodFrom}
            hint="Masa kegiatan untuk tema ini."
          />
          <DayField<Circle>
            name="periodTo"
            label={labels.periodTo}
            hint="Perkiraan boleh; dapat diubah."
          />
        </FieldPair>
      </FieldGroup>
      <FieldGroup title="Tanda pengenal">
        <PhotoField<Circle> name="logo" label={labels.logo} />
        <LongTextField<Circle> name="logoMeaning" label={labels.logoMeaning} />
      </FieldGroup>
    </SectionForm>
  );
}
