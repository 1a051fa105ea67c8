import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Button } from '#ui/kit/Button.tsx';
import { useWholeRisalah } from '#ui/risalah/openRisalah.ts';
import {
  EXPORT_PAGE,
  MIRROR_PAGE,
  PREVIEW_PAGE,
  SUMMARY_PAGE,
  THREAD_PAGE,
} from '#ui/risalah/pages/pages.ts';
import type { Page } from '#ui/risalah/pages/pages.ts';
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
          <li>
            <PageLink id={SUMMARY_PAGE} current={current} onOpen={handleOpen}>
              Ringkasan
            </PageLink>
          </li>
          <li>
            <PageLink id={THREAD_PAGE} current={current} onOpen={handleOpen}>
              Benang merah
            </PageLink>
          </li>
          <li>
            <PageLink id={MIRROR_PAGE} current={current} onOpen={handleOpen}>
              Cermin juri
            </PageLink>
          </li>
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
  if (page === undefined) return askless[current] ?? 'Ringkasan';
  return page.number === null ? page.name : `${page.number} ${page.name}`;
}

/** Pages that ask nothing, by name. */
const askless: Readonly<Record<string, string>> = {
  [PREVIEW_PAGE]: 'Pratinjau seluruhnya',
  [THREAD_PAGE]: 'Benang merah',
  [MIRROR_PAGE]: 'Cermin juri',
  [EXPORT_PAGE]: 'Ekspor ke Word',
};
