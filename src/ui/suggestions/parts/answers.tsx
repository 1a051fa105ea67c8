import type { Amount, Day } from '#domain/tools/atoms.ts';
import type { Suggestion } from '#domain/suggestions/schema/suggestion.ts';
import { FieldFrame } from '#ui/fields/form/FieldFrame.tsx';
import { AmountInput } from '#ui/fields/inputs/AmountInput.tsx';
import { ChoiceInput } from '#ui/fields/inputs/ChoiceInput.tsx';
import type { Choice } from '#ui/fields/inputs/choice.ts';
import { DayInput } from '#ui/fields/inputs/DayInput.tsx';
import { LongTextInput } from '#ui/fields/inputs/LongTextInput.tsx';
import { suggestionHints, suggestionLabel } from '#words/suggestions/labels.ts';
import type { AskedField } from '#words/suggestions/labels.ts';
import { useAnswer, usePutAnswers, useReadOnly } from './openRegister.ts';

/** Fields of a suggestion that hold answers of one kind. */
type FieldOf<Kind> = {
  [Field in AskedField]: Suggestion[Field] extends Kind
    ? Kind extends Suggestion[Field]
      ? Field
      : never
    : never;
}[AskedField];

interface AnswerProps<Field> {
  readonly field: Field;
  readonly placeholder?: string;
}

interface WordsProps extends AnswerProps<FieldOf<string>> {
  /** Default `several`. */
  readonly lines?: 'one' | 'several';
}

/** Words. */
export function Words({ field, placeholder, lines = 'several' }: WordsProps) {
  const value = useAnswer(field);
  const { put, frame, readOnly } = useField(field);
  return (
    <FieldFrame {...frame}>
      {(ids) => (
        <LongTextInput
          {...ids}
          {...{ name: field, value, placeholder, lines, readOnly }}
          onChange={put}
          onBlur={nothing}
        />
      )}
    </FieldFrame>
  );
}

/** A day or a month. */
export function DayAnswer({ field, placeholder }: AnswerProps<FieldOf<Day>>) {
  const value = useAnswer(field);
  const { put, frame, readOnly } = useField(field);
  return (
    <FieldFrame {...frame}>
      {(ids) => (
        <DayInput
          {...ids}
          {...{ name: field, value, placeholder, readOnly }}
          onChange={put}
          onBlur={nothing}
        />
      )}
    </FieldFrame>
  );
}

interface AmountAnswerProps extends AnswerProps<FieldOf<Amount>> {
  readonly unit?: string;
}

/** A number that is not below nothing. */
export function AmountAnswer({ field, placeholder, unit }: AmountAnswerProps) {
  const value = useAnswer(field);
  const { put, frame, readOnly } = useField(field);
  return (
    <FieldFrame {...frame}>
      {(ids) => (
        <AmountInput
          {...ids}
          {...{ name: field, value, placeholder, unit, readOnly }}
          min={0}
          money={unit === 'rupiah'}
          onChange={put}
          onBlur={nothing}
        />
      )}
    </FieldFrame>
  );
}

interface ChoiceAnswerProps extends AnswerProps<
  'source' | 'progress' | 'decision' | 'closing' | 'standardEffect'
> {
  readonly options: readonly Choice[];
}

/** One of a few words, from a list. */
export function ChoiceAnswer({ field, options }: ChoiceAnswerProps) {
  const value = useAnswer(field);
  const { put, frame, readOnly } = useField(field);
  return (
    <FieldFrame {...frame}>
      {(ids) => (
        <ChoiceInput
          {...ids}
          {...{ name: field, value, options, readOnly }}
          onChange={put}
          onBlur={nothing}
        />
      )}
    </FieldFrame>
  );
}

/** What every field needs besides its value. */
export function useField(field: AskedField) {
  const putAnswers = usePutAnswers();
  const readOnly = useReadOnly();
  const source = useAnswer('source');
  return {
    readOnly,
    frame: { label: suggestionLabel(field, source), hint: suggestionHints[field] },
    put: (value: unknown): void => putAnswers({ [field]: value }),
  };
}

/** All is put at each stroke, so that a box that is left has nothing to hand over. */
function nothing(): void {
  return undefined;
}
