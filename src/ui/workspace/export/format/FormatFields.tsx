import { useWatch } from 'react-hook-form';
import { formatFonts } from '#domain/method/format.ts';
import type { Amount } from '#domain/tools/atoms.ts';
import { ChoiceField } from '#ui/fields/form/ChoiceField.tsx';
import { TextField } from '#ui/fields/form/TextField.tsx';
import { CheckField } from './CheckField.tsx';
import {
  captionChoices,
  chartFormatChoices,
  detailChoices,
  emptyAnswerChoices,
  formulaChoices,
  namingChoices,
  paperChoices,
} from '#ui/workspace/export/parts/formatChoices.ts';
import type { FormatDraft } from '#domain/edits/formatDraft.ts';
import { formatLimits, limitProblem, pageLimitProblem } from '#words/formats.ts';
import { ExtraPagesField } from './ExtraPagesField.tsx';
import { FrontPartsField } from './FrontPartsField.tsx';
import { LimitedAmount } from './LimitedAmount.tsx';
import { RadioField } from './RadioField.tsx';
import groupStyles from '#ui/workspace/export/parts/group.module.css';
import styles from './format.module.css';

const { margin, fontSize, coverSize, lineSpacing } = formatLimits;
const inMargin = (amount: Amount): string | null => limitProblem(amount, margin);

/** Every setting of a format. */
export function FormatFields() {
  const font = useWatch<FormatDraft, 'font'>({ name: 'font' });
  const isKnown = formatFonts.some((known) => known === font);
  const fonts = [...formatFonts, ...(isKnown ? [] : [font])].map((name) => ({
    value: name,
    label: name,
  }));
  return (
    <>
      <TextField<FormatDraft> name="name" label="Nama format" />
      <RadioField name="paper" legend="Kertas" choices={paperChoices} />
      <fieldset className={groupStyles.radios}>
        <legend className={groupStyles.legend}>Jarak dari tepi kertas</legend>
        <div className={styles.four}>
          <LimitedAmount name="margins.left" label="Kiri" unit="cm" problemOf={inMargin} />
          <LimitedAmount name="margins.top" label="Atas" unit="cm" problemOf={inMargin} />
          <LimitedAmount name="margins.right" label="Kanan" unit="cm" problemOf={inMargin} />
          <LimitedAmount name="margins.bottom" label="Bawah" unit="cm" problemOf={inMargin} />
        </div>
      </fieldset>
      <div className={styles.three}>
        <ChoiceField<FormatDraft> name="font" label="Huruf" options={fonts} look="list" />
        <LimitedAmount
          name="fontSize"
          label="Ukuran huruf"
          unit="pt"
          problemOf={(amount) => limitProblem(amount, fontSize)}
        />
        <LimitedAmount
          name="lineSpacing"
          label="Spasi"
          unit="baris"
          problemOf={(amount) => limitProblem(amount, lineSpacing)}
        />
      </div>
      <LimitedAmount
        name="cover.size"
        label="Ukuran judul di sampul"
        unit="pt"
        problemOf={(amount) => limitProblem(amount, coverSize)}
      />
      <CheckField name="cover.capitals" label="Judul di sampul dengan huruf kapital" />
      <FrontPartsField />
      <RadioField name="chapters.naming" legend="Nama bab" choices={namingChoices} />
      <fieldset className={groupStyles.radios}>
        <legend className={groupStyles.legend}>Bab</legend>
        <CheckField name="chapters.turnPage" label="Setiap bab mulai di halaman baru" />
        <CheckField
          name="chapters.introduction"
          label="Bab pendahuluan sebelum langkah pertama"
          hint="Profil instansi dan tim, nilai budaya kerja, pertemuan."
        />
        <CheckField name="chapters.closing" label="Penutup setelah langkah terakhir" />
        <CheckField name="chapters.annexes" label="Lampiran" />
        <CheckField name="banner" label="Nama acara di kepala setiap halaman" />
      </fieldset>
      <ExtraPagesField />
      <RadioField name="detail" legend="Rincian" choices={detailChoices} />
      <RadioField name="captions" legend="Nomor gambar dan tabel" choices={captionChoices} />
      <RadioField name="formulas" legend="Rumus" choices={formulaChoices} />
      <RadioField
        name="emptyAnswers"
        legend="Pertanyaan yang belum dijawab"
        choices={emptyAnswerChoices}
      />
      <RadioField name="charts" legend="Grafik" choices={chartFormatChoices} />
      <LimitedAmount
        name="pageLimit"
        label="Paling banyak"
        unit="halaman"
        hint="Kosongkan bila panitia tidak membatasi."
        problemOf={pageLimitProblem}
      />
    </>
  );
}
