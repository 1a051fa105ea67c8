import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import { OptionRow } from '#ui/kit/parts/OptionRow.tsx';
import { useShelf, useShowcase } from '#ui/services/services.ts';
import { goTo } from '#ui/kit/route/goTo.ts';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { failureText } from '#words/failures.ts';
import styles from './home.module.css';

/** Eight steps and seven; the other arrangements are chosen later, in the summary. */
const OFFERED = 2;

interface NewRisalahDialogProps {
  readonly onClose: () => void;
}

/** Four questions, none of which must be answered: all can be changed later. */
export function NewRisalahDialog({ onClose }: NewRisalahDialogProps) {
  const { methods } = useShowcase();
  const { createRisalah } = useShelf();
  const [knowsTitle, setKnowsTitle] = useState<'yes' | 'no'>('no');
  const [state, setState] = useState<'ready' | 'busy'>('ready');
  const [problem, setProblem] = useState('');

  async function handleSubmit(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (state === 'busy') return;
    setState('busy');
    setProblem('');
    const answers = new FormData(event.currentTarget);
    try {
      const id = await createRisalah({
        title: knowsTitle === 'yes' ? text(answers, 'title') : '',
        team: text(answers, 'team'),
        unit: text(answers, 'unit'),
        method: text(answers, 'method'),
      });
      goTo({ kind: 'risalah', id, page: '' });
    } catch (error) {
      setProblem(failureText(error));
      setState('ready');
    }
  }

  return (
    <Dialog title="Mulai risalah baru" onClose={onClose}>
      <p className={styles.quiet}>Empat pertanyaan. Semuanya dapat diubah kemudian.</p>
      <form className={styles.form} onSubmit={(event) => void handleSubmit(event)}>
        <fieldset className={styles.question}>
          <legend>Apakah judulnya sudah ada?</legend>
          <OptionRow
            type="radio"
            name="knows"
            label="Belum tahu; judul tersusun dari sasaran"
            checked={knowsTitle === 'no'}
            onChange={() => setKnowsTitle('no')}
          />
          <OptionRow
            type="radio"
            name="knows"
            label="Sudah ada"
            checked={knowsTitle === 'yes'}
            onChange={() => setKnowsTitle('yes')}
          />
          {knowsTitle === 'yes' && (
            <label className={styles.field}>
              Judul risalah
              <textarea name="title" rows={2} className={styles.input} />
            </label>
          )}
        </fieldset>
        <label className={styles.field}>
          Nama tim
          <span className={styles.hint}>Tanpa kata KBK atau GKM, misalnya “Melati”.</span>
          <input name="team" className={styles.input} autoComplete="off" />
        </label>
        <label className={styles.field}>
          Unit kerja
          <span className={styles.hint}>Misalnya “UPTD Puskesmas Ketapang”.</span>
          <input name="unit" className={styles.input} autoComplete="off" />
        </label>
        <fieldset className={styles.question}>
          <legend>Langkah mana yang diikuti?</legend>
          {methods.slice(0, OFFERED).map((method, index) => (
            <OptionRow
              key={method.id}
              type="radio"
              name="method"
              label={method.name}
              hint={method.description}
              value={method.id}
              defaultChecked={index === 0}
            />
          ))}
        </fieldset>
        <p role="alert" className={problem === '' ? undefined : styles.problem}>
          {problem}
        </p>
        <Acts at="end">
          <Button onClick={onClose}>Batal</Button>
          <Button look="main" type="submit" disabled={state === 'busy'}>
            Mulai
          </Button>
        </Acts>
      </form>
    </Dialog>
  );
}

function text(answers: FormData, name: string): string {
  const value = answers.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
