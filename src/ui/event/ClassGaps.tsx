import { useState } from 'react';
import { classGaps } from '#domain/event/classGaps.ts';
import type { ClassGap, ClassQuestion } from '#domain/event/classGaps.ts';
import type { Team } from '#domain/event/event.ts';
import { formatList } from '#language/formatList.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { phaseNames } from '#words/sections.ts';
import { arrivedText, gapSentence } from '#words/event/class.ts';
import styles from './classGaps.module.css';

interface ClassGapsProps {
  readonly teams: readonly Team[];
  readonly questions: readonly ClassQuestion[];
  readonly nameOf: (team: Team) => string;
}

const orders = { method: 'Urutan langkah', arrived: 'Terbanyak yang sudah sampai' } as const;
type OrderId = keyof typeof orders;
const orderIds = Object.keys(orders) as OrderId[];

/** Kelas ini: the same gap over all teams, so that a facilitator knows what to teach next. */
export function ClassGaps({ teams, questions, nameOf }: ClassGapsProps) {
  const [shown, setShown] = useState('');
  const [order, setOrder] = useState<OrderId>('method');
  const gaps = ordered(classGaps(teams, questions), order);
  if (teams.length === 0) return <p className={styles.none}>Belum ada berkas tim.</p>;
  if (gaps.length === 0) {
    return <p className={styles.none}>Tidak ada yang kurang pada langkah yang sudah dikerjakan.</p>;
  }
  return (
    <>
      <label className={styles.order}>
        Urutkan
        <select value={order} onChange={({ target }) => setOrder(target.value as OrderId)}>
          {orderIds.map((id) => (
            <option key={id} value={id}>
              {orders[id]}
            </option>
          ))}
        </select>
      </label>
      <ul className={styles.gaps}>
        {gaps.map((gap) => (
          <li key={gap.question.id} className={styles.gap}>
            <div>
              <p className={styles.sentence}>{gapSentence(gap, teams.length)}</p>
              <p className={styles.phase}>
                {phaseNames[gap.question.phase]} · {arrivedText(gap)}
              </p>
            </div>
            <div className={styles.bar} aria-hidden="true">
              <span style={{ width: share(gap.arrived.length, teams) }} />
              <span style={{ width: share(gap.teams.length - gap.arrived.length, teams) }} />
            </div>
            <Button
              look="link"
              aria-expanded={shown === gap.question.id}
              aria-label={`Tim mana: ${gap.question.lack}`}
              onClick={() => setShown(shown === gap.question.id ? '' : gap.question.id)}
            >
              Tim mana?
            </Button>
            {shown === gap.question.id && (
              <p className={styles.who}>
                {formatList(teams.filter(({ id }) => gap.teams.includes(id)).map(nameOf))}
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function share(count: number, teams: readonly Team[]): string {
  return `${(100 * count) / teams.length}%`;
}

/** Equals stay in the order of the method. */
function ordered(gaps: readonly ClassGap[], order: OrderId): readonly ClassGap[] {
  if (order === 'method') return gaps;
  return gaps.toSorted(
    (a, b) => b.arrived.length - a.arrived.length || b.teams.length - a.teams.length,
  );
}
