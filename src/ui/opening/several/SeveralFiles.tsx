import { useAsked } from '#ui/opening/useAsked.tsx';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import { formatRoute } from '#ui/kit/route/route.ts';
import { formatList } from '#language/formatList.ts';
import { useSeveral } from './useSeveral.ts';
import type { FileState } from './useSeveral.ts';
import styles from './SeveralFiles.module.css';

interface SeveralFilesProps {
  readonly files: readonly File[];
  readonly onClose: () => void;
}

/** Several files that come in at once: how far each has come, and in the end what became of them. */
export function SeveralFiles({ files, onClose }: SeveralFilesProps) {
  const { states, stop, openAsked } = useSeveral(files);
  const { about, isAsking, dialogs } = useAsked();
  const done = states.filter(({ kind }) => kind !== 'waiting' && kind !== 'reading').length;
  const isDone = done === files.length;

  function handleClose(): void {
    stop();
    onClose();
  }

  if (isAsking) return dialogs;
  return (
    <Dialog title={`Membuka ${files.length} berkas`} onClose={handleClose}>
      <div className={styles.body}>
        <progress
          className={styles.progress}
          aria-label="Berkas yang sudah dibaca"
          value={done}
          max={files.length}
        />
        <p role="status">
          {isDone ? summaryText(states) : `${done} dari ${files.length} berkas sudah dibaca.`}
        </p>
        <ul className={styles.files}>
          {files.map((file, at) => {
            const state = states[at] ?? { kind: 'waiting' };
            return (
              <li key={at} className={styles.file}>
                <span className={styles.name}>{file.name}</span>
                <span className={styles.state}>
                  <StateWords state={state} />
                  {isDone && state.kind === 'asks' && (
                    <Button
                      look="link"
                      aria-label={`Pilih untuk ${file.name}`}
                      onClick={() => openAsked(at, about(file, 'any'))}
                    >
                      Pilih …
                    </Button>
                  )}
                </span>
              </li>
            );
          })}
        </ul>
      </div>
      <Acts at="end">
        {isDone ? (
          <Button look="main" onClick={onClose}>
            Selesai
          </Button>
        ) : (
          <Button onClick={stop}>Hentikan</Button>
        )}
      </Acts>
    </Dialog>
  );
}

function StateWords({ state }: { readonly state: FileState }) {
  if (state.kind === 'refused') return state.sentence;
  if (state.kind !== 'opened' && state.kind !== 'same') return stateNames[state.kind];
  return (
    <a href={formatRoute({ kind: 'risalah', id: state.id, page: '' })}>
      {state.kind === 'same' ? 'Sudah ada di sini' : 'Dibuka'}
    </a>
  );
}

const stateNames = {
  waiting: 'Menunggu',
  reading: 'Sedang dibaca …',
  asks: 'Perlu dipilih',
  left: 'Tidak dibuka',
} as const;

function summaryText(states: readonly FileState[]): string {
  const counted = (
    [
      ['opened', 'dibuka'],
      ['same', 'sudah ada di sini'],
      ['asks', 'perlu dipilih'],
      ['refused', 'tidak dapat dibuka'],
      ['left', 'tidak jadi dibuka'],
    ] as const
  ).flatMap(([kind, words]) => {
    const count = states.filter((state) => state.kind === kind).length;
    return count === 0 ? [] : [`${count} ${words}`];
  });
  return `${formatList(counted)}.`;
}
