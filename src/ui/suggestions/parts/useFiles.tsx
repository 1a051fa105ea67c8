import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Register } from '#domain/suggestions/schema/register.ts';
import { useRegisters } from '#ui/services/services.ts';
import { failureText } from '#words/failures.ts';
import { HeavyFileDialog } from './HeavyFileDialog.tsx';
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

/** Ids of the suggestions that a file is to hold; `null` for all. */
type Wanted = readonly string[] | null;

/** A file that is asked about before it is made. */
interface Heavy {
  readonly ids: Wanted;
  readonly bytes: number;
}

/** The files that a register travels in. */
export function useFiles(): Files {
  const registers = useRegisters();
  const session = useRegisterSession();
  const [said, setSaid] = useState('');
  const [heavy, setHeavy] = useState<Heavy | null>(null);
  const receiving = useReceiving();

  /** `null`: all of them. */
  function registerOf(ids: Wanted): Register {
    const whole = session.store.getState();
    if (ids === null) return whole;
    return { ...whole, suggestions: whole.suggestions.filter(({ id }) => ids.includes(id)) };
  }

  async function attempt(act: () => Promise<string>): Promise<void> {
    setHeavy(null);
    setSaid('Menyiapkan berkas …');
    try {
      setSaid(await act());
    } catch (error) {
      setSaid(failureText(error));
    }
  }

  async function hand(ids: Wanted): Promise<string> {
    await registers.saveFile(registerOf(ids), ids === null ? 'whole' : 'part');
    return 'Berkasnya ada di folder unduhan.';
  }

  /** Whoever would send a file that does not pass through is told before it is made. */
  function weigh(ids: Wanted): Promise<void> {
    return attempt(async () => {
      await session.flush();
      const bytes = await registers.weighFile(registerOf(ids));
      if (bytes <= HEAVY) return hand(ids);
      setHeavy({ ids, bytes });
      return '';
    });
  }

  return {
    save: () => void weigh(null),
    send: (ids) => void weigh(ids),
    receive: (file) => {
      setSaid('');
      void receiving.merge(session, file).then(setSaid);
    },
    said,
    dialogs:
      heavy === null ? (
        receiving.dialogs
      ) : (
        <HeavyFileDialog
          bytes={heavy.bytes}
          onClose={() => setHeavy(null)}
          onSave={() => void attempt(() => hand(heavy.ids))}
        />
      ),
  };
}
