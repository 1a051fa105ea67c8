import type { Section } from '#domain/risalah/risalah.ts';
import { LongTextField } from '#ui/fields/LongTextField.tsx';
import { SectionForm } from '#ui/fields/SectionForm.tsx';

type Foreword = Section<'foreword'>;

export function ForewordSection() {
  return (
    <SectionForm id="foreword">
      <LongTextField<Foreword>
        name="text"
        label="Kata pengantar"
        hint="Boleh dikosongkan: risalah menyusunnya dari nama kelompok, tema, dan instansi Anda."
      />
      <LongTextField<Foreword>
        name="commitment"
        label="Komitmen pimpinan"
        hint="Dukungan yang dijanjikan: waktu, anggaran, atau sarana."
      />
      <LongTextField<Foreword>
        name="abstract"
        label="Abstrak"
        hint="Isi terakhir: masalah, sasaran, tindakan, dan hasil dalam paling banyak tiga alinea."
      />
    </SectionForm>
  );
}
