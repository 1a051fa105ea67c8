import { useId } from 'react';
import type { ReactNode } from 'react';
import { Card, CardTitle } from '#ui/kit/parts/Card.tsx';
import styles from './parts.module.css';

interface GroupProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** What is set together, on a card. */
export function Group({ title, children }: GroupProps) {
  const id = useId();
  return (
    <Card aria-labelledby={id}>
      <CardTitle id={id}>{title}</CardTitle>
      <div className={styles.fields}>{children}</div>
    </Card>
  );
}
