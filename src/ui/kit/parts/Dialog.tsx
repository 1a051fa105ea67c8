import { useEffect, useId, useRef } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import { Button } from './Button.tsx';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** `wide` leaves room for two columns, `full` for a table of many. Default `usual`. */
  readonly size?: 'usual' | 'wide' | 'full';
  readonly children: ReactNode;
}

/** A dialog over the page, for as long as it is rendered. The browser keeps the focus inside and gives it back. */
export function Dialog({ title, onClose, size = 'usual', children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const element = dialog.current;
    if (element?.open === false) element.showModal();
    return () => element?.close();
  }, []);

  function handleClick(event: MouseEvent): void {
    if (event.target === dialog.current) onClose();
  }

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-size={size}
      aria-labelledby={titleId}
      onClick={handleClick}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.body}>
        <div className={styles.head}>
          <h2 id={titleId} tabIndex={-1} className={styles.title}>
            {title}
          </h2>
          <Button look="icon" aria-label="Tutup" onClick={onClose}>
            <svg width="16" height="16" stroke="currentColor" strokeWidth="1.8" aria-hidden="true">
              <path d="M3 3l10 10M13 3L3 13" />
            </svg>
          </Button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
