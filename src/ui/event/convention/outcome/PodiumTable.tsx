import type { Result } from '#domain/convention/result.ts';
import type { Convention } from '#domain/convention/schema/convention.ts';
import { ways } from '#domain/convention/ways.ts';
import { formatList } from '#language/formatList.ts';
import { Card, CardHint, CardTitle } from '#ui/kit/parts/Card.tsx';
import sharedStyles from '#ui/event/convention/parts/parts.module.css';
import { wayNames } from '#words/convention/names.ts';

interface PodiumTableProps {
  readonly convention: Convention;
  readonly result: Result;
}

/** Who would stand on the podium under each of the four ways. */
export function PodiumTable({ convention, result }: PodiumTableProps) {
  const names = new Map(convention.contestants.map((one) => [one.id, one.name]));
  return (
    <Card aria-label="Bila dijumlahkan dengan cara lain">
      <CardTitle>Bila dijumlahkan dengan cara lain</CardTitle>
      <CardHint>
        Yang berlaku tetap cara yang disegel. Tabel ini menunjukkan seberapa kukuh juaranya.
      </CardHint>
      <div className={sharedStyles.scroll} tabIndex={0} role="region" aria-label="Tabel juara">
        <table className={`${sharedStyles.table} ${sharedStyles.stacked}`}>
          <thead>
            <tr>
              <th scope="col">Cara</th>
              {result.podium.map(({ place, isStable }) => (
                <th key={place} scope="col">
                  Juara {place}
                  <span className={sharedStyles.small}>{isStable ? 'tetap' : 'berganti'}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ways.map((way) => (
              <tr key={way}>
                <th scope="row">
                  {wayNames[way]}
                  {way === result.way && <span className={sharedStyles.small}>yang berlaku</span>}
                </th>
                {result.podium.map(({ place, byWay }) => (
                  <td key={place} data-of={`Juara ${place}`}>
                    {formatList(byWay[way].map((id) => names.get(id) ?? '')) || '–'}
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
