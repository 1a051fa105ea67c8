import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Button } from '#ui/kit/parts/Button.tsx';
import { usePageHref } from '#ui/risalah/pages/usePageHref.ts';
import { useWholeRisalah } from '#ui/risalah/openRisalah.ts';
import { asklessIdOf, titleOf } from '#ui/risalah/pages/pages.ts';
import type { AsklessId, Page } from '#ui/risalah/pages/pages.ts';
import { QuestionHere } from './QuestionHere.tsx';
import { RailKnot } from './RailKnot.tsx';
import { RailQuestions } from './RailQuestions.tsx';
import { useMethod } from '#ui/risalah/pages/useMethod.ts';
import { usePageStates } from '#ui/risalah/pages/usePageStates.ts';
import styles from './rail.module.css';

/** A page that asks nothing, as the rail knows it. */
export interface RailPage {
  readonly id: AsklessId;
  readonly name: string;
  /** Whether the rail leads there by itself; to the others a button does. */
  readonly inRail: boolean;
}

interface RailProps {
  readonly pages: readonly Page[];
  readonly askless: readonly RailPage[];
  readonly current: string;
}

/** The steps as knots on the red thread; on a narrow screen, a menu. */
export function Rail({ pages, askless, current }: RailProps) {
  const method = useMethod();
  const risalah = useWholeRisalah();
  const states = usePageStates(pages, risalah, method);
  const [menu, setMenu] = useState<'open' | 'closed'>('closed');
  const here = pages.find(({ id }) => id === current);

  const closeMenu = (): void => setMenu('closed');

  return (
    <div className={styles.wrap} data-menu={menu}>
      <Button
        className={styles.toggle}
        aria-expanded={menu === 'open'}
        onClick={() => setMenu(menu === 'open' ? 'closed' : 'open')}
      >
        <span>
          {here === undefined ? nameOf(current, askless) : titleOf(here)}
          {here !== undefined && <QuestionHere sections={here.sections} />}
        </span>
        <ChevronDown size={18} aria-hidden="true" />
      </Button>
      <nav className={styles.rail} aria-label="Langkah">
        <ul className={styles.extra}>
          {askless.map(
            ({ id, name, inRail }) =>
              inRail && (
                <li key={id}>
                  <PageLink id={id} current={current} onOpen={closeMenu}>
                    {name}
                  </PageLink>
                </li>
              ),
          )}
        </ul>
        <h2 className={styles.heading}>{method.steps.length} langkah</h2>
        <ol className={styles.thread}>
          {pages.map((page) => {
            const state = states.get(page.id);
            if (state === undefined) return null;
            return (
              <RailKnot
                key={page.id}
                page={page}
                state={state}
                current={page.id === current ? 'page' : undefined}
                onOpen={closeMenu}
              >
                {page.id === current && (
                  <RailQuestions sections={page.sections} onOpen={closeMenu} />
                )}
              </RailKnot>
            );
          })}
        </ol>
      </nav>
    </div>
  );
}

interface PageLinkProps {
  readonly id: string;
  readonly current: string;
  readonly onOpen: () => void;
  readonly children: string;
}

function PageLink({ id, current, onOpen, children }: PageLinkProps) {
  const hrefOf = usePageHref();
  return (
    <a
      className={styles.link}
      href={hrefOf(id)}
      aria-current={id === current ? 'page' : undefined}
      onClick={onOpen}
    >
      {children}
    </a>
  );
}

function nameOf(current: string, askless: readonly RailPage[]): string {
  return askless.find(({ id }) => id === asklessIdOf(current))?.name ?? '';
}
