import type { SectionId } from '#domain/method/sectionId.ts';
import { ManuscriptView } from './ManuscriptView.tsx';
import { useManuscript } from './useManuscript.ts';

interface PagePreviewProps {
  /** `null` shows the whole report. */
  readonly sections: readonly SectionId[] | null;
}

/** What the questions on the page will look like in print. */
export function PagePreview({ sections }: PagePreviewProps) {
  const manuscript = useManuscript();
  if (sections === null) return <ManuscriptView manuscript={manuscript} size="panel" />;
  return <ManuscriptView manuscript={manuscript} sections={sections} size="panel" />;
}
