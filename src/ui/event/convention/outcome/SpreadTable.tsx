import type { Result } from '#domain/convention/result.ts';
import type { Convention } from '#domain/convention/schema/convention.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { Card, CardHint, CardTitle } from '#ui/kit/parts/Card.tsx';
import shared from '#ui/event/convention/parts/parts.module.css';

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
      <div className={shared.scroll} tabIndex={0} role="region" aria-label="Tabel sebaran">
        <table className={shared.table}>
          <thead>
            <tr>
              <th scope="col">Juri</th>
              {convention.forms.length > 1 && <th scope="col">Lembar</th>}
              {['Tim', 'Rata-rata', 'Simpangan baku', 'Terendah', 'Tertinggi'].map((name) => (
                <th key={name} scope="col" className={shared.amount}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {result.spread.map(({ judge, form, mean, deviation, min, max, count }) => (
              <tr key={`${judge}/${form}`}>
                <th scope="row">{judges.get(judge)}</th>
                {convention.forms.length > 1 && <td>{forms.get(form)}</td>}
                <td className={shared.amount}>{count}</td>
                {[mean, deviation, min, max].map((value, at) => (
                  <td key={at} className={shared.amount}>
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
