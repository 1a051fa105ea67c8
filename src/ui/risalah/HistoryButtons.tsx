import { Redo2, Undo2 } from 'lucide-react';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useHistory, useHistoryActs } from './openRisalah.ts';

/** Undo and redo of the open risalah. */
export function HistoryButtons() {
  const { canUndo, canRedo } = useHistory();
  const { undo, redo } = useHistoryActs();
  return (
    <>
      <Button
        look="icon"
        aria-label="Urungkan"
        title="Urungkan (Ctrl+Z)"
        disabled={!canUndo}
        onClick={undo}
      >
        <Undo2 size={18} aria-hidden="true" />
      </Button>
      <Button
        look="icon"
        aria-label="Ulangi"
        title="Ulangi (Ctrl+Y)"
        disabled={!canRedo}
        onClick={redo}
      >
        <Redo2 size={18} aria-hidden="true" />
      </Button>
    </>
  );
}
