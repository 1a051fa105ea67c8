import { useContext, useEffect, useState } from 'react';
import type { Read } from '#domain/risalah/unreadable.ts';
import type { RecordSession } from '#store/recordSession.ts';
import { LeavingContext } from './leaving.ts';

/** What a page has of its record: `null` where there is none of that name. */
export type Opened<Session> = Read<Session> | null | 'waiting';

type Closing = Pick<RecordSession<never>, 'close' | 'flush' | 'status'>;

/** A record beside the risalah, open while its page is there; it is saved before the page is left. Throws what failed. */
export function useOpenedRecord<Session extends Closing>(
  open: (card: string) => Promise<Read<Session> | null>,
  card: string,
): Opened<Session> {
  const [opened, setOpened] = useState<Opened<Session>>('waiting');
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  const { watch } = useContext(LeavingContext);

  useEffect(() => {
    let wanted = true;
    let session: Session | null = null;
    open(card).then(
      (read) => {
        session = read?.ok === true ? read.value : null;
        if (wanted) setOpened(read);
        else void session?.close();
      },
      (error: unknown) => setFailure({ error }),
    );
    return () => {
      wanted = false;
      // What is on the page hands over its last words as it leaves the screen; the session is closed after them.
      setTimeout(() => void session?.close());
    };
  }, [open, card]);

  const session = opened !== 'waiting' && opened?.ok === true ? opened.value : null;
  useEffect(() => {
    if (session === null) return undefined;
    return watch(() => {
      const { saving } = session.status.getState();
      return saving === 'saved' || session.flush().then(() => true);
    });
  }, [watch, session]);

  // What was asked for in an effect fails where the error page sees it.
  if (failure !== null) throw failure.error;
  return opened;
}
