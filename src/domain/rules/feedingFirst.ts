import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Address, AnswerField } from '#domain/risalah/address.ts';
import type { Finding } from './ground/finding.ts';

/** Findings in the order in which an item is read: those on its own questions, on its sections as a whole, on the rest. */
export function feedingFirst(
  findings: readonly Finding[],
  risalah: Risalah,
  questions: readonly AnswerField[],
): readonly Finding[] {
  const rank = ({ place }: Finding): number => {
    const [named = ''] = place.field.split('.');
    const field = named === '' ? fieldOfRow(risalah, place) : named;
    if (field === null) return 1;
    const asked = `${place.section}/${field}`;
    return questions.some((question) => question === asked || question.startsWith(`${asked}.`))
      ? 0
      : 2;
  };
  return findings.toSorted((one, other) => rank(one) - rank(other));
}

/** The field of a section whose list holds the row; `null` for the section as a whole. */
function fieldOfRow(risalah: Risalah, { section, row }: Address): string | null {
  if (row === '') return null;
  const fields = Object.entries(risalah[section]).filter(([, value]) => holdsRow(value, row));
  return fields[0]?.[0] ?? null;
}

function holdsRow(value: unknown, row: string): boolean {
  return (
    Array.isArray(value) &&
    value.some(
      (one: unknown) => typeof one === 'object' && one !== null && 'id' in one && one.id === row,
    )
  );
}
