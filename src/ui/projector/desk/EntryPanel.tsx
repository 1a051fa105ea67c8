import { useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Button } from '#ui/kit/parts/Button.tsx';
import { isTyping } from '#ui/risalah/projecting/isTyping.ts';
import { useLargeType } from './useLargeType.ts';
import styles from './EntryPanel.module.css';

interface EntryPanelProps {
  readonly name: string;
  /** How much the projector is magnified; the panel magnifies its words itself. */
  readonly scale: number;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The form of what is shown, in large type beside it: the figure follows each entry before everybody's eyes. */
export function EntryPanel({ name, scale, onClose, children }: EntryPanelProps) {
  useLargeType(scale);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => heading.current?.focus(), []);

  /** Esc first leaves the field, then closes the panel. */
  function handleKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented || !isTyping(event.nativeEvent)) return;
    const isEditingCell =
      event.target instanceof HTMLInputElement && event.target.closest('[role="grid"]') !== null;
    if (!isEditingCell) heading.current?.focus();
  }

  return (
    <aside
      className={styles.entry}
      aria-label={`Isi data: ${name}`}
      style={{ zoom: 1 / scale }}
      onKeyDown={handleKey}
    >
      <div className={styles.entryHead}>
        <h2 ref={heading} tabIndex={-1}>
          {name}
        </h2>
        <Button onClick={onClose}>Tutup isian</Button>
      </div>
      {children}
    </aside>
  );
}
