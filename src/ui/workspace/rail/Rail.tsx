import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Button } from '#ui/kit/Button.tsx';
import { useWholeRisalah } from '#ui/risalah/openRisalah.ts';
import { asklessIdOf, asklessIds } from '#ui/risalah/pages/pages.ts';
import type { Page } from '#ui/risalah/pages/pages.ts';
import { asklessPages } from '#ui/workspace/asklessPages.tsx';
import { RailKnot } from './RailKnot.tsx';
import { useMethod } from '#ui/risalah/pages/useMethod.ts';
import { usePageStates } from '#ui/risalah/pages/usePageStates.ts';
import styles from './rail.module.css';

interface RailProps {
  readonly pages: readonly Page[];
  readonly current: string;
  readonly onOpen: (page: string) => void;
}

/** The steps as knots on the red thread; on a narrow screen, a menu. */
export function Rail({ pages, current, onOpen }: RailProps) {
  const method = useMethod();
  const risalah = useWholeRisalah();
  const states = usePageStates(pages, risalah, method);
  const [menu, setMenu] = useState<'open' | 'closed'>('closed');
  const here = pages.find(({ id }) => id === current);

  function handleOpen(page: string): void {
    setMenu('closed');
    onOpen(page);
  }

  return (
    <div className={styles.wrap} data-menu={menu}>
      <Button
        className={styles.toggle}
        aria-expanded={menu === 'open'}
        onClick={() => setMenu(menu === 'open' ? 'closed' : 'open')}
      >
        {titleOf(here, current)}
        <ChevronDown size={18} aria-hidden="true" />
      </Button>
      <nav className={styles.rail} aria-label="Langkah">
        <ul className={styles.extra}>
          {asklessIds.map(
            (id) =>
              asklessPages[id].inRail && (
                <li key={id}>
                  <PageLink id={id} current={current} onOpen={handleOpen}>
                    {asklessPages[id].name}
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
                onOpen={handleOpen}
              />
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
  readonly onOpen: (page: string) => void;
  readonly children: string;
}

function PageLink({ id, current, onOpen, children }: PageLinkProps) {
  return (
    <button
      type="button"
      className={styles.link}
      aria-current={id === current ? 'page' : undefined}
      onClick={() => onOpen(id)}
    >
      {children}
    </button>
  );
}

function titleOf(page: Page | undefined, current: string): string {
  if (page === undefined) return asklessPages[asklessIdOf(current)].name;
  return page.number === null ? page.name : `${page.number} ${page.name}`;
}
