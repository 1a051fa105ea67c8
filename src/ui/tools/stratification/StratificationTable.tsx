import { useMemo } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { analyseStratification } from '#domain/tools/stratification/stratification.ts';
import type { StratificationInput } from '#domain/tools/stratification/stratification.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { ChoiceField } from '#ui/fields/form/ChoiceField.tsx';
import { FieldPair } from '#ui/fields/form/FieldPair.tsx';
import { GridField } from '#ui/fields/grid/GridField.tsx';
import type { GridColumn } from '#ui/fields/grid/gridColumn.ts';
import { useNewId } from '#ui/services/services.ts';
import {
  gridOfExposures,
  gridOfTable,
  tableOfGrid,
  withExposures,
  withPastedWords,
  wordKey,
} from '#domain/edits/stratificationEdits.ts';
import { MOST_COLUMNS, WordColumns } from './WordColumns.tsx';
import styles from '#ui/tools/parts/form.module.css';

const measures = [
  { value: 'count', label: 'Hitungan (berapa kali)' },
  { value: 'value', label: 'Nilai terukur (menit, rupiah)' },
];

const exposureColumns = [
  { name: 'stratum', label: 'Kelompok', kind: 'text', fixed: true },
  { name: 'n', label: 'Jumlah diamati', kind: 'amount', min: 0, width: 140 },
] as const satisfies readonly GridColumn[];

/** A table of words and amounts, and which of its columns splits it. */
export function StratificationTable({ path }: { readonly path: string }) {
  const { setValue } = useFormContext();
  const newId = useNewId();
  const name = `${path}.input`;
  const input = useWatch({ name }) as StratificationInput;
  const result = useMemo(() => analyseStratification(input), [input]);
  const rows = useMemo(() => gridOfTable(input), [input]);
  const gridOf = useMemo(() => gridColumnsOf(input), [input]);
  const columns = input.columns.map(({ id, name: label }) => ({ value: id, label }));

  function put(next: StratificationInput): void {
    setValue(name, next);
  }

  return (
    <>
      <ChoiceField name={`${name}.measure`} label="Isi kolom angka" options={measures} />
      <WordColumns input={input} onChange={put} />
      <GridField
        label="Data yang dipilah"
        columns={gridOf}
        rows={rows}
        onRowsChange={(next, pasted) =>
          put(tableOfGrid(pasted === undefined ? input : withPastedWords(input, pasted), next))
        }
        newRow={() => ({ amount: null })}
        newColumn={(label, position) => {
          const at = input.columns.length + position;
          if (at >= MOST_COLUMNS) return null;
          return wordColumn({ id: newId(), name: label || `Kolom ${at + 1}` });
        }}
        addLabel="Tambah baris"
        intake={{ tool: 'stratification', current: input, onTake: put }}
      />
      {input.measure === 'count' && (
        <p className={styles.quiet}>
          Daftar kejadian tanpa jumlah juga boleh: setiap baris dihitung satu.
        </p>
      )}
      <FieldPair>
        <ChoiceField name={`${name}.by`} label="Dipilah menurut" look="list" options={columns} />
        {input.measure === 'count' && (
          <ChoiceField
            name={`${name}.across`}
            label="Dirinci lagi menurut"
            look="list"
            options={[
              { value: '', label: 'Tidak dirinci' },
              ...columns.filter(({ value }) => value !== input.by),
            ]}
          />
        )}
      </FieldPair>
      {result.problems.length > 0 && (
        <p className={styles.excluded} role="status">
          {formatNumber(result.problems.length)} baris belum mempunyai angka yang terbaca, sehingga
          belum dihitung.
        </p>
      )}
      {result.strata.length > 1 && (
        <details className={styles.more}>
          <summary>Jumlah diamati tiap kelompok</summary>
          <div className={styles.form}>
            <p className={styles.quiet}>
              Bila diisi semua, yang dibandingkan adalah jumlah per 100 yang diamati, sehingga
              kelompok yang lebih ramai tidak tampak buruk hanya karena ramai.
            </p>
            <GridField
              label="Jumlah diamati"
              columns={exposureColumns}
              rows={gridOfExposures(input, result)}
              onRowsChange={(rows) => put(withExposures(input, rows))}
            />
          </div>
        </details>
      )}
    </>
  );
}

function gridColumnsOf({ columns, measure }: StratificationInput): readonly GridColumn[] {
  const amount = { name: 'amount', kind: 'amount', width: 120 } as const;
  return [
    ...columns.map(wordColumn),
    measure === 'count' ? { ...amount, label: 'Jumlah', min: 0 } : { ...amount, label: 'Nilai' },
  ];
}

function wordColumn(column: { readonly id: string; readonly name: string }): GridColumn {
  return { name: wordKey(column), label: column.name, kind: 'text', renamable: true };
}
