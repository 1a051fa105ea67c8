import { useFormContext, useWatch } from 'react-hook-form';
import { resolvePareto } from '#domain/risalah/uses/resolveToolUse.ts';
import type { ParetoUse } from '#domain/risalah/uses/resolveToolUse.ts';
import { analysePareto, emptyParetoItem } from '#domain/tools/pareto.ts';
import type { ParetoInput } from '#domain/tools/pareto.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { ChoiceField } from '#ui/fields/form/ChoiceField.tsx';
import { useSame } from '#ui/kit/useSame.ts';
import { GridField } from '#ui/fields/grid/GridField.tsx';
import { useWholeRisalah } from '#ui/risalah/openRisalah.ts';
import { ParetoSettings } from './ParetoSettings.tsx';
import type { ToolFormProps } from '#ui/tools/parts/toolFormProps.ts';
import { toolUseChoices } from '#ui/tools/parts/toolUseChoices.ts';
import { useToolUses } from '#ui/tools/parts/useToolUses.ts';
import styles from '#ui/tools/parts/form.module.css';

const columns = [
  { name: 'category', label: 'Jenis', kind: 'text' },
  { name: 'count', label: 'Jumlah', kind: 'amount', min: 0, width: 96 },
] as const;

/** Kinds and how often they happened, typed here, pasted from Excel or read from a check sheet. */
export function ParetoForm({ path, id }: ToolFormProps) {
  const uses = useToolUses();
  const from = useWatch({ name: `${path}.from` }) as string;
  // What is typed here is not theirs: the settings below are left alone.
  const others = useSame(uses.filter((other) => other.id !== id));
  const sheets = others.filter(({ tool }) => tool === 'check-sheet');
  const isTyped = !sheets.some((sheet) => sheet.id === from);
  return (
    <div className={styles.form}>
      {(sheets.length > 0 || from !== '') && (
        <ChoiceField
          name={`${path}.from`}
          label="Jumlah diambil dari"
          look="list"
          options={[{ value: '', label: 'Diketik di sini' }, ...toolUseChoices(sheets)]}
        />
      )}
      {isTyped ? <TypedItems path={path} /> : <SheetItems path={path} />}
      <ParetoSettings path={path} others={others} />
    </div>
  );
}

function TypedItems({ path }: { readonly path: string }) {
  const { setValue } = useFormContext();
  const name = `${path}.input`;
  const input = useWatch({ name }) as ParetoInput;
  const { total } = analysePareto(input);
  return (
    <GridField
      label="Jenis dan jumlah"
      columns={columns}
      rows={input.items}
      onRowsChange={(rows) => setValue(`${name}.items`, rows)}
      newRow={emptyParetoItem}
      addLabel="Tambah jenis"
      intake={{ tool: 'pareto', current: input, onTake: (next) => setValue(name, next) }}
      summary={{ category: 'Jumlah', count: formatNumber(total) }}
    />
  );
}

/** Totals that are read anew from the check sheet, so they are shown and not typed. */
function SheetItems({ path }: { readonly path: string }) {
  const use = useWatch({ name: path }) as ParetoUse;
  const risalah = useWholeRisalah();
  const { rows, total } = analysePareto(resolvePareto(risalah, use));
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Jenis</th>
            <th scope="col" className={styles.number}>
              Jumlah
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              <td>{row.category}</td>
              <td className={styles.number}>{formatNumber(row.count)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Jumlah</th>
            <td className={styles.number}>{formatNumber(total)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
