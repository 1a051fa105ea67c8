import type { FieldValues } from 'react-hook-form';
import { FieldFrame } from './FieldFrame.tsx';
import { LongTextInput } from '#ui/fields/inputs/LongTextInput.tsx';
import type { FieldProps } from './TextField.tsx';
import { useWords } from './useWords.ts';

/**
 * Several lines of words.
 *
 * @example <LongTextField<Section<'background'>> name="text" label="Latar belakang" />
 */
export function LongTextField<Values extends FieldValues>(props: FieldProps<Values>) {
  const { name, label, hint, placeholder } = props;
  const words = useWords(name);
  return (
    <FieldFrame label={label} hint={hint} answer={{ name, value: words.value }}>
      {(ids) => <LongTextInput {...ids} {...words} placeholder={placeholder} />}
    </FieldFrame>
  );
}
