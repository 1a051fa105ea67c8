import { useController } from 'react-hook-form';
import type { FieldPath } from 'react-hook-form';
import type { Amount } from '#domain/tools/atoms.ts';
import { AmountInput } from '#ui/fields/inputs/AmountInput.tsx';
import { FieldFrame } from '#ui/fields/form/FieldFrame.tsx';
import { isUnread } from '#ui/fields/inputs/isUnread.ts';
import { Problem } from '#ui/fields/inputs/Problem.tsx';
import type { FormatDraft } from '#domain/edits/formatDraft.ts';

interface LimitedAmountProps {
  readonly name: FieldPath<FormatDraft>;
  readonly label: string;
  readonly unit: string;
  readonly hint?: string;
  /** What is wrong with a number, in one sentence, or `null`. */
  readonly problemOf: (amount: Amount) => string | null;
}

/** A number of a format, with its unit; what lies outside its limits is said when the field is left. */
export function LimitedAmount({ name, label, unit, hint, problemOf }: LimitedAmountProps) {
  const { field, fieldState } = useController<FormatDraft>({
    name,
    rules: { validate: (value) => problemOf(value as Amount) ?? true },
  });
  const value = field.value as Amount;
  // What cannot be read is asked back by the input itself.
  const problem = isUnread(value) ? undefined : fieldState.error?.message;
  return (
    <FieldFrame label={label} hint={hint}>
      {({ id, describedBy }) => (
        <>
          <AmountInput
            id={id}
            describedBy={problem === undefined ? describedBy : `${id}-limit`}
            name={name}
            value={value}
            unit={unit}
            readOnly={false}
            onChange={field.onChange}
            onBlur={field.onBlur}
          />
          {problem !== undefined && <Problem id={`${id}-limit`}>{problem}</Problem>}
        </>
      )}
    </FieldFrame>
  );
}
