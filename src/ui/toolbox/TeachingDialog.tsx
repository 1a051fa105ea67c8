import type { AnyTeachingCase } from '#domain/risalah/teachingCase.ts';
import { Dialog } from '#ui/shell/Dialog.tsx';
import styles from './toolbox.module.css';

interface TeachingDialogProps {
  readonly cases: readonly AnyTeachingCase[];
  readonly onChoose: (chosen: AnyTeachingCase) => void;
  readonly onClose: () => void;
}

/** A choice of cases, each with what it teaches. */
export function TeachingDialog({ cases, onChoose, onClose }: TeachingDialogProps) {
  return (
    <Dialog title="Isi contoh data" onClose={onClose}>
      <p className={styles.quiet}>Data yang ada diganti; Ctrl+Z mengembalikannya.</p>
      <ul className={styles.cases}>
        {cases.map((one) => (
          <li key={one.name}>
            <button type="button" className={styles.case} onClick={() => onChoose(one)}>
              <strong>{one.name}</strong>
              <span className={styles.quiet}>{one.lesson}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
