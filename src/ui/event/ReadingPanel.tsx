import { formatList } from '#language/formatList.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import type { FilesRead } from './useClassFiles.ts';
import styles from './event.module.css';

interface ReadingPanelProps {
  readonly read: FilesRead;
  readonly onStop: () => void;
  readonly onClose: () => void;
}

/** How far the files are read, and in the end what became of them. */
export function ReadingPanel({ read, onStop, onClose }: ReadingPanelProps) {
  return (
    <section className={styles.reading} aria-label="Berkas yang masuk">
      <p role="status">
        {read.isReading ? `${read.done} dari ${read.all} berkas sudah dibaca …` : summary(read)}
      </p>
      {read.isReading && (
        <progress aria-label="Berkas yang sudah dibaca" value={read.done} max={read.all} />
      )}
      {read.refused.length > 0 && (
        <ul>
          {read.refused.map(({ file, sentence }, at) => (
            <li key={at}>
              <strong>{file}</strong>: {sentence}
            </li>
          ))}
        </ul>
      )}
      {read.isReading ? (
        <Button onClick={onStop}>Hentikan</Button>
      ) : (
        <Button onClick={onClose}>Tutup</Button>
      )}
    </section>
  );
}

const names = [
  ['new', 'tim baru'],
  ['replaced', 'diperbarui'],
  ['same', 'sama dengan yang sudah ada'],
  ['older', 'lebih lama daripada yang sudah ada, tidak dipakai'],
] as const;

function summary({ all, done, became, refused }: FilesRead): string {
  const said = [
    ...names.flatMap(([kind, words]) => (became[kind] === 0 ? [] : [`${became[kind]} ${words}`])),
    ...(refused.length === 0 ? [] : [`${refused.length} tidak dapat dibaca`]),
  ];
  const stopped = done < all ? `Dihentikan sesudah ${done} dari ${all} berkas. ` : '';
  return `${stopped}${said.length === 0 ? 'Tidak ada yang berubah' : formatList(said)}.`;
}
