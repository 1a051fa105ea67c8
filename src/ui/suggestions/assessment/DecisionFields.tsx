import { decisions } from '#domain/suggestions/schema/suggestion.ts';
import { isBlank } from '#language/isBlank.ts';
import { FieldFrame } from '#ui/fields/form/FieldFrame.tsx';
import { FieldPair } from '#ui/fields/form/FieldPair.tsx';
import { OptionRow } from '#ui/kit/parts/OptionRow.tsx';
import { DayAnswer, Words } from '#ui/suggestions/parts/answers.tsx';
import { useAnswer, usePutAnswers, useReadOnly } from '#ui/suggestions/parts/openRegister.ts';
import { decisionMeanings, decisionNames } from '#words/suggestions/choices.ts';
import { suggestionLabels } from '#words/suggestions/labels.ts';
import styles from './assessment.module.css';

const words = decisions.filter((word) => word !== '');

interface DecisionFieldsProps {
  /** Whether it is to be presented before whoever decides. */
  readonly isPresented: boolean;
}

/** One of four words, why, by whom and when, and what is told to whoever suggested. */
export function DecisionFields({ isPresented }: DecisionFieldsProps) {
  const decision = useAnswer('decision');
  const reason = useAnswer('decisionReason');
  const presentedOn = useAnswer('presentedOn');
  const put = usePutAnswers();
  const readOnly = useReadOnly();
  return (
    <div className={styles.fields}>
      <FieldFrame label={suggestionLabels.decision} as="group">
        {() => (
          <div className={styles.words}>
            {words.map((word) => (
              <OptionRow
                key={word}
                type="radio"
                name="decision"
                label={decisionNames[word]}
                hint={decisionMeanings[word]}
                checked={decision === word}
                disabled={readOnly}
                onChange={() => put({ decision: word })}
              />
            ))}
          </div>
        )}
      </FieldFrame>
      <Words field="decisionReason" />
      {decision !== '' && isBlank(reason) && (
        <p className={styles.result}>
          Keputusan belum beralasan. Pengusul perlu tahu mengapa, juga bila sarannya diterima.
        </p>
      )}
      <FieldPair>
        <Words field="decider" lines="one" />
        <DayAnswer field="decidedOn" />
      </FieldPair>
      {(isPresented || presentedOn !== '') && <DayAnswer field="presentedOn" />}
      <Words field="feedback" />
      <DayAnswer field="feedbackOn" />
    </div>
  );
}
