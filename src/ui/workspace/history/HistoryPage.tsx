import { useMemo, useState } from 'react';
import type { SectionId } from '#domain/method/sectionId.ts';
import { changesBetween } from '#domain/risalah/versions/changes.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { changeRecord } from '#store/acts.ts';
import { stillSession } from '#store/stillSession.ts';
import { PagePreview } from '#ui/preview/PagePreview.tsx';
import { SessionContext, useAccess, useSession, useSessionState } from '#ui/risalah/openRisalah.ts';
import type { Page } from '#ui/risalah/pages/pages.ts';
import { VersionsPage } from '#ui/risalah/versions/VersionsPage.tsx';
import { usePast } from '#ui/services/services.ts';
import { changeSentences } from '#words/keeping/versions.ts';

interface HistoryPageProps {
  readonly pages: readonly Page[];
}

/** *Riwayat* of the open risalah. */
export function HistoryPage({ pages }: HistoryPageProps) {
  const session = useSession();
  const { readVersion } = usePast();
  const record = useMemo(
    () => ({ session, readVersion, compare: changesBetween }),
    [session, readVersion],
  );
  return (
    <VersionsPage
      record={record}
      name="risalah ini"
      kept={useSessionState('versions')}
      readOnly={useAccess() === 'read'}
      sentencesOf={(changes) => changeSentences(changes, (section) => placeOf(pages, section))}
      // It is the same risalah, whichever of its states.
      onRestore={(risalah) => changeRecord(session.store, ({ id }) => ({ ...risalah, id }))}
      show={(risalah) => <OnSheets risalah={risalah} />}
    />
  );
}

/** An earlier state on its sheets, as it would have been printed. */
function OnSheets({ risalah }: { readonly risalah: Risalah }) {
  const { card } = useSession();
  const [still] = useState(() => stillSession(card, risalah));
  return (
    <SessionContext value={still}>
      <PagePreview sections={null} onSection={nowhere} />
    </SessionContext>
  );
}

/** What is looked at cannot be answered. */
function nowhere(): void {
  // Nothing opens.
}

function placeOf(pages: readonly Page[], section: SectionId): string {
  const page = pages.find(({ sections }) => sections.includes(section));
  if (page === undefined) return '';
  return page.number === null ? page.name : `Langkah ${page.number}`;
}
