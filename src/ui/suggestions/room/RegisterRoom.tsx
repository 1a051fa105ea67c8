import { formatRoute } from '#ui/kit/route/route.ts';
import { useRegisters } from '#ui/services/services.ts';
import { useOpenedRecord } from '#ui/services/useOpenedRecord.ts';
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
  const opened = useOpenedRecord(openRegister, id);

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
      <RegisterPages page={page} part={part} />
    </RegisterContext>
  );
}
