import { FieldPair } from '#ui/fields/form/FieldPair.tsx';
import { choicesFrom } from '#ui/fields/inputs/choice.ts';
import { ChoiceAnswer, DayAnswer, Words } from '#ui/suggestions/parts/answers.tsx';
import { closingNames } from '#words/suggestions/choices.ts';
import styles from './assessment.module.css';

const closings = choicesFrom(closingNames);

/** By what a suggestion or a complaint is closed. */
export function ClosingFields() {
  return (
    <div className={styles.fields}>
      <FieldPair>
        <ChoiceAnswer field="closing" options={closings} />
        <DayAnswer field="closedOn" />
      </FieldPair>
      <Words field="closingNote" />
    </div>
  );
}
