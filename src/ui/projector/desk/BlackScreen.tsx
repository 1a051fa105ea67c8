import styles from './BlackScreen.module.css';

/** Nothing but black: the hall looks at the speaker. */
export function BlackScreen({ onClose }: { readonly onClose: () => void }) {
  return (
    <button type="button" className={styles.black} onClick={onClose}>
      <span className="visually-hidden">Layar hitam. Tekan tombol apa pun untuk kembali.</span>
    </button>
  );
}
