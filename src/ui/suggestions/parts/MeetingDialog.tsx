import { useMemo, useState } from 'react';
import type { Answer, Question } from '#domain/merge/question.ts';
import { wordDifference } from '#domain/merge/wordDifference.ts';
import type { Run } from '#domain/merge/wordDifference.ts';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import { MarkedText } from '#ui/kit/marked/MarkedText.tsx';
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
            <Sides
              question={question}
              chosen={answers.get(question.id)}
              onChoose={(side) => setAnswers(new Map(answers).set(question.id, side))}
            />
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

interface SidesProps {
  readonly question: Question;
  readonly chosen: Answer | undefined;
  readonly onChoose: (side: 'a' | 'b') => void;
}

/** Both answers; of words what the other does not say is marked. */
function Sides({ question, chosen, onChoose }: SidesProps) {
  const { id, a, b } = question;
  const marked = useMemo(() => {
    const [here, brought] = [answerWords(a), answerWords(b)];
    const areWords = typeof a === 'string' && typeof b === 'string' && a !== '' && b !== '';
    return areWords ? wordDifference(here, brought) : [[plain(here)], [plain(brought)]];
  }, [a, b]);
  return (['a', 'b'] as const).map((side, at) => (
    <OptionRow
      key={side}
      type="radio"
      name={id}
      label={side === 'a' ? 'Di sini' : 'Di berkas'}
      hint={<MarkedText runs={marked[at] ?? []} />}
      checked={chosen === side}
      onChange={() => onChoose(side)}
    />
  ));
}

function plain(text: string): Run {
  return { text, isCommon: true };
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
