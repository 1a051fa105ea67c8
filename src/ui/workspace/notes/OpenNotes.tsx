import type { Address } from '#domain/risalah/address.ts';
import { Card, CardHint, CardTitle } from '#ui/kit/parts/Card.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useSession } from '#ui/risalah/openRisalah.ts';
import { useNotesOn } from '#ui/services/useNotes.ts';
import { useCatalogue } from '#ui/services/services.ts';
import { noteFromText } from '#words/event/class.ts';
import styles from './notes.module.css';

/** The notes of facilitators and judges that wait for an answer, each with the way to its question. */
export function OpenNotes({ onPlace }: { readonly onPlace: (place: Address) => void }) {
  const { store } = useSession();
  const { guidance } = useCatalogue();
  const open = useNotesOn(store.getState().id).filter(({ state }) => state === 'open');
  if (open.length === 0) return null;
  return (
    <Card aria-label="Catatan untuk tim">
      <CardTitle>Catatan untuk tim: {open.length}</CardTitle>
      <CardHint>
        Tertulis juga pada pertanyaannya, sampai Anda jawab atau kesampingkan. Tidak pernah
        tercetak.
      </CardHint>
      <ul className={styles.list}>
        {open.map(({ id, section, from, text }) => (
          <li key={id}>
            <Button look="link" onClick={() => onPlace({ section, row: '', field: '' })}>
              {guidance[section].name}
            </Button>
            <p className={styles.from}>{noteFromText(from)}</p>
            <p className={styles.text}>{text}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
