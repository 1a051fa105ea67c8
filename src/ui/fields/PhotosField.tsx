import { useController } from 'react-hook-form';
import type { FieldValues } from 'react-hook-form';
import { useReadOnly } from './fieldAccess.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { PhotosInput } from './PhotosInput.tsx';
import type { FieldProps } from './TextField.tsx';

/**
 * Photographs with captions, in order.
 *
 * @example <PhotosField<Section<'annexes'>> name={`rows.${row}.photos`} label="Foto lampiran" />
 */
export function PhotosField<Values extends FieldValues>(props: FieldProps<Values>) {
  const { name, label, hint } = props;
  const { field } = useController({ name: name });
  const readOnly = useReadOnly();
  return (
    <FieldFrame label={label} hint={hint} as="group">
      {() => (
        <PhotosInput
          name={field.name}
          label={label}
          photos={field.value ?? []}
          readOnly={readOnly}
          onChange={field.onChange}
        />
      )}
    </FieldFrame>
  );
}
