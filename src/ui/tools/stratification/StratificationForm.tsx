import { useWatch } from 'react-hook-form';
import type { ToolUseOf } from '#domain/risalah/schema/toolUse.ts';
import { checkSheetColumnNames } from '#words/tools.ts';
import { ChoiceField } from '#ui/fields/form/ChoiceField.tsx';
import { StratificationTable } from './StratificationTable.tsx';
import type { ToolFormProps } from '#ui/tools/parts/toolFormProps.ts';
import { toolUseChoices } from '#ui/tools/parts/toolUseChoices.ts';
import { useToolUses } from '#ui/tools/parts/useToolUses.ts';
import styles from '#ui/tools/parts/form.module.css';
import { toolUseLabels } from '#words/labels/toolUseLabels.ts';

const stackings = [
  { value: 'grouped', label: 'Berdampingan' },
  { value: 'stacked', label: 'Bertumpuk' },
];

/** Data split by place, time, officer or kind: read from a check sheet, or typed and pasted here. */
export function StratificationForm({ path, id }: ToolFormProps) {
  const uses = useToolUses();
  const use = useWatch({ name: path }) as ToolUseOf<'stratification'>;
  const sheets = uses.flatMap((other) =>
    other.tool === 'check-sheet' && other.id !== id ? [other] : [],
  );
  const sheet = sheets.find((other) => other.id === use.from);
  const isMeasured = sheet === undefined && use.input.measure === 'value';
  return (
    <div className={styles.form}>
      {(sheets.length > 0 || use.from !== '') && (
        <ChoiceField
          name={`${path}.from`}
          label={toolUseLabels.from}
          look="list"
          options={[{ value: '', label: 'Tabel di bawah ini' }, ...toolUseChoices(sheets)]}
        />
      )}
      {sheet === undefined ? (
        <StratificationTable path={path} />
      ) : (
        <ChoiceField
          name={`${path}.split`}
          label={toolUseLabels.split}
          hint={
            use.split === 'stratum' && sheet.input.columns.every(({ stratum }) => stratum === '')
              ? 'Lembar periksa itu belum memberi kelompok (strata) pada kolomnya. Isi dahulu di sana, atau pilih yang lain.'
              : 'Angkanya selalu mengikuti lembar periksa.'
          }
          options={[
            { value: 'stratum', label: 'Kelompok (strata)' },
            { value: 'column', label: checkSheetColumnNames[sheet.input.by] },
            { value: 'kind', label: 'Jenis kejadian' },
          ]}
        />
      )}
      {!isMeasured && (
        <ChoiceField name={`${path}.input.stacking`} label="Batang" options={stackings} />
      )}
    </div>
  );
}
