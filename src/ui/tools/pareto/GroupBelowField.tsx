import { useController } from 'react-hook-form';
import { formatPercent } from '#language/formatPercent.ts';
import { ChoiceInput } from '#ui/fields/inputs/ChoiceInput.tsx';
import { useReadOnly } from '#ui/fields/form/fieldAccess.ts';
import { FieldFrame } from '#ui/fields/form/FieldFrame.tsx';

const usual = [0, 1, 2, 3, 5, 10];

/** The share below which kinds are put together. */
export function GroupBelowField({ path }: { readonly path: string }) {
  const { field } = useController({ name: path });
  const readOnly = useReadOnly();
  const share = Number(field.value);
  const offered = usual.includes(share) ? usual : [...usual, share];
  return (
    <FieldFrame
      label="Gabungkan jenis yang jarang"
      hint="Jenis yang sumbangannya di bawah batas ini masuk ke kelompok sisa dan tetap disebut dalam bacaan."
    >
      {(ids) => (
        <ChoiceInput
          {...ids}
          name={path}
          value={String(share)}
          options={offered.map((value) => ({
            value: String(value),
            label: value === 0 ? 'Tidak digabung' : `Di bawah ${formatPercent(value)}`,
          }))}
          readOnly={readOnly}
          onChange={(value) => field.onChange(Number(value))}
          onBlur={field.onBlur}
        />
      )}
    </FieldFrame>
  );
}
