import { useState } from 'react';
import type { ReactNode } from 'react';
import { useRegisters } from '#ui/services/services.ts';
import { failureText } from '#words/failures.ts';
import { fileSize } from '#words/files.ts';
import { useReceiving } from './useReceiving.tsx';
import { useRegisterSession } from './openRegister.ts';

interface Files {
  /** Hands the whole register over as a file. */
  readonly save: () => void;
  /** Hands some of its suggestions over as a file. */
  readonly send: (ids: readonly string[]) => void;
  /** Lays a file of another laptop over the register. */
  readonly receive: (file: File) => void;
  readonly said: string;
  readonly dialogs: ReactNode;
}

/** Larger files do not pass through what people send them with. */
const HEAVY = 16_000_000;

/** The files that a register travels in. */
export function useFiles(): Files {
  const registers = useRegisters();
  const session = useRegisterSession();
  const [said, setSaid] = useState('');
  const receiving = useReceiving();

  async function hand(ids: readonly string[] | null): Promise<void> {
    setSaid('Menyiapkan berkas …');
    try {
      await session.flush();
      const whole = session.store.getState();
      const register =
        ids === null
          ? whole
          : { ...whole, suggestions: whole.suggestions.filter(({ id }) => ids.includes(id)) };
      const bytes = await registers.weighFile(register);
      await registers.saveFile(register, ids === null ? 'whole' : 'part');
      const weight =
        bytes > HEAVY
          ? ` Besarnya ${fileSize(bytes)}: kirim dengan flashdisk, atau pilih lebih sedikit saran.`
          : '';
      setSaid(`Berkasnya ada di folder unduhan.${weight}`);
    } catch (error) {
      setSaid(failureText(error));
    }
  }

  return {
    save: () => void hand(null),
    send: (ids) => void hand(ids),
    receive: (file) => {
      setSaid('');
      void receiving.merge(session, file).then(setSaid);
    },
    said,
    dialogs: receiving.dialogs,
  };
}
