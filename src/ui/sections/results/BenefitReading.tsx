import { useMemo } from 'react';
import { benefitTotals } from '#domain/risalah/reading/benefit.ts';
import { formatRupiah } from '#language/formatRupiah.ts';
import { netUnknownText } from '#words/results.ts';
import { useWholeRisalah } from '#ui/risalah/openRisalah.ts';
import styles from '#ui/sections/parts/sections.module.css';

/** The net benefit as it is typed, potential and real kept apart. */
export function BenefitReading() {
  const risalah = useWholeRisalah();
  const totals = useMemo(() => benefitTotals(risalah), [risalah]);
  const { isKnown, hasGains, hasCosts, gains, costs, net } = totals;
  if (!isKnown) return null;
  if (!hasGains || !hasCosts) {
    return (
      <p className={styles.reading} role="status">
        {netUnknownText(totals)}
      </p>
    );
  }
  return (
    <p className={styles.reading} role="status">
      Manfaat {formatRupiah(gains.total)} dikurangi biaya {formatRupiah(costs.total)}: manfaat
      bersih <strong>{formatRupiah(net.total)}</strong> (nyata {formatRupiah(net.real)}, potensial{' '}
      {formatRupiah(net.potential)}).
    </p>
  );
}
