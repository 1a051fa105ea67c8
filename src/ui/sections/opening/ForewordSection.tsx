import type { Section } from '#domain/risalah/schema/risalah.ts';
import { builtAbstract } from '#manuscript/opening/abstract.ts';
import { builtForeword } from '#manuscript/opening/foreword.ts';
import { LongTextField } from '#ui/fields/form/LongTextField.tsx';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { ProposedText } from '#ui/sections/parts/ProposedText.tsx';
import { openingLabels } from '#words/labels/opening.ts';

const labels = openingLabels.foreword;
type Foreword = Section<'foreword'>;

/** What would be printed can be read before it is taken over to be changed. */
export function ForewordSection() {
  return (
    <SectionForm id="foreword">
      <LongTextField<Foreword>
        name="text"
        label={labels.text}
        hint="Boleh dikosongkan: risalah menyusunnya dari nama tim, tema, dan instansi Anda."
      />
      <ProposedText
        name="text"
        build={builtForeword}
        label={labels.text}
        length="page"
        told="Lihat kata pengantar yang tersusun dari data"
      />
      <LongTextField<Foreword>
        name="commitment"
        label={labels.commitment}
        hint="Dukungan yang dijanjikan: waktu, anggaran, atau sarana."
      />
      <LongTextField<Foreword>
        name="abstract"
        label={labels.abstract}
        hint="Isi terakhir: masalah, sasaran, tindakan, dan hasil dalam paling banyak 200 kata. Boleh dikosongkan: risalah menyusunnya dari data."
      />
      <ProposedText
        name="abstract"
        build={builtAbstract}
        label={labels.abstract}
        length="page"
        told="Lihat abstrak yang tersusun dari data"
      />
    </SectionForm>
  );
}
