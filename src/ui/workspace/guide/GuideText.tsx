import type { ReactNode } from 'react';
import type { QuestionGuide } from '#domain/method/guidance.ts';
import type { SectionId } from '#domain/method/sectionId.ts';
import { ExampleAnswer } from './ExampleAnswer.tsx';
import styles from './guide.module.css';

interface GuideTextProps {
  readonly guide: QuestionGuide;
  /** Where the worked case answers it; `null` for a tool, whose example is under *Alat*. */
  readonly place: { readonly section: SectionId; readonly field: string } | null;
}

/** One question explained: what, why, how, filled in, what judges look for, what goes wrong. */
export function GuideText({ guide, place }: GuideTextProps) {
  return (
    <dl className={styles.guideText}>
      <Part name="Apa">{guide.what}</Part>
      <Part name="Mengapa">{guide.why}</Part>
      <Part name="Bagaimana">{guide.how}</Part>
      {place !== null && (
        <ExampleAnswer section={place.section} field={place.field} written={guide.example ?? ''} />
      )}
      <Part name="Yang dilihat juri">{guide.judges}</Part>
      <Part name="Kesalahan umum">{guide.mistake}</Part>
    </dl>
  );
}

interface PartProps {
  readonly name: string;
  readonly children: ReactNode;
}

function Part({ name, children }: PartProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
