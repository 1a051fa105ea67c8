import { memo } from 'react';
import { useWatch } from 'react-hook-form';
import { resolvePareto } from '#domain/risalah/uses/resolveToolUse.ts';
import type { ParetoUse } from '#domain/risalah/uses/resolveToolUse.ts';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';
import { analysePareto } from '#domain/tools/pareto.ts';
import { ChoiceField } from '#ui/fields/form/ChoiceField.tsx';
import { ReferenceField } from '#ui/fields/form/ReferenceField.tsx';
import { TextField } from '#ui/fields/form/TextField.tsx';
import { useWholeRisalah } from '#ui/risalah/openRisalah.ts';
import { GroupBelowField } from './GroupBelowField.tsx';
import { ThresholdField } from './ThresholdField.tsx';
import { toolUseChoices } from '#ui/tools/parts/toolUseChoices.ts';
import styles from '#ui/tools/parts/form.module.css';
import { toolUseLabels } from '#words/labels/toolUseLabels.ts';

interface ParetoSettingsProps {
  readonly path: string;
  /** The other uses of tools in the risalah. */
  readonly others: readonly ToolUse[];
}

const weights = [
  { value: 'count', label: 'Berapa kali terjadi' },
  { value: 'amount', label: 'Nilainya: rupiah, menit, lembar' },
];
const crossings = [
  { value: 'exclude', label: 'Tidak dihitung' },
  { value: 'include', label: 'Ikut dihitung' },
];
const classes = [
  { value: 'hidden', label: 'Tidak' },
  { value: 'shown', label: 'Ya, di tabel dan bacaan' },
];

/** How a Pareto is weighed, grouped and compared; not drawn anew for what is typed into its rows. */
export const ParetoSettings = memo(Settings);

function Settings({ path, others }: ParetoSettingsProps) {
  const paretos = others.filter(({ tool }) => tool === 'pareto');
  return (
    <details className={styles.more}>
      <summary>Pengaturan Pareto</summary>
      <div className={styles.form}>
        <ChoiceField
          name={`${path}.input.weight`}
          label="Yang dijumlahkan"
          hint="Satuan nilai ditulis pada keterangan data."
          options={weights}
        />
        <ThresholdField path={`${path}.input.threshold`} />
        <ChoiceField
          name={`${path}.input.crossing`}
          label="Batang yang melampaui batas"
          options={crossings}
        />
        <TextField
          name={`${path}.input.other`}
          label="Nama kelompok sisa"
          hint="Selalu berdiri paling akhir dan tidak dihitung sebagai penyumbang utama."
        />
        <GroupBelowField path={`${path}.input.groupBelow`} />
        <ChoiceField
          name={`${path}.input.classes`}
          label="Kelas A, B, dan C"
          hint="A sampai 80% kumulatif, B sampai 95%, C selebihnya."
          options={classes}
        />
        {paretos.length > 0 && (
          <ReferenceField
            name={`${path}.before`}
            label={toolUseLabels.before}
            hint="Pareto sebelum perbaikan: digambar dengan urutan dan skala yang sama."
            options={toolUseChoices(paretos)}
          />
        )}
        {paretos.length > 0 && <ParentField path={path} paretos={paretos} />}
      </div>
    </details>
  );
}

interface ParentFieldProps {
  readonly path: string;
  readonly paretos: readonly ToolUse[];
}

/** The bar of another Pareto that this one takes apart. */
function ParentField({ path, paretos }: ParentFieldProps) {
  const risalah = useWholeRisalah();
  const use = useWatch({ name: path }) as ParetoUse;
  const parent = paretos.find(({ id }) => id === use.parent.use);
  const rows = parent?.tool === 'pareto' ? analysePareto(resolvePareto(risalah, parent)).rows : [];
  const names = rows.map(({ category }) => category).filter((category) => category !== '');
  const { category } = use.parent;
  const offered = category === '' || names.includes(category) ? names : [...names, category];
  return (
    <>
      <ReferenceField
        name={`${path}.parent.use`}
        label={toolUseLabels.parent}
        hint="Pareto tingkat kedua: jenis terbesar dibagi lagi menurut penyebab atau tempat."
        options={toolUseChoices(paretos)}
      />
      {parent !== undefined && offered.length > 0 && (
        <ChoiceField
          name={`${path}.parent.category`}
          label="Batang yang dirinci"
          look="list"
          options={[
            { value: '', label: 'Belum dipilih' },
            ...offered.map((name) => ({ value: name, label: name })),
          ]}
        />
      )}
    </>
  );
}
