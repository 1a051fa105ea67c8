import type { ReactNode } from 'react';
import { countRemarks } from '#domain/rules/remarks.ts';
import { titleOf } from '#ui/risalah/pages/pages.ts';
import type { Page } from '#ui/risalah/pages/pages.ts';
import { usePageHref } from '#ui/risalah/pages/usePageHref.ts';
import { statusNames } from '#words/sections.ts';
import type { PageState } from '#ui/risalah/pages/pageState.ts';
import styles from './rail.module.css';

interface RailKnotProps {
  readonly page: Page;
  readonly state: PageState;
  readonly current: 'page' | undefined;
  readonly onOpen: () => void;
  /** Its questions, below its name. */
  readonly children?: ReactNode;
}

/** One knot: hollow, half or full; below it the thread, whole, torn or not yet spun. */
export function RailKnot({ page, state, current, onOpen, children }: RailKnotProps) {
  const { status, thread, findings, facts } = state;
  const hrefOf = usePageHref();
  return (
    <li className={styles.item} data-status={status} data-thread={thread}>
      <a className={styles.step} href={hrefOf(page.id)} aria-current={current} onClick={onOpen}>
        <span className={styles.knot} aria-hidden="true" />
        <span className={styles.name}>
          {titleOf(page)}
          <span className="visually-hidden">, {statusNames[status]}</span>
        </span>
        {facts !== '' && (
          <span className={styles.facts} title={facts}>
            {facts}
          </span>
        )}
        {findings.length > 0 && (
          <span className="visually-hidden">
            {thread === 'torn' && ', benang putus'}, {countRemarks(findings)} catatan juri
          </span>
        )}
      </a>
      {children}
      {thread === 'torn' && (
        <svg className={styles.tear} viewBox="0 0 12 26" aria-hidden="true">
          <path d="M6 0v7M6 7l-3 4M6 7l.500 5M6 7l3.500 3.500M6 26v-7M6 19l3-4M6 19l-.500-5M6 19l-3.500-3.500" />
        </svg>
      )}
    </li>
  );
}
