import { renderHook } from '@testing-library/react';
import { useController, useForm } from 'react-hook-form';
import { expect, it } from 'vitest';
import { fieldShowing } from '#ui/fields/form/fieldShowing.ts';

function mounted() {
  const { result } = renderHook(() => {
    const { control } = useForm({
      defaultValues: { rows: [{ what: 'A', photos: [{ id: 'p' }] }] },
    });
    useController({ control, name: 'rows.0.what' });
    useController({ control, name: 'rows.0.photos' });
    return control;
  });
  return result.current;
}

it('finds the field that shows an answer, or all that the answer is in', () => {
  expect(fieldShowing(mounted(), ['rows', '0', 'what'])).toBe('rows.0.what');
  expect(fieldShowing(mounted(), ['rows', '0', 'photos', '0', 'id'])).toBe('rows.0.photos');
});

it('names the answer itself where no field shows it', () => {
  expect(fieldShowing(mounted(), ['rows', '0', 'why'])).toBe('rows.0.why');
});
