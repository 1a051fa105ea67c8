import type { Address } from '#domain/risalah/address.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useWholeRisalah } from '#ui/risalah/openRisalah.ts';
import { Quiet } from '#ui/kit/parts/Quiet.tsx';
import { countRemarks } from '#domain/rules/remarks.ts';
import { answersOf } from '#domain/rules/judgement.ts';
import { FindingsByPage } from '#ui/workspace/findings/FindingsByPage.tsx';
import type { Page } from '#ui/risalah/pages/pages.ts';
import { useJudgement } from '#ui/risalah/findings/useFindings.ts';
import { useMethod } from '#ui/risalah/pages/useMethod.ts';
import { ShowAbsent } from '#ui/workspace/findings/ShowAbsent.tsx';
import { EmptyPlaces } from './EmptyPlaces.tsx';
import type { Estimate } from './usePageEstimate.ts';
import groupStyles from './parts/group.module.css';
import styles from './MissingGroup.module.css';

interface MissingGroupProps {
  readonly pages: readonly Page[];
  readonly estimate: Estimate;
  readonly onPlace: (place: Address) => void;
  readonly onMirror: () => void;
}

/** What judges would still ask, by step. It never holds the export up. */
export function MissingGroup({ pages, estimate, onPlace, onMirror }: MissingGroupProps) {
  const { open: findings, explained } = useJudgement(useWholeRisalah(), useMethod());
  const absent = answersOf({ explained }, 'absent').length;
  return (
    <section className={groupStyles.group} aria-labelledby="ekspor-kurang">
      <h2 id="ekspor-kurang" className={groupStyles.name}>
        Yang masih kurang
      </h2>
      {findings.length === 0 ? (
        <p>Tidak ada catatan juri yang terbuka.</p>
      ) : (
        <>
          <p>
            Masih ada <strong>{countRemarks(findings)} catatan juri</strong>. Dokumen tetap dapat
            dibuat sekarang dan diekspor lagi nanti.
          </p>
          <details className={styles.more}>
            <summary>Lihat catatan menurut langkah</summary>
            <FindingsByPage pages={pages} findings={findings} onPlace={onPlace} />
          </details>
        </>
      )}
      {absent > 0 && (
        <>
          <p>
            <strong>{absent} hal memang belum ada</strong>, dengan alasan tim.
          </p>
          <ShowAbsent />
        </>
      )}
      <EmptyPlaces estimate={estimate} onPlace={onPlace} />
      <Quiet>
        Ingin melihatnya seperti juri?{' '}
        <Button look="link" onClick={onMirror}>
          Buka Cermin juri
        </Button>
      </Quiet>
    </section>
  );
}
