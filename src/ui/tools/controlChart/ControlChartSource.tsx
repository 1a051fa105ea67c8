import { useWatch } from 'react-hook-form';
import type { ToolUseOf } from '#domain/risalah/schema/toolUse.ts';
import { ChoiceField } from '#ui/fields/form/ChoiceField.tsx';
import { FieldPair } from '#ui/fields/form/FieldPair.tsx';
import type { ToolFormProps } from '#ui/tools/parts/toolFormProps.ts';
import { toolUseChoices } from '#ui/tools/parts/toolUseChoices.ts';
import { useToolUses } from '#ui/tools/parts/useToolUses.ts';
import { toolUseLabels } from '#words/labels/toolUseLabels.ts';

/** Where the counts come from: typed here, or the columns of a check sheet. Nothing where there is no sheet. */
export function ControlChartSource({ path, id }: ToolFormProps) {
  const use = useWatch({ name: path }) as ToolUseOf<'control-chart'>;
  const sheets = useToolUses().filter((other) => other.id !== id && other.tool === 'check-sheet');
  const sheet = sheets.find((other) => other.id === use.from);
  if (sheets.length === 0 && use.from === '') return null;
  return (
    <FieldPair>
      <ChoiceField
        name={`${path}.from`}
        label={toolUseLabels.from}
        look="list"
        options={[{ value: '', label: 'Diketik di sini' }, ...toolUseChoices(sheets)]}
      />
      {sheet?.tool === 'check-sheet' && (
        <ChoiceField
          name={`${path}.followed`}
          label={toolUseLabels.followed}
          look="list"
          options={[
            { value: '', label: 'Semua jenis' },
            ...sheet.input.kinds.map((kind) => ({ value: kind.id, label: kind.name })),
          ]}
        />
      )}
    </FieldPair>
  );
}
