import { useEffect, useRef } from 'react';
import { followBox } from './followBox.ts';
import { useHistoryActs, useSession } from './openRisalah.ts';
import { followOwnUndo } from './ownUndo.ts';
import { undoKey } from './undoKey.ts';

/**
 * Ctrl+Z and Ctrl+Y for the whole risalah. In a box they are the browser's own as long as it has strokes to take back
 * since the caret came; then the record's history goes on where the box left off.
 */
export function useUndoKeys(): void {
  const history = useHistoryActs();
  const { store, forms } = useSession();
  const latest = useRef(history);
  useEffect(() => {
    latest.current = history;
  });

  useEffect(() => {
    const own = followOwnUndo(document, (kind) => followBox(store, kind, () => forms.flushAll()));

    function handleKey(event: KeyboardEvent): void {
      const asked = undoKey(event);
      if (asked === null) return;
      const isRedo = asked === 'redo';
      if (isRedo ? own.canRedo(event.target) : own.canUndo(event.target)) {
        // What the box is about to take back must stand in the record, or no redo finds it again.
        forms.flushAll();
        return;
      }
      event.preventDefault();
      latest.current[asked]();
      own.forget();
    }

    document.addEventListener('keydown', handleKey);
    return () => {
      document.removeEventListener('keydown', handleKey);
      own.stop();
    };
  }, [store, forms]);
}
