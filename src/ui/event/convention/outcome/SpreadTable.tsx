import type { Result } from '#domain/convention/result.ts';
import type { Convention } from '#domain/convention/schema/convention.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { Card, CardHint, CardTitle } from '#ui/kit/parts/Card.tsx';
import sharedStyles from '#ui/event/convention/parts/parts.module.css';

const measures = ['Rata-rata', 'Simpangan baku', 'Terendah', 'Tertinggi'];

interface SpreadTableProps {
  readonly convention: Convention;
  readonly result: Result;
}

/** How each judge scored: high or low, and how far apart. */
export function SpreadTable({ convention, result }: SpreadTableProps) {
  const judges = new Map(convention.judges.map((one) => [one.id, one.name]));
  const forms = new Map(convention.forms.map((one) => [one.id, one.name]));
  return (
    <Card aria-label="Sebaran setiap juri">
      <CardTitle>Sebaran setiap juri</CardTitle>
      <CardHint>
        Juri yang rata-ratanya jauh dari yang lain bukan berarti salah, tetapi perlu dibicarakan.
      </CardHint>
      <div className={sharedStyles.scroll} tabIndex={0} role="region" aria-label="Tabel sebaran">
        <table className={`${sharedStyles.table} ${sharedStyles.stacked}`}>
          <thead>
            <tr>
              <th scope="col">Juri</th>
              {convention.forms.length > 1 && <th scope="col">Lembar</th>}
              {['Tim', ...measures].map((name) => (
                <th key={name} scope="col" className={sharedStyles.amount}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {result.spread.map(({ judge, form, mean, deviation, min, max, count }) => (
              <tr key={`${judge}/${form}`}>
                <th scope="row">{judges.get(judge)}</th>
                {convention.forms.length > 1 && <td data-of="Lembar">{forms.get(form)}</td>}
                <td data-of="Tim" className={sharedStyles.amount}>
                  {count}
                </td>
                {[mean, deviation, min, max].map((value, at) => (
                  <td key={at} data-of={measures[at]} className={sharedStyles.amount}>
                    {count === 0 ? '–' : formatNumber(value, { decimals: 2 })}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
