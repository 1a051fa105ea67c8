/** Milliseconds without a stroke that end what one undo takes back; the record's history joins edits as long. */
const REST = 800;

/** What the boxes of a page can take back themselves, as the browser keeps it: the strokes since the caret came. */
export interface OwnUndo {
  /** Whether a box still says something else than it did when the caret came into it. */
  readonly canUndo: (box: EventTarget | null) => boolean;
  /** Whether a box has taken something back that can be brought again. */
  readonly canRedo: (box: EventTarget | null) => boolean;
  /** The record has been changed from outside: what the browser remembers of the box no longer fits. */
  readonly forget: () => void;
  readonly stop: () => void;
}

interface TypedBox {
  readonly element: EventTarget;
  /** What stood in it before the first stroke; `null` where nobody saw it. */
  readonly before: string | null;
  /** How many times it took back more than it brought again. */
  readonly undone: number;
}

/**
 * Follows what is typed into the boxes of a document and ends an undo group after a rest: the browser itself ends none
 * before the caret moves, so that one Ctrl+Z would take back a whole paragraph.
 *
 * @param onUndo called when a box has taken back, or brought again, strokes of its own
 */
export function followOwnUndo(
  document: Document,
  onUndo: (kind: 'undo' | 'redo') => void,
): OwnUndo {
  const over = new AbortController();
  let typed: TypedBox | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function forget(): void {
    clearTimeout(timer);
    typed = null;
  }

  function handleBefore({ target }: Event): void {
    if (target === null || typed?.element === target) return;
    typed = { element: target, before: textIn(target), undone: 0 };
  }

  function handleInput(event: Event): void {
    const { target } = event;
    if (target === null) return;
    if (typed?.element !== target) typed = { element: target, before: null, undone: 0 };
    clearTimeout(timer);
    const step = undoStep(event);
    typed = { ...typed, undone: step === 0 ? 0 : Math.max(0, typed.undone + step) };
    if (step !== 0) onUndo(step === 1 ? 'undo' : 'redo');
    else timer = setTimeout(() => endGroup(target), REST);
  }

  const { signal } = over;
  document.addEventListener('focusin', forget, { signal });
  document.addEventListener('beforeinput', handleBefore, { signal, capture: true });
  document.addEventListener('input', handleInput, { signal });
  return {
    canUndo: (box) =>
      typed !== null &&
      typed.element === box &&
      (typed.before === null || typed.before !== textIn(box)),
    canRedo: (box) => typed !== null && typed.element === box && typed.undone > 0,
    forget,
    stop: () => {
      forget();
      over.abort();
    },
  };
}

/** 1 where the browser took something back, -1 where it brought it again, 0 for a stroke. */
function undoStep(event: Event): -1 | 0 | 1 {
  const type = event instanceof InputEvent ? event.inputType : '';
  if (type === 'historyUndo') return 1;
  return type === 'historyRedo' ? -1 : 0;
}

/** A selection that is set anew, though it is the same, ends Chromium's group. */
function endGroup(box: EventTarget): void {
  if (!isWordsBox(box) || box.ownerDocument.activeElement !== box) return;
  const { selectionStart, selectionEnd, selectionDirection } = box;
  if (selectionStart === null) return;
  box.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none');
}

function textIn(target: EventTarget | null): string | null {
  return isWordsBox(target) ? target.value : null;
}

function isWordsBox(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
