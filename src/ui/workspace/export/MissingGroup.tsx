import type { Address } from '#domain/risalah/address.ts';
import { ButtonLink } from '#ui/kit/parts/ButtonLink.tsx';
import { useWholeRisalah } from '#ui/risalah/openRisalah.ts';
import { Quiet } from '#ui/kit/parts/Quiet.tsx';
import { countRemarks } from '#domain/rules/remarks.ts';
import { answersOf } from '#domain/rules/judgement.ts';
import { FindingsByPage } from '#ui/workspace/findings/FindingsByPage.tsx';
import { MIRROR_PAGE } from '#ui/risalah/pages/pages.ts';
import type { Page } from '#ui/risalah/pages/pages.ts';
import { useJudgement } from '#ui/risalah/findings/useFindings.ts';
import { useMethod } from '#ui/risalah/pages/useMethod.ts';
import { usePageHref } from '#ui/risalah/pages/usePageHref.ts';
import { ShowAbsent } from '#ui/workspace/findings/ShowAbsent.tsx';
import { EmptyPlaces } from './EmptyPlaces.tsx';
import type { Estimate } from './usePageEstimate.ts';
import groupStyles from './parts/group.module.css';
import styles from './MissingGroup.module.css';

interface MissingGroupProps {
  readonly pages: readonly Page[];
  readonly estimate: Estimate;
  readonly onPlace: (place: Address) => void;
}

/** What judges would still ask, by step. It never holds the export up. */
export function MissingGroup({ pages, estimate, onPlace }: MissingGroupProps) {
  const hrefOf = usePageHref();
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
        <ButtonLink look="link" href={hrefOf(MIRROR_PAGE)}>
          Buka Cermin juri
        </ButtonLink>
      </Quiet>
    </section>
  );
}
