import { useEffect, useState } from 'react';
import type { SectionId } from '#domain/method/sectionId.ts';
import { answerField } from '#domain/risalah/address.ts';
import { answerText } from '#words/answers/answerText.ts';
import { useExampleChoice } from '#ui/services/exampleChoice.ts';
import styles from './guide.module.css';
import { useCatalogue } from '#ui/services/services.ts';

interface ExampleAnswerProps {
  readonly section: SectionId;
  readonly field: string;
  /** Shown where the worked case leaves the question open. */
  readonly written: string;
}

/** The question as the chosen worked case answers it, and which case that is. */
export function ExampleAnswer({ section, field, written }: ExampleAnswerProps) {
  const { loadExample } = useCatalogue();
  const { example } = useExampleChoice();
  const id = example?.id;
  const [answer, setAnswer] = useState('');

  useEffect(() => {
    let wanted = true;
    setAnswer('');
    if (id === undefined) return;
    loadExample(id).then(
      (risalah) => {
        const asked = answerField(section, field);
        if (wanted && asked !== null) setAnswer(answerText(risalah, asked));
      },
      // The written one stands in its stead.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [id, loadExample, section, field]);

  const shown = answer || written;
  if (shown === '') return null;
  return (
    <div>
      <dt>Contoh</dt>
      {answer !== '' && <dd className={styles.guideSource}>{example?.name}</dd>}
      <dd className={styles.guideExample}>{shown}</dd>
    </div>
  );
}
