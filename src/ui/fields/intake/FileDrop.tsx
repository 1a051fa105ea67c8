import { useState } from 'react';
import type { ComponentProps, DragEvent } from 'react';
import styles from './FileDrop.module.css';

interface FileDropProps extends ComponentProps<'div'> {
  /** Absent where nothing may be changed. */
  readonly onFile?: ((file: File) => void) | undefined;
}

/** A place on which a file can be dropped; it says so while one is held over it. */
export function FileDrop({ onFile, className, children, ...rest }: FileDropProps) {
  const [isOver, setIsOver] = useState(false);

  function holdsFile(event: DragEvent): boolean {
    return onFile !== undefined && event.dataTransfer.types.includes('Files');
  }

  return (
    <div
      {...rest}
      className={[styles.drop, className].filter(Boolean).join(' ')}
      data-over={isOver ? '' : undefined}
      onDragOver={(event) => {
        if (!holdsFile(event)) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        setIsOver(false);
        if (!holdsFile(event)) return;
        event.preventDefault();
        const [file] = event.dataTransfer.files;
        if (file !== undefined) onFile?.(file);
      }}
    >
      {children}
      {isOver && <p className={styles.hint}>Lepaskan berkas di sini</p>}
    </div>
  );
}
