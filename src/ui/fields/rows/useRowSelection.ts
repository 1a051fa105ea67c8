import { useState } from 'react';

export interface RowSelection {
  /** Positions of the rows that are selected, in their order. */
  readonly picked: readonly number[];
  /** Selects a row or lets it go; `extend` selects all from the one before to this. */
  readonly pick: (index: number, extend: boolean) => void;
  readonly clear: () => void;
  /** What an act on a row is about: all that is selected where it is among them, else the row alone. */
  readonly with: (index: number) => readonly number[];
}

/** Which rows of a list are selected, by their keys, so that they stay selected where they are moved. */
export function useRowSelection(keys: readonly string[]): RowSelection {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState('');
  const picked = keys.flatMap((key, at) => (selected.has(key) ? [at] : []));

  return {
    picked,
    pick: (index, extend) => {
      const key = keys[index] ?? '';
      const from = extend ? keys.indexOf(last) : -1;
      const next = new Set(selected);
      if (from >= 0) {
        const [start, end] = [Math.min(from, index), Math.max(from, index)];
        for (const each of keys.slice(start, end + 1)) next.add(each);
      } else if (!next.delete(key)) next.add(key);
      setSelected(next);
      setLast(key);
    },
    clear: () => setSelected(new Set()),
    with: (index) => (picked.includes(index) ? picked : [index]),
  };
}
