import { useController } from 'react-hook-form';
import type { FieldValues } from 'react-hook-form';
import type { Day } from '#domain/tools/atoms.ts';
import { DayInput } from '#ui/fields/inputs/DayInput.tsx';
import { useReadOnly } from './fieldAccess.ts';
import { FieldFrame } from './FieldFrame.tsx';
import type { FieldProps } from './TextField.tsx';

interface DayFieldProps<Values extends FieldValues> extends FieldProps<Values> {
  /** ISO date or month; what lies before it stays, with a sentence. */
  readonly notBefore?: string | undefined;
  /** Whether its month is cut to three letters, in a grid of days. */
  readonly brief?: boolean | undefined;
}

/**
 * A date or a month, typed as people write it or picked from a calendar.
 *
 * @example <DayField<Section<'circle'>> name="formedOn" label="Tanggal dibentuk" />
 */
export function DayField<Values extends FieldValues>(props: DayFieldProps<Values>) {
  const { name, label, hint, placeholder, notBefore, brief } = props;
  const { field } = useController({ name: name });
  const readOnly = useReadOnly();
  const value = (field.value ?? '') as Day;
  return (
    <FieldFrame label={label} hint={hint} answer={{ name, value: value }}>
      {(ids) => (
        <DayInput
          {...ids}
          name={field.name}
          value={value}
          placeholder={placeholder}
          notBefore={notBefore}
          brief={brief}
          readOnly={readOnly}
          onChange={field.onChange}
          onBlur={field.onBlur}
        />
      )}
    </FieldFrame>
  );
}
