import { Suspense, useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { Convention } from '#domain/convention/schema/convention.ts';
import type { KeptEvent } from '#domain/event/event.ts';
import { isBlank } from '#language/isBlank.ts';
import { part } from '#ui/kit/loading/part.ts';
import { ButtonLink } from '#ui/kit/parts/ButtonLink.tsx';
import { usePageTitle } from '#ui/kit/route/usePageTitle.ts';
import { RecordHistoryButtons } from '#ui/risalah/beside/RecordHistoryButtons.tsx';
import { useRecordUndoKeys } from '#ui/risalah/beside/useRecordUndoKeys.ts';
import { eventName } from '#words/event/standing.ts';
import { BeginConvention } from './BeginConvention.tsx';
import { ConventionNav } from './ConventionNav.tsx';
import {
  conventionHref,
  conventionPageIds,
  isTypedOn,
  pageOf,
  pageWords,
  SCREEN,
} from './parts/pages.ts';
import type { ConventionPageId } from './parts/pages.ts';
import type { PageProps } from './parts/pageProps.ts';
import { useConventionEdits } from './useConventionEdits.ts';
import styles from './convention.module.css';

interface ConventionPageProps {
  readonly event: KeptEvent;
  readonly change: (edit: (before: KeptEvent) => KeptEvent, when?: 'soon' | 'at once') => void;
  readonly mayWrite: boolean;
  /** As the address names them. */
  readonly page: string;
  readonly part: string;
  /** What must be known before going on: another tab writes, or a change was not saved. */
  readonly notices: ReactNode;
}

const pages: Readonly<Record<ConventionPageId, (props: PageProps) => ReactNode>> = {
  contestants: part(async () => (await import('./setup/ContestantsPage.tsx')).ContestantsPage),
  forms: part(async () => (await import('./setup/FormsPage.tsx')).FormsPage),
  judges: part(async () => (await import('./setup/JudgesPage.tsx')).JudgesPage),
  rule: part(async () => (await import('./setup/RulePage.tsx')).RulePage),
  draw: part(async () => (await import('./stage/DrawPage.tsx')).DrawPage),
  timing: part(async () => (await import('./stage/TimingPage.tsx')).TimingPage),
  scores: part(async () => (await import('./scores/ScoresPage.tsx')).ScoresPage),
  result: part(async () => (await import('./outcome/ResultPage.tsx')).ResultPage),
  announcement: part(async () => (await import('./stage/AnnouncementPage.tsx')).AnnouncementPage),
  objections: part(async () => (await import('./outcome/ObjectionsPage.tsx')).ObjectionsPage),
  papers: part(async () => (await import('./outcome/PapersPage.tsx')).PapersPage),
  feedback: part(async () => (await import('./outcome/FeedbackPage.tsx')).FeedbackPage),
};

/** The convention of an event, as its committee sees it: a page for each thing that is done. */
export function ConventionPage(props: ConventionPageProps) {
  const { event, change, mayWrite } = props;
  const { convention } = event;
  usePageTitle(pageWords[pageOf(props.page)].name, convention?.name ?? '', eventName(event));
  if (convention === null) {
    return <BeginConvention event={event} change={change} mayWrite={mayWrite} />;
  }
  return <ConventionShown {...props} convention={convention} />;
}

interface ConventionShownProps extends ConventionPageProps {
  readonly convention: Convention;
}

function ConventionShown(props: ConventionShownProps) {
  const { event, convention, change, mayWrite, part: below, notices } = props;
  const page = pageOf(props.page);
  const place = `${page}/${below}`;
  const { edit, history, takeBack } = useConventionEdits({ convention, change, place });
  useRecordUndoKeys({ store: history }, !mayWrite);
  const shownAt = useRef(place);
  useEffect(() => {
    // Another page begins at its top; the one that opens first stays where the browser left it.
    if (shownAt.current !== place) window.scrollTo(0, 0);
    shownAt.current = place;
  }, [place]);

  const Page = pages[page];
  const shown = (
    <Suspense fallback={<p className={styles.eyebrow}>Membuka halaman …</p>}>
      <Page {...{ event, convention, edit, takeBack, mayWrite }} part={below} />
    </Suspense>
  );
  if (below === SCREEN) return <main>{shown}</main>;
  const next = conventionPageIds[conventionPageIds.indexOf(page) + 1];
  return (
    <div className={styles.frame}>
      <ConventionNav id={event.id} convention={convention} page={page} />
      <main className={styles.page}>
        {notices}
        <div className={styles.head}>
          <div>
            <p className={styles.eyebrow}>
              {isBlank(convention.name) ? eventName(event) : convention.name.trim()}
            </p>
            <h1 className={styles.title}>{pageWords[page].name}</h1>
            <p className={styles.lead}>{pageWords[page].lead}</p>
          </div>
          {isTypedOn(page, below) && (
            <div className={styles.history}>
              <RecordHistoryButtons session={{ store: history }} readOnly={!mayWrite} />
            </div>
          )}
        </div>
        {shown}
        {next !== undefined && (
          <p className={styles.next}>
            <ButtonLink href={conventionHref(event.id, next)}>
              Lanjut: {pageWords[next].name}
            </ButtonLink>
          </p>
        )}
      </main>
    </div>
  );
}
