import { useEffect, useState } from 'react';
import { turnTo } from '#ui/kit/route/goTo.ts';
import { WRITE } from '#ui/kit/route/route.ts';
import { useRegisters } from '#ui/services/services.ts';
import styles from './room.module.css';

/** Leads to a new sheet, in the register that was written in last or, where there is none, in a new one. */
export function WriteNew() {
  const { listRegisters, createRegister } = useRegisters();
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);

  useEffect(() => {
    let wanted = true;
    async function register(): Promise<string> {
      // An example is to be looked at: what is the office's own goes elsewhere.
      const own = (await listRegisters()).find(({ mark }) => mark === '');
      if (own !== undefined || !wanted) return own?.id ?? '';
      return createRegister({ institution: '', unit: '', periodFrom: '', periodTo: '' });
    }
    register().then(
      (id) => {
        if (wanted) turnTo({ kind: 'suggestions', register: id, page: WRITE, part: '' });
      },
      (error: unknown) => setFailure({ error }),
    );
    return () => {
      wanted = false;
    };
  }, [listRegisters, createRegister]);

  if (failure !== null) throw failure.error;
  return <p className={styles.wait}>Menyiapkan lembar saran …</p>;
}
