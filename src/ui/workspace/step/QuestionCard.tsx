import { Terms } from '#ui/kit/terms/Terms.tsx';
import { Suspense, useId, useState } from 'react';
import type { SectionId } from '#domain/method/sectionId.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Card, CardHint, CardTitle } from '#ui/kit/parts/Card.tsx';
import { Quiet } from '#ui/kit/parts/Quiet.tsx';
import { useCatalogue } from '#ui/services/services.ts';
import { sectionElementId } from '#ui/risalah/pages/sectionElementId.ts';
import { sectionPages } from '#ui/sections/sectionPages.tsx';
import { AbsentQuestion } from '#ui/workspace/findings/AbsentQuestion.tsx';
import { NotesHere } from '#ui/workspace/notes/NotesHere.tsx';
import { part } from '#ui/kit/loading/part.ts';
import styles from './QuestionCard.module.css';

const ExampleSection = part(
  async () => (await import('#ui/preview/ExampleSection.tsx')).ExampleSection,
);

const Weights = part(async () => (await import('#ui/workspace/guide/Weights.tsx')).Weights);

interface QuestionCardProps {
  readonly section: SectionId;
}

/** One question: what is asked, its fields, the same question answered elsewhere, and what judges look for. */
export function QuestionCard({ section }: QuestionCardProps) {
  const { guidance, examples } = useCatalogue();
  const { name, question, hint, judges } = guidance[section];
  const [aside, setAside] = useState<'example' | 'judges' | null>(null);
  const titleId = useId();
  const asideId = useId();
  const Fields = sectionPages[section];
  const hasExample = examples.length > 0;

  function toggle(wanted: 'example' | 'judges'): void {
    setAside((open) => (open === wanted ? null : wanted));
  }

  return (
    <Card id={sectionElementId(section)} aria-labelledby={titleId} tabIndex={-1}>
      <CardTitle id={titleId}>{question}</CardTitle>
      <CardHint>
        {hint}
        <Terms of={[name, question, hint]} />
      </CardHint>
      <NotesHere section={section} />
      <Suspense fallback={<Quiet>Memuat isian …</Quiet>}>
        <Fields />
      </Suspense>
      <div className={styles.cardLinks}>
        {hasExample && (
          <Button
            look="link"
            aria-expanded={aside === 'example'}
            aria-controls={asideId}
            onClick={() => toggle('example')}
          >
            Lihat contoh
          </Button>
        )}
        {judges.length > 0 && (
          <Button
            look="link"
            aria-expanded={aside === 'judges'}
            aria-controls={asideId}
            onClick={() => toggle('judges')}
          >
            Yang dilihat juri
          </Button>
        )}
        <AbsentQuestion section={section} />
      </div>
      <div id={asideId}>
        {aside === 'judges' && (
          <>
            <ul className={styles.judges}>
              {judges.map((sentence) => (
                <li key={sentence}>
                  {sentence}
                  <Terms of={[sentence]} />
                </li>
              ))}
            </ul>
            <Suspense fallback={null}>
              <Weights section={section} />
            </Suspense>
          </>
        )}
        {aside === 'example' && hasExample && (
          <Suspense fallback={<Quiet>Memuat contoh …</Quiet>}>
            <ExampleSection section={section} />
          </Suspense>
        )}
      </div>
    </Card>
  );
}
