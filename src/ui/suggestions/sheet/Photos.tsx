import { useContext } from 'react';
import type { PhotoUse } from '#domain/risalah/schema/photoUse.ts';
import { FieldFrame } from '#ui/fields/form/FieldFrame.tsx';
import { PhotoAdder } from '#ui/fields/photos/PhotoAdder.tsx';
import { PhotoList } from '#ui/fields/photos/PhotoList.tsx';
import {
  SuggestionContext,
  suggestionOf,
  useAnswer,
  useRegisterSession,
} from '#ui/suggestions/parts/openRegister.ts';
import { useField } from '#ui/suggestions/parts/answers.tsx';

/** Photographs of a suggestion. One that is still being reduced when the page is left goes where it was meant for. */
export function Photos({ field }: { readonly field: 'photosBefore' | 'photosAfter' }) {
  const photos = useAnswer(field);
  const id = useContext(SuggestionContext);
  const { store } = useRegisterSession();
  const { put, frame, readOnly } = useField(field);

  function addBehind(added: readonly PhotoUse[]): void {
    const { suggestions } = store.getState();
    const before = suggestionOf(store.getState(), id);
    if (before === undefined) return;
    const after = { ...before, [field]: [...before[field], ...added] };
    store.setState({ suggestions: suggestions.map((one) => (one === before ? after : one)) });
  }

  return (
    <FieldFrame {...frame} as="group">
      {() => (
        <PhotoList
          {...{ photos, readOnly, name: field, label: frame.label, onChange: put }}
          adder={
            <PhotoAdder label={`Tambah foto: ${frame.label}`} many="many" taker={() => addBehind} />
          }
        />
      )}
    </FieldFrame>
  );
}
