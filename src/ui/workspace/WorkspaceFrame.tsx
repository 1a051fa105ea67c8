import { Suspense, lazy, useEffect, useState } from 'react';
import { addressOf } from '#domain/risalah/address.ts';
import type { Address } from '#domain/risalah/address.ts';
import { enterFullScreen } from '#ui/risalah/projecting/fullScreen.ts';
import { ProjectContext } from '#ui/risalah/projecting/projectContext.ts';
import { useProjectKey } from '#ui/risalah/projecting/useProjectKey.ts';
import { Quiet } from '#ui/kit/Quiet.tsx';
import { useShelf } from '#ui/services/services.ts';
import { goTo } from '#ui/kit/useRoute.ts';
import { ArrivalNotice } from './ArrivalNotice.tsx';
import { Banners } from '#ui/risalah/Banners.tsx';
import { focusPlace } from './focusPlace.ts';
import { slideAtFocus } from './slideAtFocus.ts';
import { useExportRun } from './export/useExportRun.ts';
import {
  EXPORT_PAGE,
  MIRROR_PAGE,
  PREVIEW_PAGE,
  SUMMARY_PAGE,
  THREAD_PAGE,
} from '#ui/risalah/pages/pages.ts';
import { Rail } from './rail/Rail.tsx';
import { SidePanel } from './panel/SidePanel.tsx';
import type { PanelTab } from './panel/SidePanel.tsx';
import { StepPage } from './step/StepPage.tsx';
import { SummaryPage } from './summary/SummaryPage.tsx';
import { TopBar } from './TopBar.tsx';
import { useUndoKeys } from '#ui/risalah/useUndoKeys.ts';
import { usePages } from '#ui/risalah/pages/useMethod.ts';
import styles from './WorkspaceFrame.module.css';

const WholePreview = lazy(() =>
  import('#ui/preview/WholePreview.tsx').then((module) => ({ default: module.WholePreview })),
);

const ThreadPage = lazy(() =>
  import('./thread/ThreadPage.tsx').then((module) => ({ default: module.ThreadPage })),
);

const MirrorPage = lazy(() =>
  import('./mirror/MirrorPage.tsx').then((module) => ({ default: module.MirrorPage })),
);

const ExportPage = lazy(() =>
  import('./export/ExportPage.tsx').then((module) => ({ default: module.ExportPage })),
);

/** Narrower than this, rail, page and panel do not fit side by side. */
const WIDE = 1200;

interface WorkspaceFrameProps {
  readonly id: string;
  readonly page: string;
}

/** Top bar, rail, page and panel of an open risalah. */
export function WorkspaceFrame({ id, page: wanted }: WorkspaceFrameProps) {
  const { savePlace } = useShelf();
  const pages = usePages();
  const [panel, setPanel] = useState<PanelTab | null>(() =>
    window.innerWidth >= WIDE ? 'preview' : null,
  );
  const exportRun = useExportRun();
  useUndoKeys();

  const isPreview = wanted === PREVIEW_PAGE;
  const isThread = wanted === THREAD_PAGE;
  const page = pages.find((candidate) => candidate.id === wanted);
  const isMirror = wanted === MIRROR_PAGE;
  const isExport = wanted === EXPORT_PAGE;
  const isApart = isPreview || isThread || isMirror || isExport;
  const shown = page?.id ?? (isApart ? wanted : SUMMARY_PAGE);

  useEffect(() => {
    void savePlace(id, shown);
    window.scrollTo(0, 0);
  }, [id, shown, savePlace]);

  function open(pageId: string): void {
    goTo({ kind: 'risalah', id, page: pageId });
  }

  function handlePlace(place: Address): void {
    const target = pages.find(({ sections }) => sections.includes(place.section));
    if (target === undefined) return;
    if (target.id !== shown) open(target.id);
    if (window.innerWidth < WIDE) setPanel(null);
    focusPlace(place);
  }

  function project(slide: string): void {
    enterFullScreen();
    goTo({ kind: 'projector', id, slide: slide === '' ? (page?.sections[0] ?? '') : slide });
  }

  useProjectKey(() => project(slideAtFocus(page?.sections ?? [])));

  const position = page === undefined ? -1 : pages.indexOf(page);
  return (
    <div className={styles.frame} data-panel={panel === null || isApart ? 'closed' : 'open'}>
      <a className={styles.skip} href="#halaman" onClick={skipToPage}>
        Langsung ke pertanyaan
      </a>
      <ProjectContext value={project}>
        <TopBar onExport={() => open(EXPORT_PAGE)} />
        <Rail pages={pages} current={shown} onOpen={open} />
        <main className={styles.main} id="halaman" tabIndex={-1}>
          <Banners />
          <ArrivalNotice />
          {page !== undefined && (
            <StepPage
              key={page.id}
              page={page}
              previous={pages[position - 1] ?? null}
              next={pages[position + 1] ?? null}
              onOpen={open}
              onPlace={handlePlace}
              onPanel={setPanel}
            />
          )}
          {isThread && (
            <Suspense fallback={<Quiet>Menggambar benang merah …</Quiet>}>
              <ThreadPage onPlace={handlePlace} />
            </Suspense>
          )}
          {shown === SUMMARY_PAGE && (
            <SummaryPage pages={pages} onOpen={open} onPlace={handlePlace} />
          )}
          {isPreview && (
            <Suspense fallback={<Quiet>Menyusun pratinjau …</Quiet>}>
              <WholePreview onSection={(section) => handlePlace(addressOf(section))} />
            </Suspense>
          )}
          {isMirror && (
            <Suspense fallback={<Quiet>Memuat cermin juri …</Quiet>}>
              <MirrorPage onPlace={handlePlace} />
            </Suspense>
          )}
          {isExport && (
            <Suspense fallback={<Quiet>Menyiapkan ekspor …</Quiet>}>
              <ExportPage run={exportRun} pages={pages} onOpen={open} onPlace={handlePlace} />
            </Suspense>
          )}
        </main>
        {!isApart && (
          <SidePanel
            tab={panel}
            page={page ?? null}
            onTab={setPanel}
            onPlace={handlePlace}
            onWhole={() => open(PREVIEW_PAGE)}
          />
        )}
      </ProjectContext>
    </div>
  );
}

/** The address after the hash names a page of the risalah, so the link moves the focus itself. */
function skipToPage(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('halaman')?.focus();
}
