import { useState } from 'react';
import type { Answer, Question } from '#domain/merge/question.ts';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import { OptionRow } from '#ui/kit/parts/OptionRow.tsx';
import type { RegisterMeeting } from '#ui/services/registers.ts';
import { answerWords, broughtText, questionName } from '#words/suggestions/received.ts';
import styles from './parts.module.css';

interface MeetingDialogProps {
  readonly meeting: RegisterMeeting;
  /** In the order of the questions; `null` leaves all as it is. */
  readonly onAnswer: (answers: readonly Answer[] | null) => void;
}

/** What two copies of a register say differently, one answer after another. */
export function MeetingDialog({ meeting, onAnswer }: MeetingDialogProps) {
  const { questions, added, changed, titles } = meeting;
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(new Map());
  const [said, setSaid] = useState('');
  const left = questions.filter(({ id }) => !answers.has(id)).length;
  return (
    <Dialog title="Gabungkan berkas saran" size="wide" onClose={() => onAnswer(null)}>
      <p>
        {broughtText(added, changed)} Pilih yang berlaku untuk isian yang diubah di kedua tempat.
      </p>
      <div className={styles.cards}>
        {questions.map((question) => (
          <fieldset key={question.id} className={styles.question}>
            <legend>{questionName(question, titles.get(question.row) ?? '')}</legend>
            {(['a', 'b'] as const).map((side) => (
              <OptionRow
                key={side}
                type="radio"
                name={question.id}
                label={side === 'a' ? 'Di sini' : 'Di berkas'}
                hint={wordsOf(question, side)}
                checked={answers.get(question.id) === side}
                onChange={() => setAnswers(new Map(answers).set(question.id, side))}
              />
            ))}
          </fieldset>
        ))}
      </div>
      <p role="status">{left > 0 && said}</p>
      <Acts at="end">
        <Button onClick={() => onAnswer(null)}>Batal</Button>
        <Button
          look="main"
          onClick={() => {
            if (left === 0) onAnswer(questions.flatMap(({ id }) => answers.get(id) ?? []));
            else setSaid(`Masih ada ${left} isian yang perlu dipilih.`);
          }}
        >
          Gabungkan
        </Button>
      </Acts>
    </Dialog>
  );
}

function wordsOf(question: Question, side: 'a' | 'b'): string {
  return answerWords(question[side]);
}

/** Asks whether a file is wanted that is not as it was written. */
export function DoubtfulDialog({ onAnswer }: { readonly onAnswer: (wanted: boolean) => void }) {
  return (
    <Dialog title="Berkas ini berubah di perjalanan" onClose={() => onAnswer(false)}>
      <p>
        Sebagian isinya mungkin bukan lagi seperti yang ditulis. Mintalah berkasnya sekali lagi;
        bila tidak mungkin, bukalah dan periksa isinya.
      </p>
      <Acts at="end">
        <Button onClick={() => onAnswer(false)}>Batal</Button>
        <Button look="main" onClick={() => onAnswer(true)}>
          Tetap buka
        </Button>
      </Acts>
    </Dialog>
  );
}
