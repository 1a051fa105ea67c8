import type { SectionId } from '#domain/method/sectionId.ts';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useSession } from '#ui/risalah/openRisalah.ts';
import { useLoadNotes, useNotesOn } from '#ui/services/useNotes.ts';
import { noteFromText } from '#words/event/class.ts';
import styles from './notes.module.css';

interface NotesHereProps {
  readonly section: SectionId;
}

/** What a facilitator or the judges wrote beside this question, until the team has answered it or puts it aside. */
export function NotesHere({ section }: NotesHereProps) {
  const { store } = useSession();
  const risalah = store.getState().id;
  const here = useNotesOn(risalah).filter(
    (note) => note.section === section && note.state === 'open',
  );
  if (here.length === 0) return null;
  return (
    <ul className={styles.notes} aria-label="Catatan untuk tim">
      {here.map(({ id, from, text }) => (
        <li key={id} className={styles.note}>
          <p className={styles.from}>{noteFromText(from)}</p>
          <p className={styles.text}>{text}</p>
          <Settling risalah={risalah} note={id} />
        </li>
      ))}
    </ul>
  );
}

function Settling({ risalah, note }: { readonly risalah: string; readonly note: string }) {
  const loadNotes = useLoadNotes();
  const settle = (state: 'answered' | 'aside') =>
    void loadNotes()
      .then(({ settleNote }) => settleNote(risalah, note, state))
      .catch(() => undefined);
  return (
    <Acts>
      <Button look="link" onClick={() => settle('answered')}>
        Sudah kami jawab
      </Button>
      <Button look="link" onClick={() => settle('aside')}>
        Kesampingkan
      </Button>
    </Acts>
  );
}
