import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import type { EventCard } from '#ui/services/events.ts';
import { eventName } from '#words/event/standing.ts';
import { formatSavedAt } from '#words/keeping/saved.ts';

interface ReplaceEventProps {
  /** The event as it is here. */
  readonly here: EventCard;
  readonly now: Date;
  readonly onAnswer: (isReplaced: boolean) => void;
}

/** Asks before a file takes the place of an event that says something else. */
export function ReplaceEvent({ here, now, onAnswer }: ReplaceEventProps) {
  return (
    <Dialog title={`Ganti ${eventName(here)}?`} onClose={() => onAnswer(false)}>
      <p>
        Kegiatan ini sudah ada di peramban ini dengan isi yang lain ({here.teams} tim, tersimpan{' '}
        {formatSavedAt(here.savedAt, now)}). Bila diganti, keadaan yang ada di sini tetap dapat
        dilihat di <em>Riwayat</em> kegiatan ini.
      </p>
      <Acts at="end">
        <Button onClick={() => onAnswer(false)}>Batal</Button>
        <Button look="main" onClick={() => onAnswer(true)}>
          Ganti dengan isi berkas
        </Button>
      </Acts>
    </Dialog>
  );
}
