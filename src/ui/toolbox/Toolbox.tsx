import { Suspense, useEffect, useState } from 'react';
import type { ToolId } from '#domain/tools/toolId.ts';
import type { Session } from '#store/session.ts';
import { LESSON } from '#publications/slides/lesson.ts';
import { LeavingDialog } from '#ui/risalah/LeavingDialog.tsx';
import { SessionContext } from '#ui/risalah/openRisalah.ts';
import { Boundary } from '#ui/kit/loading/Boundary.tsx';
import { formatRoute } from '#ui/kit/route/route.ts';
import { useShelf } from '#ui/services/services.ts';
import { part } from '#ui/kit/loading/part.ts';
import { ToolPage } from './ToolPage.tsx';
import styles from './toolbox.module.css';

const LessonProjector = part(async () => (await import('./LessonProjector.tsx')).LessonProjector);
const ToolProjector = part(async () => (await import('./ToolProjector.tsx')).ToolProjector);

interface ToolboxProps {
  readonly tool: ToolId;
  /** What the tool shows on the projector; `null` off it. */
  readonly slide: string | null;
}

/** Alat: the tools by themselves, with data of their own that stay in this browser. */
export function Toolbox({ tool, slide }: ToolboxProps) {
  const { openToolbox } = useShelf();
  const [opened, setOpened] = useState<Session | null | 'waiting'>('waiting');
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);

  useEffect(() => {
    let wanted = true;
    let session: Session | null = null;
    void openToolbox().then(
      (own) => {
        session = own;
        if (wanted) setOpened(own);
        else void own?.close();
      },
      (error: unknown) => setFailure({ error }),
    );
    return () => {
      wanted = false;
      // Forms commit as they leave the screen; the session is closed after them.
      if (session !== null) setTimeout(() => void session?.close());
    };
  }, [openToolbox]);

  // What was asked for in an effect fails where the error page sees it.
  if (failure !== null) throw failure.error;
  if (opened === 'waiting') return <p className={styles.wait}>Membuka alat …</p>;
  if (opened === null) {
    return (
      <main className={styles.wait}>
        <h1>Alat tidak dapat dibuka</h1>
        <p>Peramban ini tidak mengizinkan penyimpanan. Coba muat ulang halaman ini.</p>
        <a href={formatRoute({ kind: 'home' })}>Kembali ke beranda</a>
      </main>
    );
  }
  return (
    <SessionContext value={opened}>
      <LeavingDialog />
      {slide === null ? (
        <ToolPage key={tool} tool={tool} />
      ) : (
        <Boundary
          place={`${tool}/${slide}`}
          way={<a href={formatRoute({ kind: 'tool', tool, slide: null })}>Kembali ke alat</a>}
        >
          <Suspense fallback={<p className={styles.wait}>Menyiapkan proyektor …</p>}>
            {slide.startsWith(LESSON) ? (
              <LessonProjector key={tool} tool={tool} slide={slide} />
            ) : (
              <ToolProjector tool={tool} slide={slide} />
            )}
          </Suspense>
        </Boundary>
      )}
    </SessionContext>
  );
}
