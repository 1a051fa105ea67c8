import { useEffect, useRef, useState } from 'react';
import type { Answer, Question } from '#domain/merge/question.ts';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import { Quiet } from '#ui/kit/parts/Quiet.tsx';
import { CatalogueRoom } from '#ui/services/CatalogueRoom.tsx';
import type { MetCopies, Settled } from '#ui/services/meeting.ts';
import { standingText } from '#words/merging/sentences.ts';
import { QuestionCard } from './QuestionCard.tsx';
import { TakenLists } from './TakenLists.tsx';
import styles from './MergeDialog.module.css';

interface MergeDialogProps {
  readonly name: string;
  readonly copies: MetCopies;
  readonly onAnswer: (settled: Settled) => void;
}

/** What will be taken from each of two copies, and what both say differently, one by one. Nothing is written here. */
export function MergeDialog({ name, copies, onAnswer }: MergeDialogProps) {
  const { questions } = copies;
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(new Map());
  const [at, setAt] = useState(0);
  const [said, setSaid] = useState('');
  /** How often somebody was led back to what is still open. */
  const [led, setLed] = useState(0);
  const asking = useRef<HTMLElement>(null);
  const open = questions.filter(({ id }) => !answers.has(id));
  const question = questions[at];

  useEffect(() => {
    if (led > 0) asking.current?.querySelector('input')?.focus();
  }, [led]);

  function handleMerge(): void {
    const [first] = open;
    if (first === undefined) {
      onAnswer({ kind: 'merge', answers });
      return;
    }
    setAt(questions.indexOf(first));
    setLed(led + 1);
    setSaid(`Masih ada ${open.length} isian yang perlu dipilih.`);
  }

  function choose({ id }: Question, answer: Answer): void {
    setSaid('');
    setAnswers(new Map(answers).set(id, answer));
  }

  function chooseRest(answer: 'a' | 'b'): void {
    setSaid('');
    setAnswers(new Map([...questions.map(({ id }) => [id, answer] as const), ...answers]));
  }

  return (
    <Dialog title="Gabungkan berkas" size="wide" onClose={() => onAnswer({ kind: 'cancel' })}>
      <CatalogueRoom fallback={<Quiet>Menyiapkan …</Quiet>}>
        <div className={styles.body}>
          <p>
            <strong>{name}</strong> digabungkan dengan risalah di sini. {standingText(copies)}
          </p>
          <TakenLists copies={copies} />
          {question !== undefined && (
            <section ref={asking} className={styles.questions} aria-label="Yang perlu dipilih">
              <QuestionCard
                key={question.id}
                question={question}
                copies={copies}
                place={`${at + 1} dari ${questions.length}`}
                answer={answers.get(question.id) ?? null}
                onChoose={(answer) => choose(question, answer)}
              />
              <Acts>
                <Button disabled={at === 0} onClick={() => setAt(at - 1)}>
                  Sebelumnya
                </Button>
                <Button disabled={at + 1 === questions.length} onClick={() => setAt(at + 1)}>
                  Berikutnya
                </Button>
              </Acts>
              {open.length > 1 && (
                <div className={styles.rest}>
                  <Quiet>{open.length} isian belum dipilih. Untuk semua sisanya:</Quiet>
                  <Acts>
                    <Button look="link" onClick={() => chooseRest('a')}>
                      Pakai yang di sini
                    </Button>
                    <Button look="link" onClick={() => chooseRest('b')}>
                      Pakai yang di berkas
                    </Button>
                  </Acts>
                </div>
              )}
            </section>
          )}
          <p role="status">{said}</p>
        </div>
      </CatalogueRoom>
      <Acts at="end">
        <Button onClick={() => onAnswer({ kind: 'cancel' })}>Batal</Button>
        <Button look="main" onClick={handleMerge}>
          Gabungkan
        </Button>
      </Acts>
    </Dialog>
  );
}
