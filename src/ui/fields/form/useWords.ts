import { useController } from 'react-hook-form';
import type { FieldPath, FieldValues } from 'react-hook-form';
import type { ControlProps } from '#ui/fields/inputs/controlProps.ts';
import { useReadOnly } from './fieldAccess.ts';

/** What ties a control for words to an answer of the section's form. */
export function useWords<Values extends FieldValues>(
  name: FieldPath<Values>,
): ControlProps<string> {
  const { field } = useController({ name });
  return {
    name: field.name,
    value: field.value ?? '',
    readOnly: useReadOnly(),
    onChange: field.onChange,
    onBlur: field.onBlur,
  };
}
