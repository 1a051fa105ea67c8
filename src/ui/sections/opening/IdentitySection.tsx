import type { Section } from '#domain/risalah/schema/risalah.ts';
import { AmountField } from '#ui/fields/form/AmountField.tsx';
import { FieldPair } from '#ui/fields/form/FieldPair.tsx';
import { LongTextField } from '#ui/fields/form/LongTextField.tsx';
import { PhotoField } from '#ui/fields/photos/PhotoField.tsx';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { TextField } from '#ui/fields/form/TextField.tsx';
import { FieldGroup } from '#ui/sections/parts/FieldGroup.tsx';
import { openingLabels } from '#words/labels/opening.ts';

const labels = openingLabels.identity;
type Identity = Section<'identity'>;

export function IdentitySection() {
  return (
    <SectionForm id="identity">
      <TextField<Identity>
        name="institution"
        label={labels.institution}
        hint="Seperti pada kop surat."
        placeholder="mis. Pemerintah Kabupaten …"
      />
      <FieldPair>
        <TextField<Identity> name="opd" label={labels.opd} placeholder="mis. Dinas Kesehatan" />
        <TextField<Identity> name="unit" label={labels.unit} placeholder="mis. UPTD Puskesmas …" />
      </FieldPair>
      <LongTextField<Identity> name="address" label={labels.address} />
      <FieldPair>
        <TextField<Identity>
          name="city"
          label={labels.city}
          hint="Dicetak di atas tanda tangan, sebelum tanggal."
        />
        <TextField<Identity> name="year" label={labels.year} />
      </FieldPair>
      <FieldGroup title="Keikutsertaan" hint="Kosongkan yang belum Anda ketahui.">
        <FieldPair>
          <TextField<Identity>
            name="registration"
            label={labels.registration}
            hint="Diberikan oleh sekretariat."
          />
          <AmountField<Identity>
            name="themeNumber"
            label={labels.themeNumber}
            hint="Dihitung sejak tema pertama tim ini."
            min={1}
          />
        </FieldPair>
        <TextField<Identity>
          name="event"
          label={labels.event}
          placeholder="mis. Gelar Budaya Kerja 2026"
        />
        <TextField<Identity> name="slogan" label={labels.slogan} />
      </FieldGroup>
      <FieldGroup title="Profil instansi" hint="Salin dari dokumen resmi kantor.">
        <LongTextField<Identity>
          name="profile"
          label={labels.profile}
          hint="Satu alinea: tugas unit dan siapa yang dilayani."
        />
        <LongTextField<Identity> name="vision" label={labels.vision} />
        <LongTextField<Identity> name="mission" label={labels.mission} />
        <PhotoField<Identity>
          name="logo"
          label={labels.logo}
          hint="Dicetak di sampul. Latar putih atau transparan tampak paling baik."
        />
      </FieldGroup>
    </SectionForm>
  );
}
