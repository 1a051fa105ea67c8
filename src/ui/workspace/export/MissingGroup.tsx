import type { Address } from '#domain/risalah/address.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useWholeRisalah } from '#ui/risalah/openRisalah.ts';
import { Quiet } from '#ui/kit/parts/Quiet.tsx';
import { FindingsByPage } from '#ui/workspace/findings/FindingsByPage.tsx';
import type { Page } from '#ui/risalah/pages/pages.ts';
import { useFindings } from '#ui/risalah/findings/useFindings.ts';
import { useMethod } from '#ui/risalah/pages/useMethod.ts';
import groupStyles from './parts/group.module.css';
import styles from './MissingGroup.module.css';

interface MissingGroupProps {
  readonly pages: readonly Page[];
  readonly onPlace: (place: Address) => void;
  readonly onMirror: () => void;
}

/** What judges would still ask, by step. It never holds the export up. */
export function MissingGroup({ pages, onPlace, onMirror }: MissingGroupProps) {
  const findings = useFindings(useWholeRisalah(), useMethod());
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
            Masih ada <strong>{findings.length} catatan juri</strong>. Dokumen tetap dapat dibuat
            sekarang dan diekspor lagi nanti.
          </p>
          <details className={styles.more}>
            <summary>Lihat catatan menurut langkah</summary>
            <FindingsByPage pages={pages} findings={findings} onPlace={onPlace} />
          </details>
        </>
      )}
      <Quiet>
        Ingin melihatnya seperti juri?{' '}
        <Button look="link" onClick={onMirror}>
          Buka Cermin juri
        </Button>
      </Quiet>
    </section>
  );
}
