import { useController } from 'react-hook-form';
import type { FieldValues } from 'react-hook-form';
import type { Measured } from '#domain/tools/atoms.ts';
import { AmountInput } from '#ui/fields/inputs/AmountInput.tsx';
import { useReadOnly } from './fieldAccess.ts';
import { FieldFrame } from './FieldFrame.tsx';
import type { FieldProps } from './TextField.tsx';

interface AmountFieldProps<Values extends FieldValues> extends FieldProps<Values> {
  /** Printed behind the number: "menit", "%". */
  readonly unit?: string | undefined;
  readonly min?: number | undefined;
  /** Whether two counts may stand for the number: "245 dari 1.635". */
  readonly orShare?: boolean | undefined;
}

/**
 * A number: 12,5 is read; 12.5 and 1.234 are asked back, never guessed.
 *
 * @example <AmountField<Section<'identity'>> name="themeNumber" label="Tema ke-" min={1} />
 */
export function AmountField<Values extends FieldValues>(props: AmountFieldProps<Values>) {
  const { name, label, hint, placeholder, unit, min, orShare } = props;
  const { field } = useController({ name: name });
  const readOnly = useReadOnly();
  const value = (field.value ?? null) as Measured;
  return (
    <FieldFrame label={label} hint={hint} answer={{ name, value: value }}>
      {(ids) => (
        <AmountInput
          {...ids}
          name={field.name}
          value={value}
          unit={unit}
          min={min}
          orShare={orShare}
          placeholder={placeholder}
          readOnly={readOnly}
          onChange={field.onChange}
          onBlur={field.onBlur}
        />
      )}
    </FieldFrame>
  );
}
