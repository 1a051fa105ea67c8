import { useState } from 'react';
import type { Suggestion } from '#domain/suggestions/schema/suggestion.ts';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { FieldNotice } from '#ui/fields/inputs/FieldNotice.tsx';
import { GrowDialog } from '#ui/suggestions/register/GrowDialog.tsx';
import { useReadOnly } from '#ui/suggestions/parts/openRegister.ts';
import { useFiles } from '#ui/suggestions/parts/useFiles.tsx';
import { usePrinting } from '#ui/suggestions/parts/usePrinting.ts';

interface ChosenActsProps {
  readonly chosen: readonly Suggestion[];
  readonly onDone: () => void;
}

/** What can be done with the suggestions that are ticked. */
export function ChosenActs({ chosen, onDone }: ChosenActsProps) {
  const readOnly = useReadOnly();
  const [dialog, setDialog] = useState<'grow' | null>(null);
  const { print, said } = usePrinting();
  const files = useFiles();
  if (chosen.length === 0) return null;
  const ids = chosen.map(({ id }) => id);
  return (
    <FieldNotice role="group" label="Saran yang dipilih">
      <p>{chosen.length} dipilih.</p>
      <Acts>
        {!readOnly && <Button onClick={() => setDialog('grow')}>Jadikan risalah</Button>}
        <Button onClick={() => files.send(ids)}>Simpan yang dipilih sebagai berkas</Button>
        <Button onClick={() => print({ kind: 'filled', ids })}>Unduh lembarnya</Button>
        <Button look="link" onClick={onDone}>
          Batalkan pilihan
        </Button>
      </Acts>
      <p role="status">{files.said || said}</p>
      {files.dialogs}
      {dialog === 'grow' && <GrowDialog chosen={chosen} theme="" onClose={() => setDialog(null)} />}
    </FieldNotice>
  );
}
