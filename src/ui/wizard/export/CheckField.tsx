import { useController } from 'react-hook-form';
import type { FieldPath } from 'react-hook-form';
import type { FormatDraft } from './formatDraft.ts';
import workspace from '#ui/wizard/workspace.module.css';

interface CheckFieldProps {
  readonly name: FieldPath<FormatDraft>;
  readonly label: string;
  readonly hint?: string;
}

/** A setting that is on or off. */
export function CheckField({ name, label, hint }: CheckFieldProps) {
  const { field } = useController<FormatDraft>({ name });
  return (
    <label className={workspace.option}>
      <input
        type="checkbox"
        name={name}
        checked={field.value === true}
        onChange={(event) => field.onChange(event.target.checked)}
        onBlur={field.onBlur}
      />
      <span>
        {label}
        {hint !== undefined && <span className={workspace.quiet}>{hint}</span>}
      </span>
    </label>
  );
}
