import { useId, useMemo } from 'react';
import { wordDifference } from '#domain/merge/wordDifference.ts';
import type { Answer, Question } from '#domain/merge/question.ts';
import { MarkedText } from '#ui/kit/marked/MarkedText.tsx';
import type { MetCopies } from '#ui/services/meeting.ts';
import { useCatalogue } from '#ui/services/services.ts';
import { spotWords } from '#words/merging/placeWords.ts';
import { valueWords } from '#words/merging/valueWords.ts';
import styles from './MergeDialog.module.css';

interface QuestionCardProps {
  readonly question: Question;
  readonly copies: MetCopies;
  /** "2 dari 5". */
  readonly place: string;
  readonly answer: Answer | null;
  readonly onChoose: (answer: Answer) => void;
}

/** One answer that both copies give differently: theirs side by side, or for a text one's own. */
export function QuestionCard({ question, copies, place, answer, onChoose }: QuestionCardProps) {
  const name = useId();
  const { guidance } = useCatalogue();
  const { here, file } = copies;
  const { section, row, field } = spotWords(question, [here, file], guidance);
  const own = typeof answer === 'object' && answer !== null ? answer : null;
  const { a, b, takesText } = question;
  // Of long texts it takes a moment, and one's own is typed below.
  const texts = useMemo(
    () =>
      typeof a === 'string' && typeof b === 'string' && takesText ? wordDifference(a, b) : null,
    [a, b, takesText],
  );

  return (
    <fieldset className={styles.question}>
      <legend>
        <span className={styles.place}>{place}</span> {section}
        {row !== '' && <>: “{row}”</>}
        {field !== '' && field !== section && <span className={styles.field}>{field}</span>}
      </legend>
      <div className={styles.sides}>
        {(['a', 'b'] as const).map((side) => (
          <label key={side} className={styles.side}>
            <span className={styles.choice}>
              <input
                type="radio"
                name={name}
                checked={answer === side}
                onChange={() => onChoose(side)}
              />
              {side === 'a' ? 'Di sini' : 'Di berkas'}
            </span>
            {texts === null ? (
              <Value question={question} side={side} copies={copies} />
            ) : (
              <MarkedText runs={texts[side === 'a' ? 0 : 1]} />
            )}
          </label>
        ))}
      </div>
      {takesText && typeof a === 'string' && typeof b === 'string' && (
        <div className={styles.side}>
          <label className={styles.choice}>
            <input
              type="radio"
              name={name}
              checked={own !== null}
              onChange={() => onChoose({ text: longer(a, b) })}
            />
            Tulis sendiri
          </label>
          {own !== null && (
            <textarea
              className={styles.own}
              rows={4}
              aria-label="Tulisan sendiri"
              value={own.text}
              onChange={(event) => onChoose({ text: event.target.value })}
            />
          )}
        </div>
      )}
    </fieldset>
  );
}

function longer(one: string, other: string): string {
  return other.length > one.length ? other : one;
}

interface ValueProps {
  readonly question: Question;
  readonly side: 'a' | 'b';
  readonly copies: MetCopies;
}

function Value({ question, side, copies }: ValueProps) {
  const value = question[side];
  const other = question[side === 'a' ? 'b' : 'a'];
  if (value === null && typeof other === 'object' && other !== null && 'id' in other) {
    return <em className={styles.text}>Baris ini tidak ada (dihapus atau belum dibuat)</em>;
  }
  const lines = valueWords(question, value, side === 'a' ? copies.here : copies.file);
  if (lines.length === 0) return <Nothing />;
  return (
    <span className={styles.text}>
      {lines.map(({ label, words }) => (
        <span key={label} className={styles.line}>
          {label !== '' && <span className={styles.label}>{label}</span>}
          {words}
        </span>
      ))}
    </span>
  );
}

function Nothing() {
  return <em className={styles.text}>(kosong)</em>;
}
