import { useCallback, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { SectionId } from '#domain/method/sectionId.ts';
import { useWidth } from '#ui/kit/useWidth.ts';
import { ManuscriptView } from './blocks/ManuscriptView.tsx';
import { OpenSectionContext } from './sheets/openSection.ts';
import type { OpenSection } from './sheets/openSection.ts';
import { Sheets } from './sheets/Sheets.tsx';
import { pageCount } from './pages/pageCount.ts';
import { PagesState } from './pages/PagesState.tsx';
import { sheetsOfSections } from './pages/sheetsOfSections.ts';
import { useFollow } from './useFollow.ts';
import { usePageLayout } from '#ui/preview/pages/usePageLayout.ts';
import type { LaidOut } from '#ui/preview/pages/usePageLayout.ts';
import styles from './panel.module.css';

interface PagePreviewProps {
  /** `null` shows the whole report. */
  readonly sections: readonly SectionId[] | null;
  /** The section that is shown first; by default the first of `sections`. */
  readonly at?: SectionId | null;
  readonly onSection: OpenSection;
}

/** What the questions on the page will look like in print: the sheets that hold their answers. */
export function PagePreview({ sections, at = null, onSection }: PagePreviewProps) {
  const { composed, laid, status } = usePageLayout();
  if (laid === null) {
    return (
      <>
        {status === 'busy' && (
          <p className={styles.state} role="status">
            Menata halaman …
          </p>
        )}
        <ManuscriptView
          manuscript={composed.manuscript}
          {...(sections !== null && { sections })}
          size="panel"
        />
      </>
    );
  }
  return (
    <OpenSectionContext value={onSection}>
      <ChosenSheets
        laid={laid}
        sections={sections}
        first={at ?? sections?.[0] ?? ''}
        state={<PagesState composed={composed} status={status} />}
      />
    </OpenSectionContext>
  );
}

interface ChosenSheetsProps {
  readonly laid: LaidOut;
  readonly sections: readonly SectionId[] | null;
  readonly first: SectionId | '';
  readonly state: ReactNode;
}

function ChosenSheets({ laid, sections, first, state }: ChosenSheetsProps) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const { pages, format } = laid;
  const chosen = useMemo(
    () =>
      sections === null ? pages.sheets.map((_, index) => index) : sheetsOfSections(laid, sections),
    [laid, pages, sections],
  );
  useFollow(frame, { laid, first, width });
  const show = useCallback(
    (sheet: number) => {
      frame.current?.querySelector(`[data-sheet="${sheet}"]`)?.scrollIntoView({ block: 'nearest' });
    },
    [frame],
  );
  return (
    <>
      <p className={styles.state}>
        <span>{pageCount(pages.sheets.length, format.pageLimit)} seluruhnya</span>
        {state}
      </p>
      <div ref={frame}>
        {chosen.length === 0 ? (
          <p className={styles.nothing}>Bagian ini tidak tercetak sebelum ada isinya.</p>
        ) : (
          <Sheets laid={laid} chosen={chosen} crop="text" onSheet={show} />
        )}
      </div>
    </>
  );
}
