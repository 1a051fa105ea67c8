import { useFormContext, useWatch } from 'react-hook-form';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import { isBlank } from '#language/isBlank.ts';
import { builtTheme, builtTitle, themedTitle } from '#manuscript/reportTitle.ts';
import { useReadOnly } from '#ui/fields/form/fieldAccess.ts';
import { LongTextField } from '#ui/fields/form/LongTextField.tsx';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { TextField } from '#ui/fields/form/TextField.tsx';
import { ProposedText } from '#ui/sections/parts/ProposedText.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useWholeRisalah } from '#ui/risalah/openRisalah.ts';
import styles from '#ui/sections/parts/sections.module.css';
import { themeLabels } from '#words/labels/theme.ts';

const labels = themeLabels.title;
type Title = Section<'title'>;

export function TitleSection() {
  return (
    <SectionForm id="title">
      <TextField<Title>
        name="theme"
        label={labels.theme}
        hint="Arah perbaikan, tanpa angka."
        placeholder="mis. Menurunkan waktu tunggu pendaftaran"
      />
      <ProposedText name="theme" build={builtTheme} label={labels.theme} />
      <BuiltTitle />
      <LongTextField<Title>
        name="title"
        label={labels.title}
        hint="Kosongkan untuk memakai judul yang tersusun; isi bila ingin menggantinya."
      />
      <LongTextField<Title> name="reason" label={labels.reason} />
    </SectionForm>
  );
}

/** The title as the main target makes it, while the team types. */
function BuiltTitle() {
  const { setValue } = useFormContext<Title>();
  const [verb, own, theme] = useWatch<Title, ['verb', 'title', 'theme']>({
    name: ['verb', 'title', 'theme'],
  });
  const risalah = useWholeRisalah();
  const readOnly = useReadOnly();
  const answered = { ...risalah, title: { ...risalah.title, verb, theme } };
  const built = builtTitle(answered);
  const themed = themedTitle(answered);
  return (
    <>
      <TextField<Title>
        name="verb"
        label={labels.verb}
        hint="Kosong: Menurunkan atau Meningkatkan, menurut arah sasaran."
        placeholder="mis. Mempercepat"
      />
      <div className={styles.carried} role="status">
        <span className={styles.carriedLabel}>
          Judul yang tersusun dari sasaran{!isBlank(own) && ' (digantikan judul Anda di bawah)'}
        </span>
        {built === '' ? (
          <p>Isi sasaran utama dahulu: indikator, kondisi awal, dan nilai sasaran.</p>
        ) : (
          <strong>{built}</strong>
        )}
        {built !== '' && !readOnly && own.trim() !== built && (
          <Button look="link" onClick={() => setValue('title', isBlank(own) ? built : '')}>
            {isBlank(own) ? 'Salin untuk diubah' : 'Pakai judul ini'}
          </Button>
        )}
        {themed !== '' && !readOnly && isBlank(own) && themed !== built && (
          <Button look="link" onClick={() => setValue('title', themed)}>
            Susun dari tema
          </Button>
        )}
      </div>
    </>
  );
}
