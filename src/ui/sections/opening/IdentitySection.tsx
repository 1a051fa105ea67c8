import type { Section } from '#domain/risalah/schema/risalah.ts';
import { AmountField } from '#ui/fields/form/AmountField.tsx';
import { FieldPair } from '#ui/fields/form/FieldPair.tsx';
import { LongTextField } from '#ui/fields/form/LongTextField.tsx';
import { PhotoField } from '#ui/fields/photos/PhotoField.tsx';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { TextField } from '#ui/fields/form/TextField.tsx';
import { FieldGroup } from '#ui/sections/parts/FieldGroup.tsx';

type Identity = Section<'identity'>;

export function IdentitySection() {
  return (
    <SectionForm id="identity">
      <TextField<Identity>
        name="institution"
        label="Instansi"
        hint="Seperti pada kop surat."
        placeholder="mis. Pemerintah Kabupaten …"
      />
      <FieldPair>
        <TextField<Identity> name="opd" label="OPD" placeholder="mis. Dinas Kesehatan" />
        <TextField<Identity> name="unit" label="Unit kerja" placeholder="mis. UPTD Puskesmas …" />
      </FieldPair>
      <LongTextField<Identity> name="address" label="Alamat" />
      <FieldPair>
        <TextField<Identity>
          name="city"
          label="Tempat penandatanganan"
          hint="Dicetak di atas tanda tangan, sebelum tanggal."
        />
        <TextField<Identity> name="year" label="Tahun" />
      </FieldPair>
      <FieldGroup title="Keikutsertaan" hint="Kosongkan yang belum Anda ketahui.">
        <FieldPair>
          <TextField<Identity>
            name="registration"
            label="Nomor registrasi"
            hint="Diberikan oleh sekretariat."
          />
          <AmountField<Identity>
            name="themeNumber"
            label="Tema ke-"
            hint="Dihitung sejak tema pertama kelompok ini."
            min={1}
          />
        </FieldPair>
        <TextField<Identity>
          name="event"
          label="Nama kegiatan"
          placeholder="mis. Gelar Budaya Kerja 2026"
        />
        <TextField<Identity> name="slogan" label="Slogan kegiatan" />
      </FieldGroup>
      <FieldGroup title="Profil instansi" hint="Salin dari dokumen resmi kantor.">
        <LongTextField<Identity>
          name="profile"
          label="Gambaran singkat"
          hint="Satu alinea: tugas unit dan siapa yang dilayani."
        />
        <LongTextField<Identity> name="vision" label="Visi" />
        <LongTextField<Identity> name="mission" label="Misi" />
        <PhotoField<Identity>
          name="logo"
          label="Logo instansi"
          hint="Dicetak di sampul. Latar putih atau transparan tampak paling baik."
        />
      </FieldGroup>
    </SectionForm>
  );
}
