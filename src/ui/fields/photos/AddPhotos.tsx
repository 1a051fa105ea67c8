import { useEffect, useRef } from 'react';
import type { PhotoUse } from '#domain/risalah/schema/photoUse.ts';
import { PhotoAdder } from './PhotoAdder.tsx';
import { useLatePhotos } from './useLatePhotos.ts';

interface AddPhotosProps {
  /** Of the field that holds the photographs: "rows.2.photos". */
  readonly name: string;
  readonly label: string;
  readonly many: 'one' | 'many';
  readonly onAdd: (photos: readonly PhotoUse[]) => void;
}

/** Adds photographs to a field of a form. */
export function AddPhotos({ name, label, many, onAdd }: AddPhotosProps) {
  const lateTo = useLatePhotos(name);
  // Reducing takes seconds: what is added goes to the photographs as they stand then.
  const latest = useRef<AddPhotosProps['onAdd'] | null>(null);
  useEffect(() => {
    latest.current = onAdd;
  });
  useEffect(
    () => () => {
      latest.current = null;
    },
    [],
  );

  function taker(): (photos: readonly PhotoUse[]) => void {
    const addLate = lateTo();
    return (photos) => (latest.current ?? addLate)(photos);
  }

  return <PhotoAdder {...{ label, many, taker }} />;
}
