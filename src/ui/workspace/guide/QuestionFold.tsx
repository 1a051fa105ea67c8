import { useState } from 'react';
import type { QuestionGuide } from '#domain/method/guidance.ts';
import type { SectionId } from '#domain/method/sectionId.ts';
import { GuideText } from './GuideText.tsx';
import styles from './guide.module.css';

interface QuestionFoldProps {
  readonly name: string;
  readonly guide: QuestionGuide;
  readonly place: { readonly section: SectionId; readonly field: string } | null;
}

/** A question by its name; what explains it is drawn when it is opened. */
export function QuestionFold({ name, guide, place }: QuestionFoldProps) {
  const [fold, setFold] = useState<'open' | 'closed'>('closed');
  return (
    <details
      className={styles.guideFold}
      onToggle={(event) => setFold(event.currentTarget.open ? 'open' : 'closed')}
    >
      <summary>{name}</summary>
      {fold === 'open' && <GuideText guide={guide} place={place} />}
    </details>
  );
}
