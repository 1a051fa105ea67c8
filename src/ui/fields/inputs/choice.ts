/** One thing to choose: what is kept, and what is read. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The words of a closed set as choices, in their order. An answer without a word reads as not yet given. */
export function choicesFrom(names: Readonly<Record<string, string>>): readonly Choice[] {
  return Object.entries(names).map(([value, label]) => ({
    value,
    label: label === '' ? 'Belum ditentukan' : label,
  }));
}
