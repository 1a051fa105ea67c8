import { useController } from 'react-hook-form';
import { formatPercent } from '#language/formatPercent.ts';
import { ChoiceInput } from '#ui/fields/inputs/ChoiceInput.tsx';
import { useReadOnly } from '#ui/fields/form/fieldAccess.ts';
import { FieldFrame } from '#ui/fields/form/FieldFrame.tsx';

const usual = [70, 75, 80, 85, 90];

/** The cumulative share that the vital few may not exceed. */
export function ThresholdField({ path }: { readonly path: string }) {
  const { field } = useController({ name: path });
  const readOnly = useReadOnly();
  const threshold = Number(field.value);
  const offered = usual.includes(threshold) ? usual : [...usual, threshold];
  return (
    <FieldFrame
      label="Batas penyumbang utama"
      hint="Jenis terdepan yang jumlah kumulatifnya tidak melampaui batas ini diwarnai merah."
    >
      {(ids) => (
        <ChoiceInput
          {...ids}
          name={path}
          value={String(threshold)}
          options={offered.map((value) => ({ value: String(value), label: formatPercent(value) }))}
          readOnly={readOnly}
          onChange={(value) => field.onChange(Number(value))}
          onBlur={field.onBlur}
        />
      )}
    </FieldFrame>
  );
}
