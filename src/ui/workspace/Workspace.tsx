import { Suspense, useEffect, useMemo, useState } from 'react';
import type { Read } from '#domain/risalah/unreadable.ts';
import type { Session } from '#store/session.ts';
import { ExampleChoiceContext } from '#ui/services/exampleChoice.ts';
import { Boundary } from '#ui/kit/loading/Boundary.tsx';
import { formatRoute } from '#ui/kit/route/route.ts';
import { LeavingDialog } from '#ui/risalah/LeavingDialog.tsx';
import { SaveKey } from '#ui/risalah/SaveKey.tsx';
import { SessionContext } from '#ui/risalah/openRisalah.ts';
import { useShelf } from '#ui/services/services.ts';
import { unreadableText } from '#words/unreadable.ts';
import { part } from '#ui/kit/loading/part.ts';
import { WorkspaceFrame } from './WorkspaceFrame.tsx';
import styles from './Workspace.module.css';

const RisalahProjector = part(
  async () => (await import('#ui/projector/RisalahProjector.tsx')).RisalahProjector,
);

interface WorkspaceProps {
  readonly id: string;
  readonly page: string;
  /** The slide on the projector; `null` shows the pages. */
  readonly slide: string | null;
}

/** Opens a risalah and shows its pages, or its slides, until it is left. */
export function Workspace({ id, page, slide }: WorkspaceProps) {
  const { openRisalah, readPlace } = useShelf();
  const [opened, setOpened] = useState<Read<Session> | null | 'waiting'>('waiting');
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  const [lastPage, setLastPage] = useState('');
  const [chosen, choose] = useState('');
  const exampleChoice = useMemo(() => ({ chosen, choose }), [chosen]);

  useEffect(() => {
    let wanted = true;
    let session: Session | null = null;
    void Promise.all([openRisalah(id), readPlace(id).catch(() => '')]).then(
      ([read, place]) => {
        session = read?.ok === true ? read.value : null;
        if (!wanted) {
          void session?.close();
          return;
        }
        setLastPage(place);
        setOpened(read);
      },
      (error: unknown) => setFailure({ error }),
    );
    return () => {
      wanted = false;
      // Forms commit as they leave the screen; the session is closed after them.
      if (session !== null) setTimeout(() => void session?.close());
    };
  }, [id, openRisalah, readPlace]);

  // What was asked for in an effect fails where the error page sees it.
  if (failure !== null) throw failure.error;
  if (opened === 'waiting') return <p className={styles.wait}>Membuka risalah …</p>;
  if (opened === null || !opened.ok) {
    return (
      <main className={styles.wait}>
        <h1>Risalah tidak dapat dibuka</h1>
        <p>
          {opened === null
            ? 'Risalah ini tidak ada di peramban ini. Mungkin sudah dihapus, atau disimpan di komputer lain.'
            : unreadableText(opened.error)}
        </p>
        <p>
          <a href={formatRoute({ kind: 'home' })}>Kembali ke beranda</a>
        </p>
      </main>
    );
  }
  return (
    <SessionContext value={opened.value}>
      <LeavingDialog />
      <SaveKey />
      {slide === null ? (
        <ExampleChoiceContext value={exampleChoice}>
          <WorkspaceFrame id={id} page={page === '' ? lastPage : page} />
        </ExampleChoiceContext>
      ) : (
        <Boundary
          place={slide}
          way={<a href={formatRoute({ kind: 'risalah', id, page: '' })}>Kembali ke risalah</a>}
        >
          <Suspense fallback={<p className={styles.wait}>Menyiapkan proyektor …</p>}>
            <RisalahProjector id={id} slide={slide} />
          </Suspense>
        </Boundary>
      )}
    </SessionContext>
  );
}
