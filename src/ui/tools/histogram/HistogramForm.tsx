import { useFormContext, useWatch } from 'react-hook-form';
import { cellAmount } from '#domain/edits/gridRow.ts';
import type { HistogramInput } from '#domain/tools/histogram/histogramInput.ts';
import { AmountField } from '#ui/fields/form/AmountField.tsx';
import { ChoiceField } from '#ui/fields/form/ChoiceField.tsx';
import { FieldPair } from '#ui/fields/form/FieldPair.tsx';
import { GridField } from '#ui/fields/grid/GridField.tsx';
import type { ToolFormProps } from '#ui/tools/parts/toolFormProps.ts';
import styles from '#ui/tools/parts/form.module.css';

const columns = [{ name: 'value', label: 'Nilai', kind: 'amount' }] as const;

const rules = [
  { value: 'sturges', label: 'Aturan Sturges (1 + 3,3 log n)' },
  { value: 'sqrt', label: 'Akar banyaknya data (√n)' },
  { value: 'freedmanDiaconis', label: 'Menurut sebaran data (Freedman–Diaconis)' },
  { value: 'scott', label: 'Menurut simpangan baku (Scott)' },
  { value: 'rice', label: 'Aturan Rice (2 ∛n)' },
  { value: 'k', label: 'Banyak kelas ditentukan sendiri' },
  { value: 'width', label: 'Lebar kelas ditentukan sendiri' },
] as const satisfies readonly { value: HistogramInput['rule']; label: string }[];

const conventions = [
  { value: 'taught', label: 'Seperti diajarkan' },
  { value: 'statistical', label: 'Seperti program statistik' },
] as const satisfies readonly { value: HistogramInput['convention']; label: string }[];

const quartiles = [
  { value: 'inclusive', label: 'QUARTILE.INC, letak (n − 1)p + 1' },
  { value: 'exclusive', label: 'QUARTILE.EXC, letak (n + 1)p' },
] as const satisfies readonly { value: HistogramInput['quartiles']; label: string }[];

const curves = [
  { value: 'hidden', label: 'Tanpa kurva' },
  { value: 'drawn', label: 'Gambar kurva normal' },
] as const satisfies readonly { value: HistogramInput['curve']; label: string }[];

/** Measured values, how they are grouped, and the specification they are held against. */
export function HistogramForm({ path }: ToolFormProps) {
  const name = `${path}.input`;
  const rule: unknown = useWatch({ name: `${name}.rule` });
  return (
    <div className={styles.form}>
      <Values name={name} />
      <ChoiceField
        name={`${name}.rule`}
        label="Banyak kelas"
        hint="Kelas adalah batang pada histogram."
        look="list"
        options={rules}
      />
      {rule === 'k' && <AmountField name={`${name}.k`} label="Banyak kelas yang dipakai" min={1} />}
      {rule === 'width' && (
        <AmountField name={`${name}.width`} label="Lebar kelas yang dipakai" min={0} />
      )}
      <FieldPair>
        <AmountField
          name={`${name}.lsl`}
          label="Batas spesifikasi bawah"
          hint="Boleh kosong. Paling sedikit yang diterima."
        />
        <AmountField
          name={`${name}.usl`}
          label="Batas spesifikasi atas"
          hint="Boleh kosong. Paling banyak yang diterima, misalnya menurut standar pelayanan."
        />
      </FieldPair>
      <details className={styles.more}>
        <summary>Pengaturan histogram</summary>
        <div className={styles.form}>
          <AmountField name={`${name}.target`} label="Nilai yang dituju" hint="Boleh kosong." />
          <ChoiceField name={`${name}.curve`} label="Kurva normal" options={curves} />
          <ChoiceField
            name={`${name}.convention`}
            label="Cara membuat kelas"
            hint="Yang diajarkan: lebar dibulatkan ke atas dan batas digeser setengah satuan, sehingga tidak ada nilai yang jatuh pada batas."
            options={conventions}
          />
          <ChoiceField
            name={`${name}.quartiles`}
            label="Cara menghitung kuartil"
            options={quartiles}
          />
        </div>
      </details>
    </div>
  );
}

function Values({ name }: { readonly name: string }) {
  const { setValue } = useFormContext();
  const input = useWatch({ name }) as HistogramInput;
  const { values } = input;
  return (
    <GridField
      label="Hasil pengukuran"
      columns={columns}
      rows={values.map((value) => ({ value }))}
      onRowsChange={(rows) =>
        setValue(
          `${name}.values`,
          rows.map(({ value }) => cellAmount(value)),
        )
      }
      newRow={() => ({ value: null })}
      addLabel="Tambah nilai"
      intake={{ tool: 'histogram', current: input, onTake: (next) => setValue(name, next) }}
    />
  );
}
