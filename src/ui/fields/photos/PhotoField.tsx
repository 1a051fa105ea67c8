import { useController } from 'react-hook-form';
import type { FieldValues } from 'react-hook-form';
import type { PhotoUse } from '#domain/risalah/schema/photoUse.ts';
import { useReadOnly } from '#ui/fields/form/fieldAccess.ts';
import { FieldFrame } from '#ui/fields/form/FieldFrame.tsx';
import { PhotosInput } from './PhotosInput.tsx';
import type { FieldProps } from '#ui/fields/form/TextField.tsx';

/**
 * One photograph or none, such as a logo.
 *
 * @example <PhotoField<Section<'identity'>> name="logo" label="Logo instansi" />
 */
export function PhotoField<Values extends FieldValues>(props: FieldProps<Values>) {
  const { name, label, hint } = props;
  const { field } = useController({ name: name });
  const readOnly = useReadOnly();
  const photo = (field.value ?? null) as PhotoUse | null;
  return (
    <FieldFrame label={label} hint={hint} as="group">
      {() => (
        <PhotosInput
          name={field.name}
          label={label}
          many="one"
          photos={photo === null ? [] : [photo]}
          readOnly={readOnly}
          onChange={(photos) => field.onChange(photos[0] ?? null)}
        />
      )}
    </FieldFrame>
  );
}
