import { useController } from 'react-hook-form';
import type { FieldValues } from 'react-hook-form';
import { useReadOnly } from './fieldAccess.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { LongTextInput } from './LongTextInput.tsx';
import type { FieldProps } from './TextField.tsx';

/**
 * Several lines of words.
 *
 * @example <LongTextField<Section<'background'>> name="text" label="Latar belakang" />
 */
export function LongTextField<Values extends FieldValues>(props: FieldProps<Values>) {
  const { name, label, hint, placeholder } = props;
  const { field } = useController({ name: name });
  const readOnly = useReadOnly();
  const value = (field.value ?? '') as string;
  return (
    <FieldFrame label={label} hint={hint}>
      {(ids) => (
        <LongTextInput
          {...ids}
          name={field.name}
          value={value}
          placeholder={placeholder}
          readOnly={readOnly}
          onChange={field.onChange}
          onBlur={field.onBlur}
        />
      )}
    </FieldFrame>
  );
}
