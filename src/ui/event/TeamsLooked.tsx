import { useContext, useEffect, useMemo, useState } from 'react';
import type { KeptEvent, Team } from '#domain/event/event.ts';
import type { SectionId } from '#domain/method/sectionId.ts';
import { stillSession } from '#store/stillSession.ts';
import { PagePreview } from '#ui/preview/PagePreview.tsx';
import { SessionContext } from '#ui/risalah/openRisalah.ts';
import { ServicesContext, useEvents, usePress } from '#ui/services/services.ts';
import type { LookedAt } from '#ui/services/events.ts';
import { failureText } from '#words/failures.ts';
import { unreadableText } from '#words/unreadable.ts';
import { TeamNotes } from './TeamNotes.tsx';
import styles from './event.module.css';

interface TeamsLookedProps {
  readonly event: KeptEvent;
  readonly change: (edit: (before: KeptEvent) => KeptEvent) => void;
  readonly mayWrite: boolean;
  readonly teams: readonly Team[];
  readonly nameOf: (team: Team) => string;
  /** Address of the class. */
  readonly back: string;
}

/**
 * One risalah of a class with the facilitator's notes on it, or two side by side, as they would be printed: only to be
 * looked at.
 */
export function TeamsLooked({ event, teams, nameOf, back, change, mayWrite }: TeamsLookedProps) {
  const [section, setSection] = useState<SectionId>('background');
  const [team] = teams;
  return (
    <main className={styles.main}>
      <a href={back}>Kembali ke kelas</a>
      <h1 className={styles.title}>
        {teams.length === 0 ? 'Tim ini tidak ada lagi di kelas' : teams.map(nameOf).join(' dan ')}
      </h1>
      <p className={styles.lead}>Hanya untuk dilihat. Berkas tim tidak berubah.</p>
      <div className={`${styles.sides} ${styles.wide}`}>
        {teams.map((team) => (
          <section key={team.id} className={styles.side} aria-label={nameOf(team)}>
            <Looked event={event.id} team={team.id} onSection={setSection} />
          </section>
        ))}
        {team !== undefined && teams.length === 1 && (
          <fieldset className={styles.side} disabled={!mayWrite}>
            <TeamNotes
              event={event}
              team={team}
              change={change}
              section={section}
              onSection={setSection}
            />
          </fieldset>
        )}
      </div>
    </main>
  );
}

type Opened =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'here'; readonly looked: LookedAt };

interface LookedProps {
  readonly event: string;
  readonly team: string;
  readonly onSection: (section: SectionId) => void;
}

function Looked({ event, team, onSection }: LookedProps) {
  const { openTeam } = useEvents();
  const [opened, setOpened] = useState<Opened>({ kind: 'waiting' });

  useEffect(() => {
    const own = new AbortController();
    let release = (): void => undefined;
    openTeam(event, team, own.signal).then(
      (read) => {
        if (read === 'cancelled') return;
        if (read === null) setOpened({ kind: 'refused', sentence: 'Berkasnya tidak ada di sini.' });
        else if (!read.ok) setOpened({ kind: 'refused', sentence: unreadableText(read.error) });
        else if (own.signal.aborted) read.value.release();
        else {
          ({ release } = read.value);
          setOpened({ kind: 'here', looked: read.value });
        }
      },
      (error: unknown) => setOpened({ kind: 'refused', sentence: failureText(error) }),
    );
    return () => {
      own.abort();
      release();
    };
  }, [event, team, openTeam]);

  if (opened.kind === 'waiting') return <p role="status">Membuka berkas tim …</p>;
  if (opened.kind === 'refused') return <p role="alert">{opened.sentence}</p>;
  return <Sheets team={team} looked={opened.looked} onSection={onSection} />;
}

interface SheetsProps extends Omit<LookedProps, 'event'> {
  readonly looked: LookedAt;
}

/** The sheets of a risalah that is kept nowhere here: with photographs and pages of its own. */
function Sheets({ team, looked, onSection }: SheetsProps) {
  const services = useContext(ServicesContext);
  const press = usePress();
  const { risalah, photoUrl, startLayout } = looked;
  const [still] = useState(() => stillSession(team, risalah));
  const own = useMemo(
    () => ({
      ...services,
      press: { ...press, startLayout },
      ...(services.photographs && { photographs: { ...services.photographs, photoUrl } }),
    }),
    [services, press, startLayout, photoUrl],
  );
  return (
    <ServicesContext value={own}>
      <SessionContext value={still}>
        <PagePreview sections={null} onSection={onSection} />
      </SessionContext>
    </ServicesContext>
  );
}
