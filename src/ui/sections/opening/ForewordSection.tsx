import { useFormContext, useWatch } from 'react-hook-form';
import type { Risalah, Section } from '#domain/risalah/schema/risalah.ts';
import { isBlank } from '#language/isBlank.ts';
import { builtAbstract } from '#manuscript/opening/abstract.ts';
import { builtForeword } from '#manuscript/opening/foreword.ts';
import { answersInForce } from '#manuscript/sentences.ts';
import { useReadOnly } from '#ui/fields/form/fieldAccess.ts';
import { LongTextField } from '#ui/fields/form/LongTextField.tsx';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useRisalahStore } from '#ui/risalah/openRisalah.ts';
import { openingLabels } from '#words/labels/opening.ts';

const labels = openingLabels.foreword;
type Foreword = Section<'foreword'>;

export function ForewordSection() {
  return (
    <SectionForm id="foreword">
      <LongTextField<Foreword>
        name="text"
        label={labels.text}
        hint="Boleh dikosongkan: risalah menyusunnya dari nama tim, tema, dan instansi Anda."
      />
      <WriteFromData name="text" build={builtForeword} label="Tulis kata pengantar dari data" />
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
      <WriteFromData name="abstract" build={builtAbstract} label="Tulis abstrak dari data" />
    </SectionForm>
  );
}

interface WriteFromDataProps {
  readonly name: 'text' | 'abstract';
  readonly label: string;
  readonly build: (risalah: Risalah) => string;
}

/** Puts what would be printed into an empty field, to be changed there; gone once the field holds words. */
function WriteFromData({ name, label, build }: WriteFromDataProps) {
  const { setValue } = useFormContext<Foreword>();
  const written = useWatch<Foreword, 'text' | 'abstract'>({ name });
  const store = useRisalahStore();
  const readOnly = useReadOnly();
  if (readOnly || !isBlank(written)) return null;
  return (
    <Button
      look="link"
      onClick={() => setValue(name, build(answersInForce(store.getState()).risalah))}
    >
      {label}
    </Button>
  );
}
