import type { Choice } from './choice.ts';
import type { ControlProps } from './controlProps.ts';
import { ChoiceInput } from './ChoiceInput.tsx';

interface ReferenceInputProps extends ControlProps<string> {
  readonly options: readonly Choice[];
}

/** A choice among records, with an empty entry to take the pointer away again. */
export function ReferenceInput({ options, ...rest }: ReferenceInputProps) {
  return <ChoiceInput {...rest} options={[{ value: '', label: '— pilih —' }, ...options]} />;
}
