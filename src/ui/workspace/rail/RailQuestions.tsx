import { useEffect, useMemo, useRef } from 'react';
import type { SectionId } from '#domain/method/sectionId.ts';
import { scrollerOf } from '#ui/kit/scrollerOf.ts';
import { useWholeRisalah } from '#ui/risalah/openRisalah.ts';
import { useJudgement } from '#ui/risalah/findings/useFindings.ts';
import { useMethod } from '#ui/risalah/pages/useMethod.ts';
import { useCatalogue } from '#ui/services/services.ts';
import { showQuestion } from '#ui/workspace/places/showQuestion.ts';
import { questionStateText } from '#words/sections.ts';
import { questionStates } from './questionStates.ts';
import { useQuestionInView } from './useQuestionInView.ts';
import styles from './questions.module.css';

interface RailQuestionsProps {
  readonly sections: readonly SectionId[];
  /** A question was chosen: a menu that lies over it closes. */
  readonly onOpen: () => void;
}

/** The questions of the page on screen, each with how it stands; the one that is being read is marked. */
export function RailQuestions({ sections, onOpen }: RailQuestionsProps) {
  const { defaults, guidance } = useCatalogue();
  const risalah = useWholeRisalah();
  const judgement = useJudgement(risalah, useMethod());
  const inView = useQuestionInView(sections);
  const list = useRef<HTMLUListElement>(null);
  const questions = useMemo(
    () => questionStates(sections, { risalah, judgement, defaults }),
    [sections, risalah, judgement, defaults],
  );

  useEffect(() => {
    const here = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (here != null) showInScroller(here);
  }, [inView]);

  return (
    <ul ref={list} className={styles.questions} aria-label="Pertanyaan pada halaman ini">
      {questions.map(({ section, state, findings }) => (
        <li key={section}>
          <button
            type="button"
            className={styles.question}
            aria-current={section === inView ? 'location' : undefined}
            onClick={() => {
              onOpen();
              showQuestion(section);
            }}
          >
            <span className={styles.mark} data-state={state} aria-hidden="true" />
            <span>{guidance[section].name}</span>
            <span className="visually-hidden">, {questionStateText(state, findings)}</span>
            {findings > 0 && (
              <span
                className={styles.count}
                aria-hidden="true"
                title={questionStateText(state, findings)}
              >
                {findings}
              </span>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Room above and below what is shown, in pixels: the neighbours say that there is more. */
const ROOM = 64;

/** Scrolls the rail by itself, and nothing around it. */
function showInScroller(element: HTMLElement): void {
  const scroller = scrollerOf(element);
  if (scroller === null) return;
  const { top, bottom } = element.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  if (top < frame.top + ROOM) scroller.scrollTop -= frame.top + ROOM - top;
  else if (bottom > frame.bottom - ROOM) scroller.scrollTop += bottom - frame.bottom + ROOM;
}
