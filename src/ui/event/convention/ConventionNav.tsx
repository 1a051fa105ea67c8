import type { Convention } from '#domain/convention/schema/convention.ts';
import { goTo } from '#ui/kit/route/goTo.ts';
import { conventionHref, pageGroups, pageOf, pageWords } from './parts/pages.ts';
import type { ConventionPageId } from './parts/pages.ts';
import { progressOf } from './progress.ts';
import type { PageState } from './progress.ts';
import styles from './convention.module.css';

interface ConventionNavProps {
  /** Id of the event. */
  readonly id: string;
  readonly convention: Convention;
  readonly page: ConventionPageId;
}

const stateNames: Readonly<Record<PageState, string>> = {
  empty: 'belum mulai',
  begun: 'sedang berjalan',
  done: 'sudah ada',
};

/** The way through a convention: its pages as knots on a thread, on a narrow screen as one choice. */
export function ConventionNav({ id, convention, page }: ConventionNavProps) {
  const progress = progressOf(convention);
  return (
    <>
      <nav className={styles.rail} aria-label="Bagian gelar">
        {pageGroups.map((group) => (
          <section key={group.name} aria-label={group.name}>
            <p className={styles.group}>{group.name}</p>
            <ol className={styles.knots}>
              {group.pages.map((one) => {
                const { state, fact } = progress[one];
                return (
                  <li key={one} data-state={state}>
                    <a
                      href={conventionHref(id, one)}
                      aria-current={one === page ? 'page' : undefined}
                    >
                      <strong>{pageWords[one].name}</strong>
                      {fact === '' ? (
                        <span className="visually-hidden"> ({stateNames[state]})</span>
                      ) : (
                        <span className={styles.fact}>{fact}</span>
                      )}
                    </a>
                  </li>
                );
              })}
            </ol>
          </section>
        ))}
      </nav>
      <label className={styles.choice}>
        Bagian gelar
        <select
          value={page}
          onChange={({ target }) =>
            goTo({ kind: 'convention', id, page: pageOf(target.value), part: '' })
          }
        >
          {pageGroups.map((group) => (
            <optgroup key={group.name} label={group.name}>
              {group.pages.map((one) => (
                <option key={one} value={one}>
                  {pageWords[one].name}
                  {progress[one].fact !== '' && ` (${progress[one].fact})`}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
    </>
  );
}
