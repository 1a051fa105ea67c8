import type { Result } from '#domain/convention/result.ts';
import type { Convention } from '#domain/convention/schema/convention.ts';
import { formatNumber } from '#language/formatNumber.ts';
import sharedStyles from '#ui/event/convention/parts/parts.module.css';
import { tieStepText } from '#words/convention/names.ts';

interface RankTableProps {
  readonly convention: Convention;
  readonly result: Result;
}

/** Every team with its place, its score, what it got on each form, and by what it was parted from its equals. */
export function RankTable({ convention, result }: RankTableProps) {
  const { contestants, forms } = convention;
  const names = new Map(contestants.map((one) => [one.id, one]));
  const formNames = new Map(forms.map((one) => [one.id, one.name]));
  const decimals = result.decimals;
  return (
    <div className={sharedStyles.scroll} tabIndex={0} role="region" aria-label="Tabel peringkat">
      <table className={`${sharedStyles.table} ${sharedStyles.stacked} ${sharedStyles.numbered}`}>
        <thead>
          <tr>
            <th scope="col">Peringkat</th>
            <th scope="col">Tim</th>
            <th scope="col" className={sharedStyles.amount}>
              {result.way === 'rankSum' ? 'Rata-rata peringkat' : 'Nilai akhir'}
            </th>
            {forms.map((form) => (
              <th key={form.id} scope="col" className={sharedStyles.amount}>
                {form.name}
                <span className={sharedStyles.small}>rata-rata juri</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {result.ranked.map(({ contestant, place, score, isShared, partedBy, lacks }) => (
            <tr key={contestant}>
              <td>
                <strong>{place}</strong>
                {isShared && <span className={sharedStyles.small}>bersama</span>}
              </td>
              <th scope="row">
                {names.get(contestant)?.name}
                <span className={sharedStyles.small}>{names.get(contestant)?.unit}</span>
                {partedBy !== null && (
                  <span className={sharedStyles.small}>
                    Nilai sama, dibedakan oleh {tieStepText(partedBy, convention).toLowerCase()}.
                  </span>
                )}
                {lacks.length > 0 && (
                  <span className={sharedStyles.small}>
                    Belum ada lembar: {lacks.map((id) => formNames.get(id) ?? id).join(', ')}.
                  </span>
                )}
              </th>
              <td className={sharedStyles.amount}>
                <strong>{formatNumber(score, { decimals })}</strong>
              </td>
              {result.forms.map(({ form, rows }) => {
                const row = rows.find((one) => one.contestant === contestant);
                return (
                  <td key={form} data-of={formNames.get(form)} className={sharedStyles.amount}>
                    {row?.mean == null ? '–' : formatNumber(row.mean, { decimals: 2 })}
                    {row !== undefined && row.penalty > 0 && (
                      <span className={sharedStyles.small}>
                        penalti {formatNumber(row.penalty)}
                      </span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
          {result.unranked.map(({ contestant, why }) => (
            <tr key={contestant}>
              <td>–</td>
              <th scope="row">
                {names.get(contestant)?.name}
                <span className={sharedStyles.small}>
                  {why === 'withdrawn' ? 'Mundur' : 'Belum ada lembar nilai'}
                </span>
              </th>
              <td className={sharedStyles.amount}>–</td>
              {forms.map(({ id, name }) => (
                <td key={id} data-of={name} className={sharedStyles.amount}>
                  –
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
