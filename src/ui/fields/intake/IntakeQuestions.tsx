import { useId } from 'react';
import type { OpenedSheet } from '#intake/cells/openedTable.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { OptionRow } from '#ui/kit/parts/OptionRow.tsx';
import { askedQuestion } from './questionTexts.ts';
import type { IntakeAnswers } from './useIntakeAnswers.ts';
import type { Placement } from './laying.ts';
import styles from './IntakeDialog.module.css';

interface IntakeQuestionsProps {
  readonly said: IntakeAnswers;
  readonly sheets: readonly OpenedSheet[];
  readonly sheet: number;
  readonly onSheet: (sheet: number) => void;
  /** Absent where there is nothing that could stay. */
  readonly placement: PlacementGiven | null;
}

interface PlacementGiven {
  readonly at: Placement;
  readonly filled: number;
  readonly onChange: (at: Placement) => void;
}

/** What has to be known before a table comes in, each question with what it would be by each answer. */
export function IntakeQuestions(props: IntakeQuestionsProps) {
  const { said, sheets, sheet, onSheet, placement } = props;
  const { outcome, settled, answer } = said;
  const open = outcome.questions.map((question) => ({ question, choice: '' }));
  return (
    <>
      {sheets.length > 1 && (
        <Question
          text="Lembar mana yang dipakai?"
          options={sheets.map(({ name }, at) => ({ value: `${at}`, label: name }))}
          value={`${sheet}`}
          onChange={(value) => onSheet(Number(value))}
        />
      )}
      {[...settled, ...open].map(({ question, choice }) => (
        <Question
          key={[question.about, ...question.choices].join()}
          {...askedQuestion(question, outcome)}
          value={choice}
          onChange={(value) => answer(question, value)}
        />
      ))}
      {placement !== null && <PlacementQuestion {...placement} />}
    </>
  );
}

function PlacementQuestion({ at, filled, onChange }: PlacementGiven) {
  return (
    <Question
      text={`Tabel di halaman ini sudah berisi ${formatNumber(filled)} baris.`}
      options={[
        { value: 'replace', label: 'Ganti semuanya' },
        { value: 'behind', label: 'Tambahkan di bawahnya' },
        ...(typeof at === 'number' && at > 0
          ? [{ value: `${at}`, label: `Mulai dari baris ${at + 1}` }]
          : []),
      ]}
      value={`${at}`}
      onChange={(value) =>
        onChange(value === 'replace' || value === 'behind' ? value : Number(value))
      }
    />
  );
}

interface QuestionProps {
  readonly text: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** Empty while nobody has answered. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Question({ text, options, value, onChange }: QuestionProps) {
  const name = useId();
  return (
    <fieldset className={styles.question} data-open={value === '' ? '' : undefined}>
      <legend>{text}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <OptionRow
            key={option.value}
            type="radio"
            name={name}
            label={option.label}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
        ))}
      </div>
    </fieldset>
  );
}
