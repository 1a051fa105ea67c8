import type { FieldPath, FieldValues } from 'react-hook-form';
import { FieldFrame } from './FieldFrame.tsx';
import { LongTextInput } from '#ui/fields/inputs/LongTextInput.tsx';
import { useWords } from './useWords.ts';

/** What every field takes. Give the section's type, `<TextField<Section<'title'>> …>`, to have the path checked. */
export interface FieldProps<Values extends FieldValues> {
  readonly name: FieldPath<Values>;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly placeholder?: string | undefined;
}

/**
 * One line of words.
 *
 * @example <TextField<Section<'title'>> name="theme" label="Tema" hint="Arah tanpa angka." />
 */
export function TextField<Values extends FieldValues>(props: FieldProps<Values>) {
  const { name, label, hint, placeholder } = props;
  const words = useWords(name);
  return (
    <FieldFrame label={label} hint={hint} answer={{ name, value: words.value }}>
      {(ids) => <LongTextInput {...ids} {...words} lines="one" placeholder={placeholder} />}
    </FieldFrame>
  );
}
