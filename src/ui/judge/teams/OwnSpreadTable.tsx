import { ownSpread } from '#domain/convention/judging/spread.ts';
import { formPoints, sheetSum } from '#domain/convention/sums.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { useAllSheets } from '#ui/judge/parts/openSheets.ts';
import styles from '#ui/judge/parts/judge.module.css';
import ownStyles from './teams.module.css';

/** How this judge scores: the sums of whole sheets, and how often each level was given. */
export function OwnSpreadTable() {
  const sheets = useAllSheets();
  const spread = ownSpread(sheets, sheetSum);
  const levelled = spread.filter(({ levels }) => levels.some(({ count }) => count > 0));
  return (
    <section aria-labelledby="sebaran" className={styles.section}>
      <h2 id="sebaran" className={styles.heading}>
        Sebaran nilai Anda
      </h2>
      <p className={styles.quiet}>
        Untuk menjaga agar tim pertama dan tim terakhir dinilai dengan ukuran yang sama. Tabel ini
        hanya menghitung lembar yang lengkap.
      </p>
      <div className={ownStyles.scroll} tabIndex={0} role="region" aria-label="Tabel sebaran nilai">
        <table className={ownStyles.table}>
          <thead>
            <tr>
              <th scope="col">Formulir</th>
              <th scope="col">Lembar lengkap</th>
              <th scope="col">Rata-rata</th>
              <th scope="col">Simpangan baku</th>
              <th scope="col">Terendah</th>
              <th scope="col">Tertinggi</th>
              <th scope="col">Nilai penuh</th>
            </tr>
          </thead>
          <tbody>
            {spread.map(({ form, count, sums }) => (
              <tr key={form.id}>
                <th scope="row">{form.name}</th>
                <td>{count}</td>
                <td>{sums === null ? '–' : formatNumber(sums.mean)}</td>
                <td>{sums === null ? '–' : formatNumber(sums.deviation)}</td>
                <td>{sums === null ? '–' : formatNumber(sums.least)}</td>
                <td>{sums === null ? '–' : formatNumber(sums.most)}</td>
                <td>{formatNumber(formPoints(form))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {levelled.map(({ form, levels }) => {
        const all = levels.reduce((sum, { count }) => sum + count, 0);
        return (
          <div key={form.id} className={ownStyles.levels}>
            <h3>{form.name}: seberapa sering setiap tingkat</h3>
            <dl>
              {levels.map(({ level, count }) => (
                <div key={level.name}>
                  <dt>{level.name}</dt>
                  <dd>
                    <span
                      className={ownStyles.bar}
                      aria-hidden="true"
                      style={{ inlineSize: `${(count / all) * 100}%` }}
                    />
                    {count} kali
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        );
      })}
    </section>
  );
}
