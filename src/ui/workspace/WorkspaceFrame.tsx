import { Suspense, useContext, useEffect, useState } from 'react';
import type { Address } from '#domain/risalah/address.ts';
import { enterFullScreen } from '#ui/risalah/projecting/fullScreen.ts';
import { ProjectContext } from '#ui/risalah/projecting/projectContext.ts';
import { useProjectKey } from '#ui/risalah/projecting/useProjectKey.ts';
import { Boundary } from '#ui/kit/loading/Boundary.tsx';
import { part } from '#ui/kit/loading/part.ts';
import { useCommandKey } from '#ui/kit/useCommandKey.ts';
import { Quiet } from '#ui/kit/parts/Quiet.tsx';
import { DroppedFormatContext } from '#ui/services/droppedFormat.ts';
import { useShelf } from '#ui/services/services.ts';
import { goTo } from '#ui/kit/route/goTo.ts';
import { usePageTitle } from '#ui/kit/route/usePageTitle.ts';
import { ArrivalNotice } from './ArrivalNotice.tsx';
import { asklessPages } from './asklessPages.tsx';
import { Banners } from '#ui/risalah/Banners.tsx';
import { focusPlace } from './places/focusPlace.ts';
import { slideAtFocus } from './slideAtFocus.ts';
import { useExportRun } from './export/useExportRun.ts';
import { asklessIdOf, asklessIds, titleOf } from '#ui/risalah/pages/pages.ts';
import { Rail } from './rail/Rail.tsx';
import { SidePanel } from './panel/SidePanel.tsx';
import { isWide, usePanel } from './panel/usePanel.ts';
import { useKeptScroll } from './scroll/useKeptScroll.ts';
import { StepPage } from './step/StepPage.tsx';
import { TopBar } from './TopBar.tsx';
import { useKeptVersions } from '#ui/risalah/useKeptVersions.ts';
import { useUndoKeys } from '#ui/risalah/useUndoKeys.ts';
import { PlaceContext } from '#ui/risalah/pages/placeContext.ts';
import { useReportTitle } from '#ui/risalah/pages/useReportTitle.ts';
import { usePages } from '#ui/risalah/pages/useMethod.ts';
import styles from './WorkspaceFrame.module.css';

const DroppedFormat = part(
  async () => (await import('./export/format/DroppedFormat.tsx')).DroppedFormat,
);

const JumpBox = part(async () => (await import('./jump/JumpBox.tsx')).JumpBox);

const railPages = asklessIds.map((id) => ({ id, ...asklessPages[id] }));

interface WorkspaceFrameProps {
  readonly id: string;
  readonly page: string;
}

/** Top bar, rail, page and panel of an open risalah. */
export function WorkspaceFrame({ id, page: wanted }: WorkspaceFrameProps) {
  const { savePlace } = useShelf();
  const pages = usePages();
  const [panel, setPanel] = usePanel();
  const [jumping, setJumping] = useState<'open' | 'closed'>('closed');
  const exportRun = useExportRun();
  const dropped = useContext(DroppedFormatContext);
  useUndoKeys();
  useKeptVersions();

  const page = pages.find((candidate) => candidate.id === wanted);
  const shown = page?.id ?? asklessIdOf(wanted);
  const askless = page === undefined ? asklessPages[asklessIdOf(wanted)] : null;
  const hasPanel = askless?.hasPanel ?? true;
  usePageTitle(page === undefined ? (askless?.name ?? '') : titleOf(page), useReportTitle());

  useEffect(() => {
    void savePlace(id, shown);
  }, [id, shown, savePlace]);

  useKeptScroll(`${id}/${shown}`);

  function open(pageId: string): void {
    goTo({ kind: 'risalah', id, page: pageId });
  }

  function handlePlace(place: Address): void {
    const target = pages.find(({ sections }) => sections.includes(place.section));
    if (target === undefined) return;
    if (target.id !== shown) open(target.id);
    if (!isWide()) setPanel(null);
    focusPlace(place);
  }

  function project(slide: string): void {
    enterFullScreen();
    goTo({ kind: 'projector', id, slide: slide === '' ? (page?.sections[0] ?? '') : slide });
  }

  useCommandKey('k', () => setJumping('open'));
  useProjectKey(() => project(slideAtFocus(page?.sections ?? [])));

  const position = page === undefined ? -1 : pages.indexOf(page);
  return (
    <div className={styles.frame} data-panel={panel !== null && hasPanel ? 'open' : 'closed'}>
      <a className={styles.skip} href="#halaman" onClick={skipToPage}>
        Langsung ke pertanyaan
      </a>
      <PlaceContext value={handlePlace}>
        <ProjectContext value={project}>
          <TopBar onJump={() => setJumping('open')} />
          <Rail pages={pages} askless={railPages} current={shown} />
          <main className={styles.main} id="halaman" tabIndex={-1}>
            <Banners />
            <ArrivalNotice />
            <Boundary place={shown}>
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
              {askless !== null && (
                <Suspense key={shown} fallback={<Quiet>{askless.waiting}</Quiet>}>
                  {askless.show({ pages, exportRun, onOpen: open, onPlace: handlePlace })}
                </Suspense>
              )}
            </Boundary>
          </main>
          {jumping === 'open' && (
            <Suspense fallback={null}>
              <JumpBox
                pages={pages}
                askless={railPages}
                onOpen={open}
                onPlace={handlePlace}
                onClose={() => setJumping('closed')}
              />
            </Suspense>
          )}
          {dropped.file !== null && (
            <Suspense fallback={null}>
              <DroppedFormat file={dropped.file} onClose={dropped.done} />
            </Suspense>
          )}
          {hasPanel && (
            <SidePanel tab={panel} page={page ?? null} onTab={setPanel} onPlace={handlePlace} />
          )}
        </ProjectContext>
      </PlaceContext>
    </div>
  );
}

/** The address after the hash names a page of the risalah, so the link moves the focus itself. */
function skipToPage(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('halaman')?.focus();
}
