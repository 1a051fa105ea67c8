import { Suspense, useCallback, useState } from 'react';
import type { Team } from '#domain/event/event.ts';
import { part } from '#ui/kit/loading/part.ts';
import { useLoaded } from '#ui/kit/loading/useLoaded.ts';
import { formatRoute } from '#ui/kit/route/route.ts';
import type { Route } from '#ui/kit/route/route.ts';
import { usePageTitle } from '#ui/kit/route/usePageTitle.ts';
import { useSay } from '#ui/kit/said/said.ts';
import { Banner } from '#ui/kit/parts/Banner.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import type { OpenedEvent } from '#ui/services/events.ts';
import { useEvents } from '#ui/services/services.ts';
import { eventName } from '#words/event/standing.ts';
import { ClassGaps } from './ClassGaps.tsx';
import { ClassView } from './ClassView.tsx';
import { EventForm } from './EventForm.tsx';
import { EventPapers } from './EventPapers.tsx';
import { namesFor } from './namesFor.ts';
import { TeamsLooked } from './TeamsLooked.tsx';
import { TypedHistoryButtons } from './TypedHistoryButtons.tsx';
import { useKeptEvent } from './useKeptEvent.ts';
import { useTakenOut } from './useTakenOut.ts';
import { useTypedHistory } from './useTypedHistory.ts';
import styles from './event.module.css';

interface EventPageProps {
  readonly opened: OpenedEvent;
  /** What of it is shown: its class, teams that are looked at, or its convention. */
  readonly route: Extract<Route, { readonly kind: 'event' | 'convention' }>;
  /** Asks once more for the right to write. */
  readonly onAsk: () => void;
}

const ConventionPage = part(
  async () => (await import('./convention/ConventionPage.tsx')).ConventionPage,
);

const EventVersions = part(async () => (await import('./parts/EventVersions.tsx')).EventVersions);

const tabs = [
  ['teams', 'Tim'],
  ['gaps', 'Kelas ini'],
  ['papers', 'Rekap, teks grup, dan piagam'],
  ['about', 'Data kegiatan'],
  ['versions', 'Riwayat'],
] as const;
type Tab = (typeof tabs)[number][0];

/** An event with its class and its convention. */
export function EventPage({ opened, route, onAsk }: EventPageProps) {
  const { mayWrite } = opened;
  const { event, change, problem } = useKeptEvent(opened);
  const { type, undo, redo } = useTypedHistory(change, mayWrite && route.kind === 'event');
  const noteTakenOut = useTakenOut(event);
  const { loadQuestions } = useEvents();
  const say = useSay();
  const questions = useLoaded(useCallback(() => loadQuestions(), [loadQuestions]));
  const [tab, setTab] = useState<Tab>('teams');
  const [areNamesHidden, setHidden] = useState(false);
  const nameOf = namesFor(event.teams, areNamesHidden);
  usePageTitle(eventName(event));

  function handleRemove(team: Team): void {
    type((before) => ({
      ...before,
      teams: before.teams.filter(({ id }) => id !== team.id),
    }));
    noteTakenOut(team.id);
    say(`${nameOf(team)} dikeluarkan dari kelas. Urungkan (Ctrl+Z) mengembalikannya.`);
  }

  const notices = (
    <>
      <p role="alert" className={styles.problem}>
        {problem !== '' && `Perubahan terakhir belum tersimpan: ${problem}`}
      </p>
      {!mayWrite && (
        <div className={styles.wide}>
          <Banner>
            <p>
              <strong>Kegiatan ini sedang ditulis di tab lain.</strong> Di sini Anda hanya dapat
              melihatnya. Untuk menulis di sini, tutup dahulu tab itu.
            </p>
            <Button onClick={onAsk}>Tulis di sini</Button>
          </Banner>
        </div>
      )}
    </>
  );
  if (route.kind === 'convention') {
    const { page, part: below } = route;
    return (
      <Suspense fallback={<p className={styles.wait}>Membuka gelar …</p>}>
        <ConventionPage
          event={event}
          change={change}
          mayWrite={mayWrite}
          page={page}
          part={below}
          notices={notices}
        />
      </Suspense>
    );
  }
  const looked = route.teams;
  if (looked.length > 0) {
    return (
      <TeamsLooked
        event={event}
        change={type}
        tools={<TypedHistoryButtons undo={undo} redo={redo} />}
        mayWrite={mayWrite}
        teams={event.teams.filter(({ id }) => looked.includes(id))}
        nameOf={nameOf}
        back={formatRoute({ kind: 'event', id: event.id, teams: [] })}
      />
    );
  }
  return (
    <main className={styles.main}>
      <h1 className={styles.title}>{eventName(event)}</h1>
      {notices}
      <nav className={`${styles.tabs} ${styles.wide}`} aria-label="Bagian kegiatan">
        {tabs.map(([id, name]) => (
          <button
            key={id}
            type="button"
            aria-current={tab === id ? 'page' : undefined}
            onClick={() => setTab(id)}
          >
            {name}
          </button>
        ))}
        <a
          href={formatRoute({
            kind: 'convention',
            id: event.id,
            page: '',
            part: '',
          })}
        >
          Gelar
        </a>
      </nav>
      <div className={styles.line}>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={areNamesHidden}
            onChange={() => setHidden(!areNamesHidden)}
          />
          Sembunyikan nama tim (untuk proyektor)
        </label>
        <TypedHistoryButtons undo={undo} redo={redo} />
      </div>
      {/* Files go on being read while another part is shown. */}
      <div className={styles.wide} hidden={tab !== 'teams'}>
        <ClassView
          event={event}
          change={change}
          mayWrite={mayWrite}
          nameOf={nameOf}
          areNamesHidden={areNamesHidden}
          onRemove={handleRemove}
        />
      </div>
      {tab === 'gaps' && questions !== null && (
        <div className={styles.wide}>
          <ClassGaps teams={event.teams} questions={questions} nameOf={nameOf} />
        </div>
      )}
      {tab === 'papers' && questions !== null && (
        <div className={styles.wide}>
          <EventPapers event={event} change={type} mayWrite={mayWrite} questions={questions} />
        </div>
      )}
      {tab === 'about' && (
        <div className={styles.wide}>
          <fieldset disabled={!mayWrite}>
            <EventForm event={event} change={type} />
          </fieldset>
        </div>
      )}
      {tab === 'versions' && (
        <div className={styles.wide}>
          <Suspense fallback={<p className={styles.wait}>Membuka riwayat …</p>}>
            <EventVersions event={event} change={type} mayWrite={mayWrite} />
          </Suspense>
        </div>
      )}
    </main>
  );
}
