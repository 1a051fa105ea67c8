import { isBlank } from '#language/isBlank.ts';
import { FieldPair } from '#ui/fields/form/FieldPair.tsx';
import { choicesFrom } from '#ui/fields/inputs/choice.ts';
import { OptionRow } from '#ui/kit/parts/OptionRow.tsx';
import { progressNames, sourceNames, standardEffectNames } from '#words/suggestions/choices.ts';
import { AmountAnswer, ChoiceAnswer, DayAnswer, Words } from '#ui/suggestions/parts/answers.tsx';
import { Group } from '#ui/suggestions/parts/Group.tsx';
import { useAnswer, usePutAnswers, useReadOnly } from '#ui/suggestions/parts/openRegister.ts';
import { Kinds } from './Kinds.tsx';
import { Photos } from './Photos.tsx';
import styles from '#ui/suggestions/parts/parts.module.css';

const sources = choicesFrom(sourceNames);
const progresses = choicesFrom(progressNames);
const effects = choicesFrom(standardEffectNames);

/** The sheet that whoever has an idea fills in, from the idea to what it is good for. */
export function SheetForm() {
  const isPublic = useAnswer('source') === 'public';
  return (
    <div className={styles.cards}>
      <Group title="Gagasan">
        <Words field="title" lines="one" placeholder="mis. Contoh formulir di setiap meja tulis" />
        <Words field="before" placeholder="mis. Sekitar 8 formulir sehari diisi ulang" />
        <Words field="cause" />
        <Words field="action" />
        <Photos field="photosBefore" />
      </Group>
      <Group title={isPublic ? 'Pengadu' : 'Pengusul'}>
        <Suggester />
        <FieldPair>
          <Words field="unit" lines="one" />
          <Words field="place" lines="one" />
        </FieldPair>
        <FieldPair>
          <DayAnswer field="day" />
          <ChoiceAnswer field="source" options={sources} />
        </FieldPair>
        <Kinds />
      </Group>
      <Group title="Hasil dan manfaat">
        <Words field="benefit" />
        <Words field="benefitArithmetic" placeholder="mis. (8 − 3) formulir × 22 hari = 110" />
        <FieldPair>
          <AmountAnswer field="benefitAmount" unit="rupiah" />
          <ChoiceAnswer field="progress" options={progresses} />
        </FieldPair>
        <Outcome />
      </Group>
    </div>
  );
}

function Suggester() {
  const isAnonymous = useAnswer('anonymous');
  const isPublic = useAnswer('source') === 'public';
  const contact = useAnswer('contact');
  const put = usePutAnswers();
  const readOnly = useReadOnly();
  return (
    <>
      <FieldPair>
        <Words field="suggester" lines="one" />
        <Words field="writtenBy" lines="one" />
      </FieldPair>
      {(isPublic || !isBlank(contact)) && <Words field="contact" lines="one" />}
      <OptionRow
        type="checkbox"
        label="Tanpa nama"
        hint="Nama tidak dicetak di mana pun."
        checked={isAnonymous}
        disabled={readOnly}
        onChange={({ target }) => put({ anonymous: target.checked })}
      />
    </>
  );
}

/** What is asked once it is tried; what is answered already stays in sight. */
function Outcome() {
  const progress = useAnswer('progress');
  const result = useAnswer('result');
  const standard = useAnswer('standard');
  const doneOn = useAnswer('doneOn');
  const photos = useAnswer('photosAfter');
  const effect = useAnswer('standardEffect');
  const isTried = progress === 'under-way' || progress === 'done';
  const isAnswered =
    !isBlank(result) || !isBlank(standard) || doneOn !== '' || photos.length > 0 || effect !== '';
  if (!isTried && !isAnswered) return null;
  return (
    <>
      <DayAnswer field="doneOn" />
      <Words field="result" placeholder="mis. Sekitar 3 formulir sehari diisi ulang" />
      <Photos field="photosAfter" />
      <Words field="standard" />
      <ChoiceAnswer field="standardEffect" options={effects} />
    </>
  );
}
