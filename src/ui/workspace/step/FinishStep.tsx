import type { Address } from '#domain/risalah/address.ts';
import { finishStep, reopenStep } from '#store/acts.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { CardHint, CardTitle } from '#ui/kit/parts/Card.tsx';
import {
  useAccess,
  useRisalah,
  useWholeRisalah,
  useRisalahStore,
  useSession,
} from '#ui/risalah/openRisalah.ts';
import type { Finding } from '#domain/rules/ground/finding.ts';
import { AheadList } from '#ui/workspace/findings/AheadList.tsx';
import { FindingList } from '#ui/workspace/findings/FindingList.tsx';
import type { Page } from '#ui/risalah/pages/pages.ts';
import { useJudgement } from '#ui/risalah/findings/useFindings.ts';
import { useMethod } from '#ui/risalah/pages/useMethod.ts';
import styles from './FinishStep.module.css';

interface FinishStepProps {
  readonly page: Page;
  readonly onPlace: (place: Address) => void;
}

/** The team itself says when a step is done. What judges would ask stands beside it and never forbids it. */
export function FinishStep({ page, onPlace }: FinishStepProps) {
  const store = useRisalahStore();
  const { forms } = useSession();
  const readOnly = useAccess() === 'read';
  const isDone = useRisalah((risalah) =>
    page.sections.every((section) => risalah.finished.includes(section)),
  );
  const what = page.number === null ? 'Bagian' : 'Langkah';

  function handleFinish(): void {
    forms.flushAll();
    finishStep(store, page.sections);
  }

  return (
    <section className={styles.finish} aria-label={`${what} ini sudah selesai?`}>
      <div>
        <CardTitle>
          {isDone ? `${what} ini Anda tandai selesai` : `${what} ini sudah selesai?`}
        </CardTitle>
        <CardHint>
          {isDone
            ? 'Isiannya tetap dapat diubah kapan saja.'
            : 'Tim yang memutuskan. Tandanya dapat dibuka kembali kapan saja.'}
        </CardHint>
        {isDone ? (
          <Button disabled={readOnly} onClick={() => reopenStep(store, page.sections)}>
            Buka kembali
          </Button>
        ) : (
          <Button disabled={readOnly} onClick={handleFinish}>
            Ya, sudah selesai
          </Button>
        )}
      </div>
      <PageFindings page={page} onPlace={onPlace} />
    </section>
  );
}

function PageFindings({ page, onPlace }: FinishStepProps) {
  const { open, ahead } = useJudgement(useWholeRisalah(), useMethod());
  const isHere = ({ place }: Finding) => page.sections.includes(place.section);
  const here = open.filter(isHere);
  const later = ahead.filter(isHere);
  if (here.length + later.length === 0) return null;
  return (
    <div>
      {here.length > 0 && (
        <>
          <h3 className={styles.findingHead}>Yang akan ditanyakan juri</h3>
          <FindingList findings={here} onPlace={onPlace} length="short" />
        </>
      )}
      <AheadList findings={later} />
    </div>
  );
}
