import type { ReactElement } from 'react';
import type { Chart, ChartSeries } from '#figures/figure.ts';
import { formatNumber } from '#language/formatNumber.ts';
import styles from './ChartData.module.css';

/** The numbers of a chart as a table, folded until somebody asks for it. */
export function ChartData({ chart }: { readonly chart: Chart }): ReactElement {
  return (
    <details className={styles.data}>
      <summary>Tabel data</summary>
      <div className={styles.scroll}>
        <table aria-label={`Data: ${chart.title}`}>
          <thead>
            <tr>
              <th scope="col">{chart.categoryTitle || 'Kategori'}</th>
              {chart.series.map((series, index) => (
                <th key={index} scope="col" className={styles.number}>
                  {series.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {chart.categories.map((category, row) => (
              <tr key={row}>
                <th scope="row">{category}</th>
                {chart.series.map((series, index) => (
                  <td key={index} className={styles.number}>
                    {valueText(series, row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** As it is printed in the figure, so that nobody sees two spellings of one number. */
function valueText({ labels, values }: ChartSeries, row: number): string {
  const value = values[row] ?? null;
  return labels[row] ?? (value === null ? '–' : formatNumber(value));
}
