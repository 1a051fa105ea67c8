import { useController } from 'react-hook-form';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { useReadOnly } from './fieldAccess.ts';

/** What ties a control for words to an answer of the section's form. */
export function useWords<Values extends FieldValues>(name: FieldPath<Values>) {
  const { field } = useController({ name });
  return {
    name: field.name,
    value: (field.value ?? '') as string,
    readOnly: useReadOnly(),
    onChange: field.onChange,
    onBlur: field.onBlur,
  };
}
