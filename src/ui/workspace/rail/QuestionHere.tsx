import type { SectionId } from '#domain/method/sectionId.ts';
import { useCatalogue } from '#ui/services/services.ts';
import { useQuestionInView } from './useQuestionInView.ts';
import styles from './rail.module.css';

/** On a narrow screen, beside the name of the page: the question that is being read. */
export function QuestionHere({ sections }: { readonly sections: readonly SectionId[] }) {
  const { guidance } = useCatalogue();
  const section = useQuestionInView(sections);
  return section === null ? null : <span className={styles.here}>{guidance[section].name}</span>;
}
