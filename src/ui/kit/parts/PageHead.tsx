import type { ReactNode, Ref } from 'react';
import styles from './PageHead.module.css';

interface Words {
  readonly children: ReactNode;
}

/** Title of a page on the left, what opens from it on the right. */
export function PageHead({ children }: Words) {
  return <div className={styles.head}>{children}</div>;
}

/** Where the page stands, above its title. */
export function Eyebrow({ children }: Words) {
  return <p className={styles.eyebrow}>{children}</p>;
}

interface PageTitleProps extends Words {
  /** For a title that takes the focus when its page opens. */
  readonly heading?: Ref<HTMLHeadingElement>;
}

export function PageTitle({ heading, children }: PageTitleProps) {
  return (
    <h1 ref={heading} tabIndex={heading === undefined ? undefined : -1} className={styles.title}>
      {children}
    </h1>
  );
}

/** What the page is for, under its title. */
export function Lead({ children }: Words) {
  return <p className={styles.lead}>{children}</p>;
}
