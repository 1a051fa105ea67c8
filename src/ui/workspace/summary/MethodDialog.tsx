import { useState } from 'react';
import { switchMethod } from '#store/acts.ts';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import { OptionRow } from '#ui/kit/parts/OptionRow.tsx';
import { useRisalahStore, useSession } from '#ui/risalah/openRisalah.ts';
import { useCatalogue } from '#ui/services/services.ts';
import { useMethod } from '#ui/risalah/pages/useMethod.ts';
import styles from './MethodDialog.module.css';

interface MethodDialogProps {
  readonly onClose: () => void;
}

/** Orders the same answers by another edition of the method. */
export function MethodDialog({ onClose }: MethodDialogProps) {
  const { methods } = useCatalogue();
  const current = useMethod();
  const store = useRisalahStore();
  const { forms } = useSession();
  const [chosen, setChosen] = useState(current.id);

  function handleSwitch(): void {
    forms.flushAll();
    switchMethod(store, chosen);
    onClose();
  }

  return (
    <Dialog title="Ganti susunan langkah" onClose={onClose}>
      <p>
        Tidak ada jawaban yang hilang: isian yang sama hanya disusun menurut langkah yang lain, dan
        dapat dikembalikan.
      </p>
      <fieldset className={styles.options}>
        <legend className="visually-hidden">Susunan langkah</legend>
        {methods.map((method) => (
          <OptionRow
            key={method.id}
            type="radio"
            name="method"
            label={method.name}
            hint={method.description}
            value={method.id}
            checked={chosen === method.id}
            onChange={() => setChosen(method.id)}
          />
        ))}
      </fieldset>
      <Acts at="end">
        <Button onClick={onClose}>Batal</Button>
        <Button look="main" onClick={handleSwitch}>
          Gunakan susunan ini
        </Button>
      </Acts>
    </Dialog>
  );
}
