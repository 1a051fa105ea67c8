import { Redo2, Undo2 } from 'lucide-react';
import { Button } from '#ui/kit/parts/Button.tsx';
import type { TypedHistory } from './useTypedHistory.ts';

/** Undo and redo of what was typed in an event. */
export function TypedHistoryButtons({ undo, redo }: Pick<TypedHistory, 'undo' | 'redo'>) {
  return (
    <span>
      <Button
        look="icon"
        aria-label="Urungkan"
        title="Urungkan (Ctrl+Z)"
        disabled={undo === null}
        onClick={() => undo?.()}
      >
        <Undo2 size={18} aria-hidden="true" />
      </Button>
      <Button
        look="icon"
        aria-label="Ulangi"
        title="Ulangi (Ctrl+Y)"
        disabled={redo === null}
        onClick={() => redo?.()}
      >
        <Redo2 size={18} aria-hidden="true" />
      </Button>
    </span>
  );
}
