import { useState } from 'react';
import type { Address } from '#domain/risalah/address.ts';
import { Button } from '#ui/kit/Button.tsx';
import { useAccess, useWholeRisalah } from '#ui/risalah/openRisalah.ts';
import { ExplainedList } from '#ui/workspace/findings/ExplainedList.tsx';
import { FindingsByPage } from '#ui/workspace/findings/FindingsByPage.tsx';
import { MethodDialog } from './MethodDialog.tsx';
import { statusNames } from '#ui/risalah/pages/pageState.ts';
import { PathCard } from './PathCard.tsx';
import type { PageState } from '#ui/risalah/pages/pageState.ts';
import { THREAD_PAGE } from '#ui/risalah/pages/pages.ts';
import type { Page } from '#ui/risalah/pages/pages.ts';
import { useJudgement } from '#ui/risalah/findings/useFindings.ts';
import { useMethod } from '#ui/risalah/pages/useMethod.ts';
import { usePageStates } from '#ui/risalah/pages/usePageStates.ts';
import styles from '#ui/kit/workspace.module.css';

interface SummaryPageProps {
  readonly pages: readonly Page[];
  readonly onOpen: (page: string) => void;
  readonly onPlace: (place: Address) => void;
}

/** The hub: where every step stands, what judges would ask, and the order of the steps itself. */
export function SummaryPage({ pages, onOpen, onPlace }: SummaryPageProps) {
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
      <p className={styles.eyebrow}>{method.name}</p>
      <h1 className={styles.title}>Ringkasan</h1>
      <p className={styles.lead}>
        {done} dari {steps.length} langkah ditandai selesai.
      </p>
      <div className={styles.row}>
        {current !== undefined && (
          <Button look="main" onClick={() => onOpen(current.id)}>
            Lanjutkan: {current.name}
          </Button>
        )}
        <Button onClick={() => onOpen(THREAD_PAGE)}>Lihat benang merah</Button>
        <Button disabled={readOnly} onClick={() => setDialog('method')}>
          Ganti susunan langkah
        </Button>
      </div>
      <ol className={styles.hub}>
        {pages.map((page) => {
          const state = states.get(page.id);
          return (
            <li key={page.id}>
              <button type="button" className={styles.hubItem} onClick={() => onOpen(page.id)}>
                <span className={styles.hubName}>
                  {page.number === null ? page.name : `${page.number} ${page.name}`}
                </span>
                <span className={styles.quiet}>{stateLine(state)}</span>
                <span className={styles.hubStatus}>{statusNames[state?.status ?? 'empty']}</span>
              </button>
            </li>
          );
        })}
      </ol>
      <PathCard onPlace={onPlace} onOpen={onOpen} />
      {findings.length + explained.length > 0 && (
        <section className={styles.card} aria-labelledby="semua-catatan">
          <h2 id="semua-catatan" className={styles.question}>
            Catatan juri
          </h2>
          <p className={styles.hint}>
            Ini yang mungkin ditanyakan juri. Tidak ada yang menghalangi Anda melanjutkan.
          </p>
          <FindingsByPage pages={pages} findings={findings} onPlace={onPlace} />
          <ExplainedList explained={explained} onPlace={onPlace} />
        </section>
      )}
      {dialog === 'method' && <MethodDialog onClose={() => setDialog(null)} />}
    </>
  );
}

function stateLine(state: PageState | undefined): string {
  if (state === undefined) return '';
  const { facts, findings } = state;
  const notes = findings.length === 0 ? '' : `${findings.length} catatan juri`;
  return [facts, notes].filter(Boolean).join(' · ');
}
