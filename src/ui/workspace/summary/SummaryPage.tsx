import { useState } from 'react';
import type { Address } from '#domain/risalah/address.ts';
import { countRemarks } from '#domain/rules/remarks.ts';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { ButtonLink } from '#ui/kit/parts/ButtonLink.tsx';
import { Card, CardHint, CardTitle } from '#ui/kit/parts/Card.tsx';
import { useAccess, useWholeRisalah } from '#ui/risalah/openRisalah.ts';
import { Eyebrow, Lead, PageTitle } from '#ui/kit/parts/PageHead.tsx';
import { Quiet } from '#ui/kit/parts/Quiet.tsx';
import { ExplainedList } from '#ui/workspace/findings/ExplainedList.tsx';
import { FindingsByPage } from '#ui/workspace/findings/FindingsByPage.tsx';
import { OpenNotes } from '#ui/workspace/notes/OpenNotes.tsx';
import { MergeFile } from './MergeFile.tsx';
import { MethodDialog } from './MethodDialog.tsx';
import { statusNames } from '#words/sections.ts';
import { PathCard } from './PathCard.tsx';
import type { PageState } from '#ui/risalah/pages/pageState.ts';
import { HISTORY_PAGE, THREAD_PAGE, titleOf } from '#ui/risalah/pages/pages.ts';
import type { Page } from '#ui/risalah/pages/pages.ts';
import { useJudgement } from '#ui/risalah/findings/useFindings.ts';
import { usePageHref } from '#ui/risalah/pages/usePageHref.ts';
import { useMethod } from '#ui/risalah/pages/useMethod.ts';
import { usePageStates } from '#ui/risalah/pages/usePageStates.ts';
import styles from './SummaryPage.module.css';

interface SummaryPageProps {
  readonly pages: readonly Page[];
  readonly onOpen: (page: string) => void;
  readonly onPlace: (place: Address) => void;
}

/** The hub: where every step stands, what judges would ask, and the order of the steps itself. */
export function SummaryPage({ pages, onOpen, onPlace }: SummaryPageProps) {
  const hrefOf = usePageHref();
  const method = useMethod();
  const risalah = useWholeRisalah();
  const readOnly = useAccess() === 'read';
  const states = usePageStates(pages, risalah, method);
  const [dialog, setDialog] = useState<'method' | null>(null);
  const steps = pages.filter(({ number }) => number !== null);
  const done = steps.filter(({ id }) => states.get(id)?.status === 'done').length;
  const current = pages.find(({ id }) => states.get(id)?.status !== 'done');
  const findings = pages.flatMap(({ id }) => states.get(id)?.findings ?? []);
  const { explained } = useJudgement(risalah, method);

  return (
    <>
      <Eyebrow>{method.name}</Eyebrow>
      <PageTitle>Ringkasan</PageTitle>
      <Lead>
        {done} dari {steps.length} langkah ditandai selesai.
      </Lead>
      <Acts>
        {current !== undefined && (
          <ButtonLink look="main" href={hrefOf(current.id)}>
            Lanjutkan: {current.name}
          </ButtonLink>
        )}
        <ButtonLink href={hrefOf(THREAD_PAGE)}>Lihat benang merah</ButtonLink>
        <ButtonLink href={hrefOf(HISTORY_PAGE)}>Riwayat</ButtonLink>
        <Button disabled={readOnly} onClick={() => setDialog('method')}>
          Ganti susunan langkah
        </Button>
        <MergeFile />
      </Acts>
      <OpenNotes onPlace={onPlace} />
      <ol className={styles.hub}>
        {pages.map((page) => {
          const state = states.get(page.id);
          return (
            <li key={page.id}>
              <a className={styles.hubItem} href={hrefOf(page.id)}>
                <span className={styles.hubName}>{titleOf(page)}</span>
                <Quiet as="span">{stateLine(state)}</Quiet>
                <span className={styles.hubStatus}>{statusNames[state?.status ?? 'empty']}</span>
              </a>
            </li>
          );
        })}
      </ol>
      <PathCard onPlace={onPlace} onOpen={onOpen} />
      {findings.length + explained.length > 0 && (
        <Card aria-labelledby="semua-catatan">
          <CardTitle id="semua-catatan">Catatan juri</CardTitle>
          <CardHint>
            Ini yang mungkin ditanyakan juri. Tidak ada yang menghalangi Anda melanjutkan.
          </CardHint>
          <FindingsByPage pages={pages} findings={findings} onPlace={onPlace} />
          <ExplainedList explained={explained} onPlace={onPlace} />
        </Card>
      )}
      {dialog === 'method' && <MethodDialog onClose={() => setDialog(null)} />}
    </>
  );
}

function stateLine(state: PageState | undefined): string {
  if (state === undefined) return '';
  const { facts, findings, absent } = state;
  const notes = findings.length === 0 ? '' : `${countRemarks(findings)} catatan juri`;
  const missing = absent === 0 ? '' : `${absent} memang belum ada`;
  return [facts, notes, missing].filter(Boolean).join(' · ');
}
