import { Redo2, Undo2 } from 'lucide-react';
import { useStore } from 'zustand';
import { Button } from '#ui/kit/parts/Button.tsx';
import type { RecordSession } from '#store/recordSession.ts';

interface RecordHistoryButtonsProps<Value extends object> {
  readonly session: Pick<RecordSession<Value>, 'store'>;
  readonly readOnly: boolean;
}

/** Undo and redo of an open record beside the risalah. */
export function RecordHistoryButtons<Value extends object>({
  session: { store },
  readOnly,
}: RecordHistoryButtonsProps<Value>) {
  const canUndo = useStore(store.temporal, ({ pastStates }) => pastStates.length > 0);
  const canRedo = useStore(store.temporal, ({ futureStates }) => futureStates.length > 0);
  const { undo, redo } = store.temporal.getState();
  return (
    <>
      <Button
        look="icon"
        aria-label="Urungkan"
        title="Urungkan"
        disabled={readOnly || !canUndo}
        onClick={() => undo()}
      >
        <Undo2 size={18} aria-hidden="true" />
      </Button>
      <Button
        look="icon"
        aria-label="Ulangi"
        title="Ulangi"
        disabled={readOnly || !canRedo}
        onClick={() => redo()}
      >
        <Redo2 size={18} aria-hidden="true" />
      </Button>
    </>
  );
}
