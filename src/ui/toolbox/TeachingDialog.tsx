import type { AnyTeachingCase } from '#domain/risalah/uses/teachingCase.ts';
import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import { OfferList } from '#ui/kit/parts/OfferList.tsx';
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
      <OfferList
        offers={cases.map((one) => ({ id: one.name, name: one.name, about: one.lesson, one }))}
        onChoose={({ one }) => onChoose(one)}
      />
    </Dialog>
  );
}
