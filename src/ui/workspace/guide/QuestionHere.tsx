import type { SectionId } from '#domain/method/sectionId.ts';
import { answerField } from '#domain/risalah/address.ts';
import { guideOf } from '#domain/risalah/question.ts';
import type { Guides } from '#domain/risalah/question.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { ToolId } from '#domain/tools/toolId.ts';
import { answerLabel } from '#words/labels/answerLabel.ts';
import { useRisalah } from '#ui/risalah/openRisalah.ts';
import { PanelTitle } from '#ui/kit/parts/PanelBody.tsx';
import { Quiet } from '#ui/kit/parts/Quiet.tsx';
import { GuideText } from './GuideText.tsx';
import type { FocusedQuestion } from './focusedQuestion.ts';
import { useFocusedQuestion } from './useFocusedQuestion.ts';
import styles from './guide.module.css';

interface QuestionHereProps {
  readonly guides: Guides;
  readonly sections: readonly SectionId[];
}

/** The guide of the question that the cursor stands in. */
export function QuestionHere({ guides, sections }: QuestionHereProps) {
  const here = useFocusedQuestion(sections);
  const tool = useRisalah((risalah) => toolAt(risalah, here));
  if (here === null) {
    return <Quiet>Klik sebuah isian, dan panduannya muncul di sini.</Quiet>;
  }
  const guide = tool === null ? guideOf(guides, here.section, here.field) : guides.tools[tool];
  const asked = answerField(here.section, here.field);
  if (guide === null || asked === null) return null;
  const name = tool === null ? answerLabel(asked) : guides.tools[tool].name;
  return (
    <section className={styles.guideHere} aria-label="Panduan pertanyaan ini">
      <p className={styles.guideEyebrow}>Pertanyaan ini</p>
      <PanelTitle>{name}</PanelTitle>
      <GuideText guide={guide} place={tool === null ? here : null} />
    </section>
  );
}

function toolAt(risalah: Risalah, here: FocusedQuestion | null): ToolId | null {
  if (here?.field !== 'data' || here.row < 0) return null;
  const answers = risalah[here.section];
  return 'data' in answers ? (answers.data[here.row]?.tool ?? null) : null;
}
