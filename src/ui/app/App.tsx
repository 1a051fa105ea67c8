import { Suspense, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { Home } from '#ui/home/Home.tsx';
import { part } from '#ui/kit/loading/part.ts';
import { Said } from '#ui/kit/said/Said.tsx';
import type { Route } from '#ui/kit/route/route.ts';
import { ArrivalContext } from '#ui/services/arrival.ts';
import { CatalogueRoom } from '#ui/services/CatalogueRoom.tsx';
import { LeavingContext } from '#ui/services/leaving.ts';
import type { OpenedRisalah } from '#ui/services/shelf.ts';
import { Anywhere } from './Anywhere.tsx';
import styles from './App.module.css';
import { EditionNotice } from './EditionNotice.tsx';
import { useRoom } from './useRoom.ts';

// The home page stays light: everything behind a risalah is loaded when one is opened.
const Workspace = part(async () => (await import('#ui/workspace/Workspace.tsx')).Workspace);

const Toolbox = part(async () => (await import('#ui/toolbox/Toolbox.tsx')).Toolbox);

const EventRoom = part(async () => (await import('#ui/event/EventRoom.tsx')).EventRoom);

const JudgeRoom = part(async () => (await import('#ui/judge/JudgeRoom.tsx')).JudgeRoom);

const Suggestions = part(async () => (await import('#ui/suggestions/Suggestions.tsx')).Suggestions);

export function App() {
  const [opened, tell] = useState<OpenedRisalah | null>(null);
  const arrival = useMemo(() => ({ opened, tell }), [opened]);
  const { route, leaving } = useRoom();
  return (
    <ArrivalContext value={arrival}>
      <LeavingContext value={leaving}>
        <Said>
          <EditionNotice />
          <Anywhere route={route}>
            <Place route={route} />
          </Anywhere>
        </Said>
      </LeavingContext>
    </ArrivalContext>
  );
}

function Place({ route }: { readonly route: Route }) {
  if (route.kind === 'home') return <Home />;
  if (route.kind === 'tool') {
    return (
      <Room wait="Membuka alat …">
        <Toolbox tool={route.tool} slide={route.slide} />
      </Room>
    );
  }
  if (route.kind === 'event' || route.kind === 'convention') {
    return (
      <Room wait="Membuka kegiatan …">
        <EventRoom key={route.id} id={route.id} route={route} />
      </Room>
    );
  }
  if (route.kind === 'judge') {
    return (
      <Room wait="Membuka lembar juri …">
        <JudgeRoom card={route.card} team={route.team} form={route.form} />
      </Room>
    );
  }
  if (route.kind === 'suggestions') {
    return (
      <Room wait="Membuka saran …">
        <Suggestions register={route.register} page={route.page} part={route.part} />
      </Room>
    );
  }
  const page = route.kind === 'risalah' ? route.page : '';
  const slide = route.kind === 'projector' ? route.slide : null;
  return (
    <Room wait="Membuka risalah …">
      <Workspace key={route.id} id={route.id} page={page} slide={slide} />
    </Room>
  );
}

/** What stands behind the home page, with all that it needs. */
function Room({ wait, children }: { readonly wait: string; readonly children: ReactNode }) {
  const fallback = <p className={styles.wait}>{wait}</p>;
  return (
    <CatalogueRoom fallback={fallback}>
      <Suspense fallback={fallback}>{children}</Suspense>
    </CatalogueRoom>
  );
}
