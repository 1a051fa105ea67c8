import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import styles from './dialogs.module.css';

const keys: readonly (readonly [keys: readonly string[], act: string])[] = [
  [['←', '→', 'PgUp', 'PgDn'], 'Sebelumnya, berikutnya'],
  [['Spasi', '↓'], 'Tampilkan gambar bagian demi bagian'],
  [['↑'], 'Mundur satu bagian'],
  [['Z'], 'Lihat gambar besar seluruhnya'],
  [['Shift', '← ↑ ↓ →'], 'Geser gambar besar'],
  [['E'], 'Isi data di samping gambar'],
  [['T'], 'Jam hitung mundur'],
  [['B', '.'], 'Layar hitam'],
  [['F'], 'Layar penuh'],
  [['Esc', 'P'], 'Keluar dari proyektor'],
];

/** The keys of the projector. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <div className={styles.large}>
      <Dialog title="Tombol proyektor" onClose={onClose}>
        <dl className={styles.keys}>
          {keys.map(([names, act]) => (
            <div key={act}>
              <dt>
                {names.map((name) => (
                  <kbd key={name}>{name}</kbd>
                ))}
              </dt>
              <dd>{act}</dd>
            </div>
          ))}
        </dl>
      </Dialog>
    </div>
  );
}
