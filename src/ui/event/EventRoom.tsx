import { useContext, useEffect, useMemo, useState } from 'react';
import { BrandLink } from '#ui/kit/route/BrandLink.tsx';
import { Boundary } from '#ui/kit/loading/Boundary.tsx';
import { formatRoute } from '#ui/kit/route/route.ts';
import type { Route } from '#ui/kit/route/route.ts';
import { useLoaded } from '#ui/kit/loading/useLoaded.ts';
import type { OpenedEvent } from '#ui/services/events.ts';
import { ServicesContext, useEvents } from '#ui/services/services.ts';
import type { Services } from '#ui/services/services.ts';
import { EventList } from './EventList.tsx';
import { EventPage } from './EventPage.tsx';
import styles from './event.module.css';

interface EventRoomProps {
  /** Empty for the list of events. */
  readonly id: string;
  /** What of it is shown: its class, teams that are looked at, or its convention. */
  readonly route: Extract<Route, { readonly kind: 'event' | 'convention' }>;
}

/** Kegiatan: a class of teams, beyond one risalah. */
export function EventRoom(props: EventRoomProps) {
  const services = useContext(ServicesContext);
  const events = useLoaded(services.loadEvents ?? missing);
  const furnished = useMemo(
    (): Partial<Services> => (events === null ? services : { ...services, events }),
    [services, events],
  );
  if (events === null) return <p className={styles.wait}>Membuka kegiatan …</p>;
  return (
    <ServicesContext value={furnished}>
      <Furnished {...props} />
    </ServicesContext>
  );
}

function missing(): Promise<never> {
  return Promise.reject(new Error('ServicesContext was given no loadEvents'));
}

function Furnished({ id, route }: EventRoomProps) {
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <BrandLink />
        {id !== '' && (
          <nav className={styles.ways} aria-label="Kegiatan">
            {route.kind === 'convention' && (
              <a href={formatRoute({ kind: 'event', id, teams: [] })}>Kelas</a>
            )}
            <a href={formatRoute({ kind: 'event', id: '', teams: [] })}>Semua kegiatan</a>
          </nav>
        )}
      </header>
      <Boundary
        place={formatRoute(route)}
        way={<a href={formatRoute({ kind: 'home' })}>Kembali ke beranda</a>}
      >
        {id === '' ? <EventList /> : <EventHere key={id} id={id} route={route} />}
      </Boundary>
    </div>
  );
}

function EventHere({ id, route }: EventRoomProps) {
  const { openEvent } = useEvents();
  const [round, setRound] = useState(0);
  const [opened, setOpened] = useState<OpenedEvent | null | 'waiting'>('waiting');
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);

  useEffect(() => {
    let wanted = true;
    const opening = openEvent(id, (event) => {
      if (wanted) setOpened(event);
    });
    opening.catch((error: unknown) => setFailure({ error }));
    return () => {
      wanted = false;
      // The page below saves in the same moment.
      void opening.then((giveBack) => giveBack()).catch(() => undefined);
    };
  }, [id, openEvent, round]);

  // What was asked for in an effect fails where the error page sees it.
  if (failure !== null) throw failure.error;
  if (opened === 'waiting') return <p className={styles.wait}>Membuka kegiatan …</p>;
  if (opened === null) {
    return (
      <main className={styles.main}>
        <h1 className={styles.title}>Kegiatan ini tidak dapat dibuka</h1>
        <p>
          Kegiatan ini tidak ada di peramban ini, atau ditulis oleh edisi yang lebih baru. Isinya
          tidak diubah.
        </p>
      </main>
    );
  }
  return (
    <EventPage
      key={round}
      opened={opened}
      route={route}
      onAsk={() => {
        setOpened('waiting');
        setRound(round + 1);
      }}
    />
  );
}
