import { useState } from 'react';
import type { Suggestion } from '#domain/suggestions/schema/suggestion.ts';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import { goTo } from '#ui/kit/route/goTo.ts';
import { useRegisterSession } from '#ui/suggestions/parts/openRegister.ts';
import { useRegisters, useShowcase } from '#ui/services/services.ts';
import { failureText } from '#words/failures.ts';
import { suggestionTitle } from '#words/suggestions/printed.ts';
import styles from './register.module.css';

interface GrowDialogProps {
  readonly chosen: readonly Suggestion[];
  /** Stands in the box to begin with; empty where nobody knows yet. */
  readonly theme: string;
  readonly onClose: () => void;
}

/** Asks what a circle needs to begin with, and makes the first rows of its risalah of the suggestions. */
export function GrowDialog({ chosen, theme: proposed, onClose }: GrowDialogProps) {
  const session = useRegisterSession();
  const { growRisalah } = useRegisters();
  const { methods } = useShowcase();
  const [theme, setTheme] = useState(proposed);
  const [team, setTeam] = useState('');
  const [method, setMethod] = useState(methods[0]?.id ?? '');
  const [state, setState] = useState<'idle' | 'busy'>('idle');
  const [problem, setProblem] = useState('');

  async function grow(): Promise<void> {
    setState('busy');
    setProblem('');
    try {
      const suggestions = chosen.map(({ id }) => id);
      const id = await growRisalah(session, { suggestions, theme: theme.trim(), team, method });
      goTo({ kind: 'risalah', id, page: '' });
    } catch (error) {
      setProblem(failureText(error));
      setState('idle');
    }
  }

  return (
    <Dialog title="Jadikan risalah" onClose={onClose}>
      <p>Kondisi, penyebab, dan gagasannya menjadi baris pertama sebuah risalah:</p>
      <ul className={styles.grown}>
        {chosen.map((one) => (
          <li key={one.id}>
            {suggestionTitle(one)}
            {one.risalah !== '' && ' (sudah pernah menjadi risalah)'}
          </li>
        ))}
      </ul>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void grow();
        }}
      >
        <label className={styles.field}>
          Tema
          <input
            value={theme}
            autoComplete="off"
            placeholder="Kosongkan bila belum tahu"
            onChange={({ target }) => setTheme(target.value)}
          />
        </label>
        <label className={styles.field}>
          Nama tim
          <input value={team} autoComplete="off" onChange={({ target }) => setTeam(target.value)} />
        </label>
        <label className={styles.field}>
          Langkah
          <select value={method} onChange={({ target }) => setMethod(target.value)}>
            {methods.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <p role="alert">{problem}</p>
        <Acts at="end">
          <Button onClick={onClose}>Batal</Button>
          <Button look="main" type="submit" disabled={state === 'busy'}>
            Buat risalah
          </Button>
        </Acts>
      </form>
    </Dialog>
  );
}
