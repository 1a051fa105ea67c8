import { Fragment, Suspense, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { onLaunchedFiles } from '#browser/launchedFiles.ts';
import { part } from '#ui/kit/loading/part.ts';
import type { Route } from '#ui/kit/route/route.ts';
import { useSay } from '#ui/kit/said/said.ts';
import { DroppedFormatContext } from '#ui/services/droppedFormat.ts';
import { IncomingContext } from '#ui/services/incoming.ts';
import { belongsTo, droppedKind } from './dropped/droppedKind.ts';
import { useDroppedFiles } from './dropped/useDroppedFiles.ts';
import { useIdleSaveKey } from './useIdleSaveKey.ts';
import { useUnfoldedPrint } from './useUnfoldedPrint.ts';

const DroppedRisalah = part(
  async () => (await import('./dropped/DroppedRisalah.tsx')).DroppedRisalah,
);

const IncomingRecord = part(
  async () => (await import('./dropped/IncomingRecord.tsx')).IncomingRecord,
);

const SeveralFiles = part(
  async () => (await import('#ui/opening/several/SeveralFiles.tsx')).SeveralFiles,
);

interface AnywhereProps {
  readonly route: Route;
  readonly children: ReactNode;
}

/** What people do on whichever page they are: save, print, drop a file. */
export function Anywhere({ route, children }: AnywhereProps) {
  const say = useSay();
  const [risalah, setRisalah] = useState<File | null>(null);
  const [several, setSeveral] = useState<readonly File[] | null>(null);
  const [record, setRecord] = useState<ReturnType<typeof recordOf>>(null);
  const [format, setFormat] = useState<File | null>(null);
  /** How often the home page has to be shown anew, since it lists what came in. */
  const [round, setRound] = useState(0);
  useEffect(() => {
    onLaunchedFiles((files) => {
      const [file] = files;
      if (files.length > 1) setSeveral(files);
      else if (file !== undefined) {
        const other = recordOf(file);
        setRecord(other);
        setRisalah(other === null ? file : null);
      }
    });
  }, []);
  useIdleSaveKey(route);
  useUnfoldedPrint();
  useDroppedFiles((files) => {
    const [file] = files;
    if (file === undefined) return;
    if (files.length > 1 && files.some((one) => droppedKind(one) === 'risalah')) {
      setSeveral(files);
      return;
    }
    const kind = droppedKind(file);
    if (kind === 'risalah') setRisalah(file);
    else if (kind === 'register' || kind === 'judge-sheets') setRecord({ kind, file });
    else if (kind !== 'format') say(belongsTo[kind]);
    else if (route.kind === 'risalah') setFormat(file);
    else say('Buka risalah yang akan memakai format ini, lalu lepaskan lagi berkasnya di sana.');
  });

  /** One file of suggestions, or of a judge, is no risalah and goes its own way. */
  function takeIn(files: readonly File[], seen?: 'judge-sheets'): void {
    const [file] = files;
    const other = files.length === 1 && file !== undefined ? recordOf(file, seen) : null;
    if (other === null) setSeveral(files);
    else setRecord(other);
  }

  return (
    <DroppedFormatContext value={{ file: format, done: () => setFormat(null) }}>
      <IncomingContext value={takeIn}>
        <Fragment key={round}>{children}</Fragment>
        {several !== null && (
          <Suspense fallback={null}>
            <SeveralFiles
              files={several}
              onClose={() => {
                setSeveral(null);
                if (route.kind === 'home') setRound(round + 1);
              }}
            />
          </Suspense>
        )}
        {record !== null && (
          <Suspense fallback={null}>
            <IncomingRecord {...record} onClose={() => setRecord(null)} />
          </Suspense>
        )}
        {risalah !== null && (
          <Suspense fallback={null}>
            <DroppedRisalah file={risalah} onClose={() => setRisalah(null)} />
          </Suspense>
        )}
      </IncomingContext>
    </DroppedFormatContext>
  );
}

/** A file of a record beside the risalah; `null` for any other. */
function recordOf(file: File, seen?: 'judge-sheets') {
  const kind = seen ?? droppedKind(file);
  return kind === 'register' || kind === 'judge-sheets' ? { kind, file } : null;
}
