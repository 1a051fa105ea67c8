import { useContext, useEffect, useState } from 'react';
import type { Read } from '#domain/risalah/unreadable.ts';
import type { RegisterSession } from '#store/registerSession.ts';
import { formatRoute } from '#ui/kit/route/route.ts';
import { LeavingContext } from '#ui/services/leaving.ts';
import { useRegisters } from '#ui/services/services.ts';
import { RegisterContext } from '#ui/suggestions/parts/openRegister.ts';
import { RegisterPages } from './RegisterPages.tsx';
import styles from './room.module.css';

interface RegisterRoomProps {
  /** Id of its card. */
  readonly id: string;
  readonly page: string;
  readonly part: string;
}

/** A register that is opened, and what stands in its place where it cannot be. */
export function RegisterRoom({ id, page, part }: RegisterRoomProps) {
  const { openRegister } = useRegisters();
  const [opened, setOpened] = useState<Read<RegisterSession> | null | 'waiting'>('waiting');
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);

  useEffect(() => {
    let wanted = true;
    let session: RegisterSession | null = null;
    openRegister(id).then(
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
  }, [openRegister, id]);

  // What was asked for in an effect fails where the error page sees it.
  if (failure !== null) throw failure.error;
  if (opened === 'waiting') return <p className={styles.wait}>Membuka register …</p>;
  if (opened?.ok !== true) {
    return (
      <main className={styles.wait}>
        <h1>Register tidak dapat dibuka</h1>
        <p>
          {opened === null
            ? 'Register ini tidak ada di peramban ini.'
            : 'Isinya tidak terbaca di sini; mungkin ditulis dengan Benang Merah yang lebih baru.'}
        </p>
        <a href={formatRoute({ kind: 'suggestions', register: '', page: '', part: '' })}>
          Ke semua register
        </a>
      </main>
    );
  }
  return (
    <RegisterContext value={opened.value}>
      <Leaving session={opened.value} />
      <RegisterPages page={page} part={part} />
    </RegisterContext>
  );
}

/** Saves before the register is left. */
function Leaving({ session }: { readonly session: RegisterSession }) {
  const { watch } = useContext(LeavingContext);
  useEffect(
    () =>
      watch(() => {
        const { saving } = session.status.getState();
        return saving === 'saved' || session.flush().then(() => true);
      }),
    [watch, session],
  );
  return null;
}
