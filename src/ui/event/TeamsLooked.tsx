import { useCallback, useState } from 'react';
import type { ReactNode } from 'react';
import type { KeptEvent, Team } from '#domain/event/event.ts';
import type { SectionId } from '#domain/method/sectionId.ts';
import { LookedSheets } from '#ui/preview/LookedSheets.tsx';
import { useEvents } from '#ui/services/services.ts';
import { TeamNotes } from './TeamNotes.tsx';
import styles from './event.module.css';

interface TeamsLookedProps {
  readonly event: KeptEvent;
  readonly change: (edit: (before: KeptEvent) => KeptEvent) => void;
  readonly mayWrite: boolean;
  /** Undo and redo of what is noted. */
  readonly tools: ReactNode;
  readonly teams: readonly Team[];
  readonly nameOf: (team: Team) => string;
  /** Address of the class. */
  readonly back: string;
}

/**
 * One risalah of a class with the facilitator's notes on it, or two side by side, as they would be printed: only to be
 * looked at.
 */
export function TeamsLooked(props: TeamsLookedProps) {
  const { event, teams, nameOf, back, change, mayWrite, tools } = props;
  const [section, setSection] = useState<SectionId>('background');
  const [team] = teams;
  return (
    <main className={styles.main}>
      <div className={styles.line}>
        <a href={back}>Kembali ke kelas</a>
        <p className={styles.lead}>Hanya untuk dilihat. Berkas tim tidak berubah.</p>
        {teams.length === 1 && tools}
      </div>
      <h1 className={teams.length > 1 ? 'visually-hidden' : styles.title}>
        {teams.length === 0 ? 'Tim ini tidak ada lagi di kelas' : teams.map(nameOf).join(' dan ')}
      </h1>
      <div className={`${styles.sides} ${styles.wide}`}>
        {teams.map((team) => (
          <section key={team.id} className={styles.looked} aria-label={nameOf(team)}>
            {teams.length > 1 && <h2 className={styles.whose}>{nameOf(team)}</h2>}
            <div
              className={styles.side}
              tabIndex={0}
              role="region"
              aria-label={`Lembar ${nameOf(team)}`}
            >
              <Looked event={event.id} team={team.id} onSection={setSection} />
            </div>
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

interface LookedProps {
  readonly event: string;
  readonly team: string;
  readonly onSection: (section: SectionId) => void;
}

function Looked({ event, team, onSection }: LookedProps) {
  const { openTeam } = useEvents();
  const open = useCallback(
    (signal: AbortSignal) => openTeam(event, team, signal),
    [openTeam, event, team],
  );
  return <LookedSheets name={team} open={open} onSection={onSection} />;
}
