import type { Control, FieldValues } from 'react-hook-form';

/**
 * The field of a form that shows an answer, by the answer's path: "rows.2.what", or the list "rows.2.photos" of which
 * one control shows all that is inside. Such a control hears of nothing that is put inside its value.
 *
 * react-hook-form tells nobody publicly which fields are mounted, so this one place reads what it keeps for itself; the
 * test beside it fails once an edition keeps it elsewhere. An answer that no field shows is put at its own path.
 */
export function fieldShowing<Values extends FieldValues>(
  { _names }: Pick<Control<Values>, '_names'>,
  path: readonly string[],
): string {
  const names = path.map((_, at) => path.slice(0, at + 1).join('.'));
  return names.find((name) => _names.mount.has(name)) ?? path.join('.');
}
