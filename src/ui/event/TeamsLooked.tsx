import { useCallback, useState } from 'react';
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
