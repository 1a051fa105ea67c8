import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import styles from './dialogs.module.css';

const keys: readonly (readonly [keys: readonly string[], act: string])[] = [
  [['←', '→', 'PgUp', 'PgDn'], 'Sebelumnya, berikutnya'],
  [['Home', 'End'], 'Salindia pertama, terakhir'],
  [['7', 'Enter'], 'Ke salindia bernomor 7'],
  [['O'], 'Daftar salindia'],
  [['A'], 'Bertahap: salindia datang kosong, PgDn mengisinya'],
  [['Spasi', '↓'], 'Tampilkan gambar bagian demi bagian'],
  [['↑'], 'Mundur satu bagian'],
  [['Z'], 'Lihat gambar besar seluruhnya'],
  [['Shift', '← ↑ ↓ →'], 'Geser gambar besar'],
  [['E'], 'Isi data; pada lembar periksa 1–9 mencatat'],
  [['T'], 'Jam hitung mundur'],
  [['B', '.'], 'Layar hitam'],
  [['L'], 'Titik penunjuk'],
  [['N'], 'Sembunyikan nama anggota'],
  [['S'], 'Layar kedua untuk hadirin'],
  [['X'], 'Bekukan layar kedua'],
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
