import { useController } from 'react-hook-form';
import type { FieldPath } from 'react-hook-form';
import { OptionRow } from '#ui/kit/parts/OptionRow.tsx';
import type { FormatDraft } from '#domain/edits/formatDraft.ts';

interface CheckFieldProps {
  readonly name: FieldPath<FormatDraft>;
  readonly label: string;
  readonly hint?: string;
}

/** A setting that is on or off. */
export function CheckField({ name, label, hint }: CheckFieldProps) {
  const { field } = useController<FormatDraft>({ name });
  return (
    <OptionRow
      type="checkbox"
      name={name}
      label={label}
      hint={hint}
      checked={field.value === true}
      onChange={(event) => field.onChange(event.target.checked)}
      onBlur={field.onBlur}
    />
  );
}
