import { useFormContext, useWatch } from 'react-hook-form';
import { pairsOfGrid } from '#domain/edits/scatterEdits.ts';
import { emptyPair } from '#domain/tools/scatter.ts';
import type { ScatterInput } from '#domain/tools/scatter.ts';
import { ChoiceField } from '#ui/fields/form/ChoiceField.tsx';
import { FieldPair } from '#ui/fields/form/FieldPair.tsx';
import { GridField } from '#ui/fields/grid/GridField.tsx';
import { TextField } from '#ui/fields/form/TextField.tsx';
import type { ToolFormProps } from '#ui/tools/parts/toolFormProps.ts';
import styles from '#ui/tools/parts/form.module.css';

const trends = [
  { value: 'drawn', label: 'Gambar garis kecenderungan' },
  { value: 'hidden', label: 'Tanpa garis' },
] as const satisfies readonly { value: ScatterInput['trend']; label: string }[];

const medians = [
  { value: 'hidden', label: 'Tanpa garis median' },
  { value: 'drawn', label: 'Gambar garis median' },
] as const satisfies readonly { value: ScatterInput['medians']; label: string }[];

/** Pairs of values and what their axes show. */
export function ScatterForm({ path }: ToolFormProps) {
  const name = `${path}.input`;
  return (
    <div className={styles.form}>
      <FieldPair>
        <TextField
          name={`${name}.xTitle`}
          label="Sumbu mendatar (dugaan sebab)"
          placeholder="mis. Berkas per petugas"
        />
        <TextField name={`${name}.xUnit`} label="Satuan sumbu mendatar" placeholder="mis. berkas" />
      </FieldPair>
      <FieldPair>
        <TextField
          name={`${name}.yTitle`}
          label="Sumbu tegak (akibat)"
          placeholder="mis. Waktu tunggu"
        />
        <TextField name={`${name}.yUnit`} label="Satuan sumbu tegak" placeholder="mis. menit" />
      </FieldPair>
      <Pairs name={name} />
      <details className={styles.more}>
        <summary>Pengaturan diagram tebar</summary>
        <div className={styles.form}>
          <ChoiceField name={`${name}.trend`} label="Garis kecenderungan" options={trends} />
          <ChoiceField
            name={`${name}.medians`}
            label="Garis median"
            hint="Membagi titik menjadi empat kuadran untuk uji tanda."
            options={medians}
          />
        </div>
      </details>
    </div>
  );
}

function Pairs({ name }: { readonly name: string }) {
  const { setValue } = useFormContext();
  const input = useWatch({ name }) as ScatterInput;
  return (
    <GridField
      label="Pasangan nilai"
      columns={[
        { name: 'x', label: input.xTitle.trim() || 'X', kind: 'amount', width: 170 },
        { name: 'y', label: input.yTitle.trim() || 'Y', kind: 'amount', width: 170 },
        { name: 'stratum', label: 'Kelompok', kind: 'text', width: 140 },
        { name: 'label', label: 'Nama titik', kind: 'text' },
      ]}
      rows={input.pairs}
      onRowsChange={(rows) => setValue(`${name}.pairs`, pairsOfGrid(rows))}
      newRow={emptyPair}
      addLabel="Tambah pasangan"
      intake={{ tool: 'scatter', current: input, onTake: (next) => setValue(name, next) }}
    />
  );
}
