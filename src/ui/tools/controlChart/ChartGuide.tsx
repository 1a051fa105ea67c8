import { useId, useState } from 'react';
import type { ControlChartKind } from '#domain/tools/controlChart/controlChartInput.ts';
import { chartQuestions, chooseChart, noAnswers } from '#domain/tools/controlChart/chooseChart.ts';
import type { ChartAnswers, ChartQuestion } from '#domain/tools/controlChart/chooseChart.ts';
import { FieldFrame } from '#ui/fields/form/FieldFrame.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { chartChoices, guideWords } from '#words/controlChart.ts';
import styles from './controlChart.module.css';

interface ChartGuideProps {
  readonly chart: ControlChartKind;
  readonly onChoose: (chart: ControlChartKind) => void;
}

/** Which chart suits the data, by questions that a clerk can answer. */
export function ChartGuide({ chart, onChoose }: ChartGuideProps) {
  const [answers, setAnswers] = useState<ChartAnswers>(noAnswers);
  const suited = chooseChart(answers);
  return (
    <details className={styles.guide}>
      <summary>Bantu memilih peta</summary>
      <div className={styles.guideBody}>
        {chartQuestions(answers).map((question) => (
          <Question
            key={question}
            question={question}
            answer={answers[question]}
            onAnswer={(answer) => setAnswers({ ...answers, [question]: answer })}
          />
        ))}
        {suited !== null && (
          <p role="status" className={styles.suited}>
            Yang cocok: <strong>{chartChoices[suited]}</strong>.{' '}
            {suited === chart ? (
              'Peta ini sudah dipakai.'
            ) : (
              <Button onClick={() => onChoose(suited)}>Pakai peta ini</Button>
            )}
          </p>
        )}
      </div>
    </details>
  );
}

interface QuestionProps {
  readonly question: ChartQuestion;
  readonly answer: string | null;
  readonly onAnswer: (answer: string) => void;
}

function Question({ question, answer, onAnswer }: QuestionProps) {
  const name = useId();
  const { asks, answers } = guideWords[question];
  return (
    <FieldFrame label={asks} as="group">
      {() => (
        <div className={styles.checks}>
          {Object.entries(answers).map(([value, label]) => (
            <label key={value} className={styles.check}>
              <input
                type="radio"
                name={name}
                value={value}
                checked={answer === value}
                onChange={() => onAnswer(value)}
              />
              {label}
            </label>
          ))}
        </div>
      )}
    </FieldFrame>
  );
}
