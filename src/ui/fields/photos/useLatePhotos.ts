import { useContext } from 'react';
import { useFormContext } from 'react-hook-form';
import type { PhotoUse } from '#domain/risalah/schema/photoUse.ts';
import { addPhotos } from '#store/addPhotos.ts';
import { useSession } from '#ui/risalah/openRisalah.ts';
import { FormSection } from '#ui/fields/form/fieldAccess.ts';

/**
 * For photographs that are still being reduced when their page is left. What comes back is called when the work begins,
 * while the field still stands there, and hands out what puts them into the record itself.
 *
 * @param name of the field: "rows.2.photos", or "logo" for one alone
 */
export function useLatePhotos(name: string): () => (photos: readonly PhotoUse[]) => void {
  const { store, forms } = useSession();
  const { getValues } = useFormContext();
  const section = useContext(FormSection);

  return () => {
    const [, list, field = name] = /^(.+)\.([^.]+)$/.exec(name) ?? [];
    const row = list === undefined ? null : String(getValues(`${list}.id`));
    return (photos) => {
      if (section === null) return;
      // Another form of the section may stand there by now, with strokes of its own.
      forms.flushAll();
      addPhotos(store, { section, row, field }, photos);
    };
  };
}
