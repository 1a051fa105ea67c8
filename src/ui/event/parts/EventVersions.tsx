import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeptEvent } from '#domain/event/event.ts';
import { eventChanges, isTold, restoredEvent } from '#domain/event/history.ts';
import { VersionsPage } from '#ui/risalah/versions/VersionsPage.tsx';
import { useEvents } from '#ui/services/services.ts';
import { stepText, teamName } from '#words/event/class.ts';
import { eventChangeSentences } from '#words/event/history.ts';
import { eventName } from '#words/event/standing.ts';
import styles from './form.module.css';

interface EventVersionsProps {
  readonly event: KeptEvent;
  readonly change: (edit: (before: KeptEvent) => KeptEvent) => void;
  readonly mayWrite: boolean;
}

/** *Riwayat* of the open event. */
export function EventVersions({ event, change, mayWrite }: EventVersionsProps) {
  const { readVersion, keepVersion, versionsKept } = useEvents();
  const [kept, setKept] = useState<Awaited<ReturnType<typeof versionsKept>>>('kept');
  const latest = useRef(event);
  const { id } = event;
  useEffect(() => {
    latest.current = event;
  }, [event]);
  const record = useMemo(
    () => ({
      session: {
        card: id,
        store: { getState: () => latest.current },
        // Boxes hand over every stroke.
        forms: { flushAll: () => undefined },
        keepVersion: (reason: Parameters<typeof keepVersion>[1]) => keepVersion(id, reason),
        versionsKept: async () => setKept(await versionsKept(id)),
      },
      readVersion,
      compare: eventChanges,
    }),
    [id, keepVersion, readVersion, versionsKept],
  );
  return (
    <>
      <VersionsPage
        record={record}
        name="kegiatan ini"
        kept={kept}
        readOnly={!mayWrite}
        sentencesOf={eventChangeSentences}
        onRestore={(stood) => change((now) => restoredEvent(now, stood))}
        show={(stood) => <EventLook event={stood} />}
      />
      <p className={styles.after}>
        Tim yang berkasnya masuk sesudahnya tetap ada.
        {isTold(event) && ' Gelar tetap seperti sekarang: catatannya tidak dapat ditarik kembali.'}
      </p>
    </>
  );
}

/** An event as it stood: what it was called, and its teams. */
function EventLook({ event }: { readonly event: KeptEvent }) {
  const { convention, teams } = event;
  return (
    <>
      <h2>{eventName(event)}</h2>
      <p>
        {teams.length} tim
        {convention !== null && `, gelar dengan ${convention.contestants.length} peserta`}.
      </p>
      <ul>
        {teams.map((team) => (
          <li key={team.id}>
            {teamName(team.standing)}: {stepText(team.standing)}
            {team.notes.length > 0 && `, ${team.notes.length} catatan`}
          </li>
        ))}
      </ul>
    </>
  );
}
