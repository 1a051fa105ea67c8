import { useAsked } from '#ui/opening/useAsked.tsx';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import { formatRoute } from '#ui/kit/route/route.ts';
import { formatList } from '#language/formatList.ts';
import { useSeveral } from './useSeveral.ts';
import type { ComingIn, FileState } from './useSeveral.ts';
import styles from './SeveralFiles.module.css';

interface SeveralFilesProps {
  readonly files: readonly File[];
  readonly onClose: () => void;
}

/**
 * Several files that come in at once, or a whole shelf: how far each has come, and in the end what became of them.
 */
export function SeveralFiles({ files: given, onClose }: SeveralFilesProps) {
  const { files, stop, openAsked } = useSeveral(given);
  const { about, isAsking, dialogs } = useAsked();

  function handleClose(): void {
    stop();
    onClose();
  }

  if (isAsking) return dialogs;
  if (files === null) {
    return (
      <Dialog title="Membuka berkas" onClose={handleClose}>
        <p role="status">Membaca daftar isinya …</p>
      </Dialog>
    );
  }
  const done = files.filter(({ state: { kind } }) => kind !== 'waiting' && kind !== 'reading');
  const isDone = done.length === files.length;
  return (
    <Dialog title={`Membuka ${files.length} berkas`} onClose={handleClose}>
      <div className={styles.body}>
        <progress
          className={styles.progress}
          aria-label="Berkas yang sudah dibaca"
          value={done.length}
          max={Math.max(1, files.length)}
        />
        <p role="status">
          {isDone ? summaryText(files) : `${done.length} dari ${files.length} berkas sudah dibaca.`}
        </p>
        <ul className={styles.files}>
          {files.map(({ name, state }, at) => (
            <li key={at} className={styles.file}>
              <span className={styles.name}>{name}</span>
              <span className={styles.state}>
                <StateWords state={state} />
                {isDone && state.kind === 'asks' && (
                  <Button
                    look="link"
                    aria-label={`Pilih untuk ${name}`}
                    onClick={() => openAsked(at, about({ name }, 'any'))}
                  >
                    Pilih …
                  </Button>
                )}
              </span>
            </li>
          ))}
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
  if (state.kind === 'register') {
    const place = { kind: 'suggestions', register: state.id, page: '', part: '' } as const;
    return <a href={formatRoute(place)}>Register saran</a>;
  }
  if (state.kind === 'sheets') {
    const place = { kind: 'judge', card: state.id, team: '', form: '' } as const;
    return <a href={formatRoute(place)}>Lembar juri</a>;
  }
  if (state.kind === 'event') {
    return <a href={formatRoute({ kind: 'event', id: state.id, teams: [] })}>Kegiatan</a>;
  }
  if (state.kind !== 'opened' && state.kind !== 'same') return stateNames[state.kind];
  return (
    <a href={formatRoute({ kind: 'risalah', id: state.id, page: '' })}>
      {state.kind === 'same' ? stateNames.here : 'Dibuka'}
    </a>
  );
}

const stateNames = {
  waiting: 'Menunggu',
  reading: 'Sedang dibaca …',
  asks: 'Perlu dipilih',
  left: 'Tidak dibuka',
  here: 'Sudah ada di sini',
  deleted: 'Di Baru dihapus',
} as const;

function summaryText(files: readonly ComingIn[]): string {
  if (files.length === 0) return 'Tidak ada risalah di dalamnya.';
  const counted = (
    [
      [['opened', 'register', 'sheets', 'event'], 'dibuka'],
      [['deleted'], 'di Baru dihapus'],
      [['same', 'here'], 'sudah ada di sini'],
      [['asks'], 'perlu dipilih'],
      [['refused'], 'tidak dapat dibuka'],
      [['left'], 'tidak jadi dibuka'],
    ] as const
  ).flatMap(([kinds, words]) => {
    const count = files.filter(({ state }) => kinds.some((kind) => kind === state.kind)).length;
    return count === 0 ? [] : [`${count} ${words}`];
  });
  return `${formatList(counted)}.`;
}
