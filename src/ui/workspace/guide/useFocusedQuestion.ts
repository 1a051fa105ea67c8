import { useEffect, useState } from 'react';
import type { SectionId } from '#domain/method/sectionId.ts';
import { focusedQuestion } from './focusedQuestion.ts';
import type { FocusedQuestion } from './focusedQuestion.ts';

/** The question that the cursor stands in; the last one while it is elsewhere, `null` before the first. */
export function useFocusedQuestion(sections: readonly SectionId[]): FocusedQuestion | null {
  const [question, setQuestion] = useState<FocusedQuestion | null>(() =>
    document.activeElement === null ? null : focusedQuestion(document.activeElement, sections),
  );

  useEffect(() => {
    function follow({ target }: FocusEvent): void {
      if (!(target instanceof Element)) return;
      const found = focusedQuestion(target, sections);
      if (found === null) return;
      setQuestion((before) =>
        before?.section === found.section &&
        before.field === found.field &&
        before.row === found.row
          ? before
          : found,
      );
    }
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, [sections]);

  return question;
}
