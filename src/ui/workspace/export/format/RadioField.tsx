import { useController } from 'react-hook-form';
import type { FieldPath } from 'react-hook-form';
import type { FormatDraft } from '#domain/edits/formatDraft.ts';
import { RadioList } from '#ui/workspace/export/parts/RadioList.tsx';
import type { RadioChoice } from '#ui/workspace/export/parts/RadioList.tsx';

interface RadioFieldProps<Value extends string> {
  readonly name: FieldPath<FormatDraft>;
  readonly legend: string;
  readonly choices: readonly RadioChoice<Value>[];
}

/** One of a few, as a field of the format's form. */
export function RadioField<Value extends string>(props: RadioFieldProps<Value>) {
  const { name, legend, choices } = props;
  const { field } = useController<FormatDraft>({ name });
  return (
    <RadioList
      legend={legend}
      value={field.value as Value}
      choices={choices}
      disabled={false}
      onChange={field.onChange}
    />
  );
}
