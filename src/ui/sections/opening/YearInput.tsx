import { useController } from 'react-hook-form';
import type { Amount } from '#domain/tools/atoms.ts';
import { useReadOnly } from '#ui/fields/form/fieldAccess.ts';
import { TextInput } from '#ui/fields/inputs/TextInput.tsx';

interface YearInputProps {
  readonly path: string;
  readonly label: string;
}

/** A year: four digits without a thousands separator. Anything else stays as typed. */
export function YearInput({ path, label }: YearInputProps) {
  const { field } = useController({ name: path });
  const readOnly = useReadOnly();
  return (
    <TextInput
      name={path}
      ariaLabel={label}
      placeholder="mis. 1985"
      value={yearText((field.value ?? null) as Amount)}
      readOnly={readOnly}
      onChange={(text) => field.onChange(readYear(text))}
      onBlur={field.onBlur}
    />
  );
}

function yearText(year: Amount): string {
  if (year === null) return '';
  return typeof year === 'number' ? String(year) : year.typed;
}

function readYear(text: string): Amount {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return /^\d{4}$/.test(trimmed) ? Number(trimmed) : { typed: text };
}
