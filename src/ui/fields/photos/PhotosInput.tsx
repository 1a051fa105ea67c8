import type { PhotoUse } from '#domain/risalah/schema/photoUse.ts';
import { AddPhotos } from './AddPhotos.tsx';
import { PhotoList } from './PhotoList.tsx';

interface PhotosInputProps {
  readonly photos: readonly PhotoUse[];
  readonly onChange: (photos: readonly PhotoUse[]) => void;
  readonly name: string;
  /** What the photographs are of: "Foto sebelum, baris 2". */
  readonly label: string;
  readonly readOnly: boolean;
  readonly many?: 'one' | 'many';
}

/** Photographs of a form, with their captions, and what adds one. */
export function PhotosInput(props: PhotosInputProps) {
  const { photos, onChange, name, label, many = 'many' } = props;
  const adder = (
    <AddPhotos
      {...{ name, many }}
      label={`Tambah foto: ${label}`}
      onAdd={(added) => onChange([...photos, ...added])}
    />
  );
  return <PhotoList {...props} adder={adder} />;
}
