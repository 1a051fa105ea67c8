import { useDeferredValue, useMemo, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { GridRow, PastedColumns } from '#domain/edits/gridRow.ts';
import { analyseCheckSheet, emptySheetColumn } from '#domain/tools/checkSheet/checkSheet.ts';
import type { CheckSheetInput, CheckSheetResult } from '#domain/tools/checkSheet/checkSheet.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { AmountField } from '#ui/fields/form/AmountField.tsx';
import { ChoiceField } from '#ui/fields/form/ChoiceField.tsx';
import { FieldPair } from '#ui/fields/form/FieldPair.tsx';
import { useReadOnly } from '#ui/fields/form/fieldAccess.ts';
import type { GridColumn } from '#ui/fields/grid/gridColumn.ts';
import { GridField } from '#ui/fields/grid/GridField.tsx';
import { useSame } from '#ui/kit/useSame.ts';
import { useNewId } from '#ui/services/services.ts';
import { BlankForms } from '#ui/tools/parts/BlankForms.tsx';
import { CheckSheetTotals } from './CheckSheetTotals.tsx';
import { columnKinds, columnName } from '#words/tools.ts';
import { CountStepper } from '#ui/tools/parts/CountStepper.tsx';
import { PastedTotalsNotice } from './PastedTotalsNotice.tsx';
import {
  cellKey,
  changedRows,
  columnsOfGrid,
  gridOfSheet,
  sheetOfGrid,
  withColumns,
  withPastedColumns,
} from '#domain/edits/sheetEdits.ts';
import type { ShownSheet } from '#domain/edits/sheetEdits.ts';
import { Tally } from './Tally.tsx';
import type { ToolFormProps } from '#ui/tools/parts/toolFormProps.ts';
import styles from '#ui/tools/parts/form.module.css';

const MOST_COLUMNS = 62;
/** More changed rows than these are put as one sheet: the form copies all its answers at each. */
const MOST_EDITS = 4;

const byOptions = Object.entries(columnKinds).map(([value, { label }]) => ({ value, label }));

const columnColumns = [
  { name: 'name', label: 'Nama kolom', kind: 'text' },
  { name: 'stratum', label: 'Kelompok (strata)', kind: 'text' },
  { name: 'inspected', label: 'Jumlah diamati', kind: 'amount', min: 0, width: 140 },
] as const;

/** Counts of kinds by day, shift, place or officer, added up while they are typed. */
export function CheckSheetForm({ path, id }: ToolFormProps) {
  const { setValue } = useFormContext();
  const newId = useNewId();
  const readOnly = useReadOnly();
  const name = `${path}.input`;
  // The form hands out copies; rows that say the same are neither added up nor drawn anew.
  const sheet = useSame(useWatch({ name }) as CheckSheetInput);
  const counted = useDeferredValue(sheet);
  const result = useMemo(() => analyseCheckSheet(counted), [counted]);
  const shown = useShown(sheet, result);
  const columns = useMemo(() => gridColumnsOf(sheet.columns), [sheet.columns]);

  function put(next: CheckSheetInput): void {
    setValue(name, next);
  }

  function handleRows(next: readonly GridRow[], pasted?: PastedColumns): void {
    const before =
      pasted === undefined ? shown : { sheet: withPastedColumns(sheet, pasted), rows: [] };
    const after = sheetOfGrid(before, next, newId);
    const edits = changedRows(sheet, after);
    if (edits === null || edits.length > MOST_EDITS) put(after);
    else for (const { path: place, value } of edits) setValue(`${name}.${place}`, value);
  }

  function handleCount(count: number): void {
    const added = Array.from({ length: count - sheet.columns.length }, (_, index) =>
      emptySheetColumn(newId(), columnName(sheet.by, sheet.columns.length + index)),
    );
    put(withColumns(sheet, [...sheet.columns.slice(0, count), ...added]));
  }

  return (
    <div className={styles.form}>
      <FieldPair>
        <ChoiceField name={`${name}.by`} label="Kolomnya" look="list" options={byOptions} />
        {!readOnly && (
          <CountStepper
            label="Banyak kolom"
            hint="Kolom yang sudah berisi tidak dibuang."
            count={sheet.columns.length}
            least={usedColumns(sheet)}
            most={MOST_COLUMNS}
            onChange={handleCount}
          />
        )}
      </FieldPair>
      <GridField
        label="Jumlah kejadian"
        columns={columns}
        rows={shown.rows}
        onRowsChange={handleRows}
        newRow={() => ({ id: newId(), name: '' })}
        newColumn={(label, position) => {
          const at = sheet.columns.length + position;
          if (at >= MOST_COLUMNS) return null;
          return countColumn({ id: newId(), name: label || columnName(sheet.by, at) });
        }}
        addLabel="Tambah jenis"
        intake={{ tool: 'check-sheet', current: sheet, onTake: put }}
        summary={{
          name: 'Jumlah',
          total: formatNumber(result.total),
          ...Object.fromEntries(
            result.columns.map((column) => [cellKey(column), formatNumber(column.total)]),
          ),
        }}
      />
      {!readOnly && <PastedTotalsNotice sheet={counted} onChange={put} />}
      {!readOnly && <Tally sheet={sheet} onChange={put} />}
      <details className={styles.more}>
        <summary>Nama kolom, strata, dan jumlah diamati</summary>
        <div className={styles.form}>
          <p className={styles.quiet}>
            Kolom dengan strata yang sama dijumlahkan, misalnya “Pekan 1” atau “Loket A”.
          </p>
          <GridField
            label="Kolom"
            columns={columnColumns}
            rows={sheet.columns}
            onRowsChange={(rows) => put(withColumns(sheet, columnsOfGrid(rows, newId)))}
            newRow={() => emptySheetColumn(newId(), columnName(sheet.by, sheet.columns.length))}
            addLabel="Tambah kolom"
          />
        </div>
      </details>
      <BlankForms forms={['check-sheet']} of={id} />
      <CheckSheetTotals result={result} />
      <AmountField
        name={`${name}.typedTotal`}
        label="Jumlah menurut hitungan Anda"
        hint="Bila ada, dicocokkan dengan hitungan di atas."
        min={0}
      />
      {result.mismatch !== null && (
        <p className={styles.excluded} role="status">
          Hitungan Anda berselisih {formatNumber(Math.abs(result.mismatch))} dari hitungan tabel (
          {formatNumber(result.total)}). Periksa salah satunya.
        </p>
      )}
    </div>
  );
}

/** The sheet with its rows in the grid; those that have not changed are not made anew. */
function useShown(sheet: CheckSheetInput, { kinds }: CheckSheetResult): ShownSheet {
  const [shown, setShown] = useState<ShownSheet & { readonly kinds: unknown }>(() => ({
    sheet,
    kinds,
    rows: gridOfSheet(sheet, kinds),
  }));
  if (shown.sheet === sheet && shown.kinds === kinds) return shown;
  const next = { sheet, kinds, rows: gridOfSheet(sheet, kinds, shown) };
  setShown(next);
  return next;
}

function gridColumnsOf(columns: CheckSheetInput['columns']): readonly GridColumn[] {
  return [
    { name: 'name', label: 'Jenis kejadian', kind: 'text', width: 256, frozen: true },
    ...columns.map(countColumn),
    { name: 'total', label: 'Jumlah', kind: 'amount', width: 92, fixed: true },
  ];
}

function countColumn(column: { readonly id: string; readonly name: string }): GridColumn {
  const name = cellKey(column);
  return { name, label: column.name, kind: 'amount', min: 0, width: 92, renamable: true };
}

/** How many columns, from the first, hold anything. */
function usedColumns(sheet: CheckSheetInput): number {
  const isUsed = (at: number): boolean =>
    sheet.counts.some((row) => (row[at] ?? null) !== null) ||
    sheet.columns[at]?.stratum !== '' ||
    sheet.columns[at].inspected !== null;
  return sheet.columns.findLastIndex((_, at) => isUsed(at)) + 1;
}
