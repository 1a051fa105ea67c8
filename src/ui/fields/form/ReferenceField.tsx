import { useController } from 'react-hook-form';
import type { FieldValues } from 'react-hook-form';
import type { Choice } from '#ui/fields/inputs/choice.ts';
import { useReadOnly } from './fieldAccess.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { ReferenceInput } from '#ui/fields/inputs/ReferenceInput.tsx';
import type { FieldProps } from './TextField.tsx';

interface ReferenceFieldProps<Values extends FieldValues> extends FieldProps<Values> {
  /** The records that may be pointed at: id and name. */
  readonly options: readonly Choice[];
}

/**
 * A pointer to a record elsewhere: a strand of the red thread. It may be empty, and a pointer to a record that is gone
 * says so and is kept.
 *
 * @example <ReferenceField<Section<'target'>> name="problem" label="Masalah" options={problems} />
 */
export function ReferenceField<Values extends FieldValues>(props: ReferenceFieldProps<Values>) {
  const { name, label, hint, options } = props;
  const { field } = useController({ name: name });
  const readOnly = useReadOnly();
  return (
    <FieldFrame label={label} hint={hint} answer={{ name, value: field.value }}>
      {(ids) => (
        <ReferenceInput
          {...ids}
          name={field.name}
          value={field.value ?? ''}
          options={options}
          readOnly={readOnly}
          onChange={field.onChange}
          onBlur={field.onBlur}
        />
      )}
    </FieldFrame>
  );
}
