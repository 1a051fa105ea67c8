import { useEffect, useRef } from 'react';
import { openFolds } from '#ui/kit/openFolds.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import type { FieldProblem } from './findProblems.ts';
import styles from './ErrorSummary.module.css';

interface ErrorSummaryProps {
  readonly problems: readonly FieldProblem[];
  /** Goes on all the same; `null` where there is nowhere to go. */
  readonly onContinue: (() => void) | null;
}

/** What could not be read on this page, each with the way to its field. */
export function ErrorSummary({ problems, onContinue }: ErrorSummaryProps) {
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'center' });
  }, [problems]);

  function handleOpen({ field }: FieldProblem): void {
    openFolds(field);
    field.scrollIntoView({ block: 'center' });
    field.focus({ preventScroll: true });
  }

  return (
    <section className={styles.summary} aria-labelledby="ringkasan-isian">
      <h2 id="ringkasan-isian" ref={heading} tabIndex={-1}>
        {problems.length === 1
          ? 'Satu isian belum terbaca'
          : `${problems.length} isian belum terbaca`}
      </h2>
      <ul>
        {problems.map((problem, index) => (
          <li key={index}>
            <Button look="link" onClick={() => handleOpen(problem)}>
              {problem.label}: {problem.sentence}
            </Button>
          </li>
        ))}
      </ul>
      {onContinue !== null && (
        <p>
          Isian tetap tersimpan seperti yang Anda ketik.{' '}
          <Button look="link" onClick={onContinue}>
            Lanjut saja
          </Button>
        </p>
      )}
    </section>
  );
}
