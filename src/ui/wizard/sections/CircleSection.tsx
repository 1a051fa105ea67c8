import type { Section } from '#domain/risalah/risalah.ts';
import { circleKindNames } from '#words/people.ts';
import { ChoiceField } from '#ui/fields/ChoiceField.tsx';
import { DayField } from '#ui/fields/DayField.tsx';
import { FieldPair } from '#ui/fields/FieldPair.tsx';
import { LongTextField } from '#ui/fields/LongTextField.tsx';
import { PhotoField } from '#ui/fields/PhotoField.tsx';
import { SectionForm } from '#ui/fields/SectionForm.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import { FieldGroup } from './FieldGroup.tsx';

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
