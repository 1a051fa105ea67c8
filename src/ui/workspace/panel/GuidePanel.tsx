import { Terms } from '#ui/kit/terms/Terms.tsx';
import type { SectionId } from '#domain/method/sectionId.ts';
import { answerField } from '#domain/risalah/address.ts';
import { guideOf } from '#domain/risalah/question.ts';
import type { Guides } from '#domain/risalah/question.ts';
import { PanelBody, PanelTitle } from '#ui/kit/parts/PanelBody.tsx';
import { answerLabel } from '#words/labels/answerLabel.ts';
import { useCatalogue } from '#ui/services/services.ts';
import { QuestionFold } from '#ui/workspace/guide/QuestionFold.tsx';
import { QuestionHere } from '#ui/workspace/guide/QuestionHere.tsx';
import { useGuides } from '#ui/services/useGuides.ts';
import type { Page } from '#ui/risalah/pages/pages.ts';
import styles from './GuidePanel.module.css';

interface GuidePanelProps {
  readonly page: Page | null;
}

/** Panduan: what each question of the page is for and how to answer it, first the one that is being answered. */
export function GuidePanel({ page }: GuidePanelProps) {
  const guides = useGuides();
  if (page === null) {
    return (
      <p>
        Buka satu langkah untuk membaca panduannya. Urutannya boleh diubah: Anda dapat mengisi
        langkah mana pun lebih dahulu.
      </p>
    );
  }
  return (
    <PanelBody>
      {guides !== null && <QuestionHere key={page.id} guides={guides} sections={page.sections} />}
      {page.sections.map((section) => (
        <SectionGuide key={section} section={section} guides={guides} />
      ))}
    </PanelBody>
  );
}

interface SectionGuideProps {
  readonly section: SectionId;
  readonly guides: Guides | null;
}

function SectionGuide({ section, guides }: SectionGuideProps) {
  const { guidance } = useCatalogue();
  const { name, guide } = guidance[section];
  return (
    <section aria-label={name}>
      <PanelTitle>{name}</PanelTitle>
      {guide.map((paragraph) => (
        <p key={paragraph}>
          {paragraph}
          <Terms of={[paragraph]} />
        </p>
      ))}
      {guides !== null && (
        <div className={styles.folds}>
          {Object.keys(guides.questions[section]).map((field) => {
            const question = guideOf(guides, section, field);
            const asked = answerField(section, field);
            if (question === null || asked === null) return null;
            const called = answerLabel(asked);
            return (
              <QuestionFold key={field} name={called} guide={question} place={{ section, field }} />
            );
          })}
          {section === 'cause-effect' && (
            <QuestionFold
              name={guides.tools['cause-effect'].name}
              guide={guides.tools['cause-effect']}
              place={null}
            />
          )}
        </div>
      )}
    </section>
  );
}
