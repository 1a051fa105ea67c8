import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Button } from '#ui/kit/parts/Button.tsx';
import styles from './tally.module.css';

interface AddKindProps {
  readonly known: readonly { readonly name: string }[];
  /** Takes the name at every stroke; empty while there is none, or one that another kind has. */
  readonly onName: (name: string) => void;
  readonly onAdd: () => void;
}

/** What nobody had foreseen gets a button of its own while the counting goes on. */
export function AddKind({ known, onName, onAdd }: AddKindProps) {
  const [name, setName] = useState('');
  const wanted = name.trim();
  const isKnown = isAmong(known, wanted);

  function handleChange(typed: string): void {
    setName(typed);
    onName(isAmong(known, typed.trim()) ? '' : typed.trim());
  }

  function add(): void {
    if (wanted === '' || isKnown) return;
    onAdd();
    setName('');
  }

  // A form inside the section's form would be no valid page.
  function handleKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add();
  }

  return (
    <div className={styles.add}>
      <input
        className={styles.newKind}
        aria-label="Jenis kejadian baru"
        placeholder="Jenis kejadian baru"
        autoComplete="off"
        value={name}
        onChange={(event) => handleChange(event.target.value)}
        onKeyDown={handleKey}
      />
      <Button className={styles.addButton} disabled={wanted === '' || isKnown} onClick={add}>
        <Plus size={20} aria-hidden="true" />
        Tambah
      </Button>
    </div>
  );
}

function isAmong(known: AddKindProps['known'], wanted: string): boolean {
  return known.some(({ name }) => name.trim().toLowerCase() === wanted.toLowerCase());
}
