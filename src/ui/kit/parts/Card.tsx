import type { ComponentProps, ReactNode } from 'react';
import styles from './Card.module.css';

/** A sheet of a page: one question, or one thing to read. */
export function Card(props: Omit<ComponentProps<'section'>, 'className'>) {
  return <section {...props} className={styles.card} />;
}

interface CardTitleProps {
  /** For the card that is named by it. */
  readonly id?: string;
  readonly children: ReactNode;
}

export function CardTitle({ id, children }: CardTitleProps) {
  return (
    <h2 id={id} className={styles.title}>
      {children}
    </h2>
  );
}

/** What is asked for, or why, under the title of a card. */
export function CardHint({ children }: { readonly children: ReactNode }) {
  return <p className={styles.hint}>{children}</p>;
}
