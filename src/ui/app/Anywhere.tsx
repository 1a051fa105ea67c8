import { Suspense, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { onLaunchedFile } from '#browser/launchedFiles.ts';
import { part } from '#ui/kit/loading/part.ts';
import type { Route } from '#ui/kit/route/route.ts';
import { useSay } from '#ui/kit/said/said.ts';
import { DroppedFormatContext } from '#ui/services/droppedFormat.ts';
import { belongsTo, droppedKind } from './dropped/droppedKind.ts';
import { useDroppedFile } from './dropped/useDroppedFile.ts';
import { useIdleSaveKey } from './useIdleSaveKey.ts';
import { useUnfoldedPrint } from './useUnfoldedPrint.ts';

const DroppedRisalah = part(
  async () => (await import('./dropped/DroppedRisalah.tsx')).DroppedRisalah,
);

interface AnywhereProps {
  readonly route: Route;
  readonly children: ReactNode;
}

/** What people do on whichever page they are: save, print, drop a file. */
export function Anywhere({ route, children }: AnywhereProps) {
  const say = useSay();
  const [risalah, setRisalah] = useState<File | null>(null);
  const [format, setFormat] = useState<File | null>(null);
  useEffect(() => onLaunchedFile(setRisalah), []);
  useIdleSaveKey(route);
  useUnfoldedPrint();
  useDroppedFile((file) => {
    const kind = droppedKind(file);
    if (kind === 'risalah') setRisalah(file);
    else if (kind !== 'format') say(belongsTo[kind]);
    else if (route.kind === 'risalah') setFormat(file);
    else say('Buka risalah yang akan memakai format ini, lalu lepaskan lagi berkasnya di sana.');
  });

  return (
    <DroppedFormatContext value={{ file: format, done: () => setFormat(null) }}>
      {children}
      {risalah !== null && (
        <Suspense fallback={null}>
          <DroppedRisalah file={risalah} onClose={() => setRisalah(null)} />
        </Suspense>
      )}
    </DroppedFormatContext>
  );
}
