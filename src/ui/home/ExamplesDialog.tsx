import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import { OfferList } from '#ui/kit/parts/OfferList.tsx';
import { useShowcase } from '#ui/services/services.ts';
import styles from './home.module.css';

interface ExamplesDialogProps {
  readonly onChoose: (example: { readonly id: string; readonly name: string }) => void;
  readonly onClose: () => void;
}

/** A choice of worked examples, each with what there is to see. */
export function ExamplesDialog({ onChoose, onClose }: ExamplesDialogProps) {
  const { examples } = useShowcase();
  return (
    <Dialog title="Pelajari contoh" onClose={onClose}>
      <p className={styles.quiet}>
        Contoh dibuka sebagai salinan: Anda bebas mengubah dan menghapusnya.
      </p>
      <OfferList
        offers={examples.map(({ id, name, summary }) => ({ id, name, about: summary }))}
        onChoose={onChoose}
      />
    </Dialog>
  );
}
