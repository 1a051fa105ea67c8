import { Suspense, useEffect, useRef, useState } from 'react';
import { part } from '#ui/kit/loading/part.ts';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { goTo } from '#ui/kit/route/goTo.ts';
import { formatRoute } from '#ui/kit/route/route.ts';
import { usePageTitle } from '#ui/kit/route/usePageTitle.ts';
import type { EventCard } from '#ui/services/events.ts';
import { useEvents, useNow } from '#ui/services/services.ts';
import { eventName } from '#words/event/standing.ts';
import { failureText } from '#words/failures.ts';
import { formatSavedAt } from '#words/keeping/saved.ts';
import { unreadableText } from '#words/unreadable.ts';
import { ReplaceEvent } from './ReplaceEvent.tsx';
import styles from './event.module.css';

const DeleteRecordDialog = part(
  async () => (await import('#ui/risalah/beside/DeleteRecordDialog.tsx')).DeleteRecordDialog,
);

const BUSY = 'Kegiatan itu sedang terbuka di tab lain. Tutup dahulu tab itu.';

/** A file that says something else than the event here, and who waits for what becomes of it. */
interface Replacing {
  readonly here: EventCard;
  readonly answer: (isReplaced: boolean) => void;
}

interface Leaving {
  readonly card: EventCard;
  /** Whether there was no room to keep it among what was deleted. */
  readonly isFull: boolean;
}

/** The events in this browser. */
export function EventList() {
  const { listEvents, createEvent, deleteEvent, openFile } = useEvents();
  const picker = useRef<HTMLInputElement>(null);
  const now = useNow();
  const [cards, setCards] = useState<readonly EventCard[] | null>(null);
  const [round, setRound] = useState(0);
  const [leaving, setLeaving] = useState<Leaving | null>(null);
  const [replacing, setReplacing] = useState<Replacing | null>(null);
  const [problem, setProblem] = useState('');
  usePageTitle('Kegiatan');

  useEffect(() => {
    let wanted = true;
    listEvents().then(
      (list) => {
        if (wanted) setCards(list.toSorted((a, b) => b.savedAt - a.savedAt));
      },
      (error: unknown) => {
        if (wanted) setProblem(failureText(error));
      },
    );
    return () => {
      wanted = false;
    };
  }, [listEvents, round]);

  async function attempt(act: () => Promise<void>): Promise<void> {
    setProblem('');
    try {
      await act();
    } catch (error) {
      setProblem(failureText(error));
    }
  }

  async function remove({ card }: Leaving, how: 'for-now' | 'for-good'): Promise<void> {
    setLeaving(null);
    const outcome = await deleteEvent(card.id, how);
    if (outcome === 'full') setLeaving({ card, isFull: true });
    if (outcome === 'busy') setProblem(BUSY);
    setRound(round + 1);
  }

  async function open(file: File): Promise<void> {
    const read = await openFile(file, (here) => {
      return new Promise((answer) => setReplacing({ here, answer }));
    });
    setReplacing(null);
    if (read === 'cancelled') return;
    if (read === 'busy') setProblem(`${file.name}: ${BUSY}`);
    else if (read.ok) goTo({ kind: 'event', id: read.value, teams: [] });
    else setProblem(`${file.name}: ${unreadableText(read.error)}`);
  }

  return (
    <main className={styles.main}>
      <h1 className={styles.title}>Kegiatan</h1>
      <p className={styles.lead}>
        Satu kegiatan mengumpulkan berkas risalah banyak tim, misalnya dari satu bimtek: siapa sudah
        sampai di mana, apa yang perlu diajarkan lagi, dan siapa yang belum mengirim.
      </p>
      <Acts>
        <Button
          look="main"
          onClick={() =>
            void attempt(async () => goTo({ kind: 'event', id: await createEvent(), teams: [] }))
          }
        >
          Buat kegiatan baru
        </Button>
        <Button onClick={() => picker.current?.click()}>Buka berkas kegiatan</Button>
      </Acts>
      <input
        ref={picker}
        type="file"
        accept=".kegiatan"
        hidden
        aria-label="Berkas kegiatan"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) void attempt(() => open(file));
          target.value = '';
        }}
      />
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
      {cards !== null && cards.length > 0 && (
        <ul className={styles.cards}>
          {cards.map((card) => (
            <li key={card.id} className={styles.card}>
              <a href={formatRoute({ kind: 'event', id: card.id, teams: [] })}>{eventName(card)}</a>
              <span>{card.teams} tim</span>
              <span>{formatSavedAt(card.savedAt, now())}</span>
              <Button
                look="link"
                aria-label={`Hapus ${eventName(card)}`}
                onClick={() => setLeaving({ card, isFull: false })}
              >
                Hapus
              </Button>
            </li>
          ))}
        </ul>
      )}
      {replacing !== null && (
        <ReplaceEvent here={replacing.here} now={now()} onAnswer={replacing.answer} />
      )}
      {leaving !== null && (
        <Suspense fallback={null}>
          <DeleteRecordDialog
            name={eventName(leaving.card)}
            isFull={leaving.isFull}
            onClose={() => setLeaving(null)}
            onDelete={(how) => void attempt(() => remove(leaving, how))}
          >
            Tabel kelas, gelar, dan salinan berkas {leaving.card.teams} tim ikut terhapus. Berkas
            asli di tangan tim tidak berubah.
          </DeleteRecordDialog>
        </Suspense>
      )}
    </main>
  );
}
