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

type Circle = Section<'circle'>;

const kinds = Object.entries(circleKindNames).map(([value, { short, full }]) => ({
  value,
  label: `${full} (${short})`,
}));

export function CircleSection() {
  return (
    <SectionForm id="circle">
      <ChoiceField<Circle> name="kind" label="Jenis kelompok" options={kinds} />
      <TextField<Circle>
        name="name"
        label="Nama kelompok"
        hint="Tanpa kata KBK atau GKM; aplikasi menambahkannya."
      />
      <LongTextField<Circle> name="meaning" label="Arti nama" />
      <FieldPair>
        <LongTextField<Circle> name="motto" label="Moto" hint="Satu kalimat pegangan." />
        <LongTextField<Circle> name="cheer" label="Yel-yel" hint="Satu baris satu seruan." />
      </FieldPair>
      <FieldGroup title="Pembentukan">
        <FieldPair>
          <TextField<Circle>
            name="decreeNumber"
            label="Nomor SK"
            hint="Surat keputusan kepala OPD tentang pembentukan kelompok."
          />
          <DayField<Circle> name="decreeDate" label="Tanggal SK" />
        </FieldPair>
        <DayField<Circle> name="formedOn" label="Tanggal dibentuk" />
        <FieldPair>
          <DayField<Circle>
            name="periodFrom"
            label="Periode kegiatan, mulai"
            hint="Masa kegiatan untuk tema ini."
          />
          <DayField<Circle>
            name="periodTo"
            label="Periode kegiatan, sampai"
            hint="Perkiraan boleh; dapat diubah."
          />
        </FieldPair>
      </FieldGroup>
      <FieldGroup title="Tanda pengenal">
        <PhotoField<Circle> name="logo" label="Logo kelompok" />
        <LongTextField<Circle> name="logoMeaning" label="Arti logo" />
      </FieldGroup>
    </SectionForm>
  );
}
