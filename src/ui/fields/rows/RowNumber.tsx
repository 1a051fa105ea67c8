import { useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import type { Rows } from './useRows.ts';
import styles from './RowNumber.module.css';

interface RowNumberProps<Row> {
  readonly index: number;
  readonly rows: Rows<Row>;
}

/** Pixels after which a press has become a drag. */
const DRAG = 6;

/**
 * A row's number, by which it is taken in hand: pressed, it is selected, with Shift all up to it; dragged, it is moved,
 * and so do Alt and an arrow. Delete removes what is selected.
 */
export function RowNumber<Row>({ index, rows }: RowNumberProps<Row>) {
  const { selection } = rows;
  const start = useRef<number | null>(null);
  const [before, setBefore] = useState<number | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const held = selection.with(index);

  function handleMove({ clientY }: PointerEvent): void {
    if (start.current === null || Math.abs(clientY - start.current) < DRAG) return;
    setBefore(placeAt(button.current, clientY));
  }

  function handleUp(): void {
    if (before !== null) rows.moveAll(held, before);
    start.current = null;
    setBefore(null);
  }

  function handleKeyDown(event: KeyboardEvent): void {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (step !== 0 && event.altKey) rows.shift(held, step);
    else if (event.key === 'Delete') rows.removeAll(held);
    else if (event.key === 'Escape' && before !== null) setBefore(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.number}
        aria-pressed={selection.picked.includes(index)}
        aria-label={`Pilih baris ${index + 1}`}
        title="Klik untuk memilih, seret untuk memindahkan (Alt+↑ dan Alt+↓)"
        onClick={(event) => {
          if (before === null) selection.pick(index, event.shiftKey);
        }}
        onKeyDown={handleKeyDown}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          start.current = event.clientY;
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={handleMove}
        onPointerUp={handleUp}
        onPointerCancel={() => {
          start.current = null;
          setBefore(null);
        }}
      >
        {index + 1}
      </button>
      {before !== null && (
        <span className={styles.told} role="status">
          {before > index ? `ke bawah baris ${before}` : `ke atas baris ${before + 1}`}
        </span>
      )}
    </>
  );
}

/** Before which row of its list a pointer is. */
function placeAt(within: Element | null, y: number): number | null {
  const list = within?.closest('[data-list]');
  if (list == null) return null;
  const rows = [...list.querySelectorAll('[data-row]')];
  const at = rows.findIndex((row) => {
    const { top, height } = row.getBoundingClientRect();
    return y < top + height / 2;
  });
  return at < 0 ? rows.length : at;
}
