import { Hand } from 'lucide-react';
import { useState } from 'react';
import type { CheckSheetInput } from '#domain/tools/checkSheet/checkSheet.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { TallyDialog } from './TallyDialog.tsx';
import styles from '#ui/tools/parts/form.module.css';

interface TallyProps {
  readonly sheet: CheckSheetInput;
  readonly onChange: (sheet: CheckSheetInput) => void;
}

/** Opens the counting of what happens while it happens. */
export function Tally({ sheet, onChange }: TallyProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.inline}>
      <Button onClick={() => setOpen(true)}>
        <Hand size={18} aria-hidden="true" />
        Hitung langsung
      </Button>
      <span className={styles.quiet}>
        Tombol besar untuk mencatat selagi kejadiannya berlangsung, di ponsel atau proyektor.
      </span>
      {isOpen && <TallyDialog sheet={sheet} onChange={onChange} onClose={() => setOpen(false)} />}
    </div>
  );
}
