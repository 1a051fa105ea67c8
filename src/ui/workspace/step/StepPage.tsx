import { useEffect, useRef, useState } from 'react';
import type { MouseEvent } from 'react';
import type { Address } from '#domain/risalah/address.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { ButtonLink } from '#ui/kit/parts/ButtonLink.tsx';
import { useSession } from '#ui/risalah/openRisalah.ts';
import { Eyebrow, PageHead } from '#ui/kit/parts/PageHead.tsx';
import { ErrorSummary } from '#ui/workspace/findings/ErrorSummary.tsx';
import { FindingsCount } from '#ui/workspace/findings/FindingsCount.tsx';
import { FinishStep } from './FinishStep.tsx';
import { findProblems } from '#ui/workspace/findings/findProblems.ts';
import type { FieldProblem } from '#ui/workspace/findings/findProblems.ts';
import { eyebrowOf } from '#ui/risalah/pages/pages.ts';
import type { Page } from '#ui/risalah/pages/pages.ts';
import { usePageHref } from '#ui/risalah/pages/usePageHref.ts';
import { QuestionCard } from './QuestionCard.tsx';
import type { PanelTab } from '#ui/workspace/panel/panelTab.ts';
import { StepTitle } from './StepTitle.tsx';
import { useMethod } from '#ui/risalah/pages/useMethod.ts';
import styles from './StepPage.module.css';

interface StepPageProps {
  readonly page: Page;
  readonly previous: Page | null;
  readonly next: Page | null;
  readonly onOpen: (page: string) => void;
  readonly onPlace: (place: Address) => void;
  readonly onPanel: (tab: PanelTab) => void;
}

/** A page of questions. Nothing is checked while typing; *Lanjut* names what could not be read, and never blocks. */
export function StepPage({ page, previous, next, onOpen, onPlace, onPanel }: StepPageProps) {
  const hrefOf = usePageHref();
  const method = useMethod();
  const { forms } = useSession();
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const questions = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);

  function checkFirst(event: MouseEvent): void {
    // Whoever opens the next page in a tab of its own does not leave this one.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    forms.flushAll();
    const found = findProblems(questions.current);
    if (found.length > 0) event.preventDefault();
    setProblems(found);
  }

  return (
    <>
      {problems.length > 0 && (
        <ErrorSummary
          problems={problems}
          onContinue={next === null ? null : () => onOpen(next.id)}
        />
      )}
      <PageHead>
        <div>
          <Eyebrow>{eyebrowOf(page, method)}</Eyebrow>
          <StepTitle page={page} heading={heading} />
        </div>
        <div className={styles.panelOpeners}>
          <Button onClick={() => onPanel('guide')}>Panduan</Button>
          <Button onClick={() => onPanel('preview')}>Pratinjau</Button>
          <Button onClick={() => onPanel('findings')}>
            Catatan juri
            <FindingsCount className={styles.count} />
          </Button>
        </div>
      </PageHead>
      <div ref={questions} className={styles.questions}>
        {page.sections.map((section) => (
          <QuestionCard key={section} section={section} />
        ))}
      </div>
      <FinishStep page={page} onPlace={onPlace} />
      <nav className={styles.turn} aria-label="Langkah sebelum dan sesudah">
        {previous !== null && (
          <ButtonLink href={hrefOf(previous.id)}>
            <span aria-hidden="true">←</span> {previous.name}
          </ButtonLink>
        )}
        {next !== null && (
          <ButtonLink
            look="main"
            className={styles.next}
            href={hrefOf(next.id)}
            onClick={checkFirst}
          >
            Lanjut: {next.name} <span aria-hidden="true">→</span>
          </ButtonLink>
        )}
      </nav>
    </>
  );
}
