import { useState } from 'react';
import { classGaps } from '#domain/event/classGaps.ts';
import type { ClassQuestion } from '#domain/event/classGaps.ts';
import type { Team } from '#domain/event/event.ts';
import { formatList } from '#language/formatList.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { phaseNames } from '#words/sections.ts';
import { gapSentence } from '#words/event/class.ts';
import styles from './classGaps.module.css';

interface ClassGapsProps {
  readonly teams: readonly Team[];
  readonly questions: readonly ClassQuestion[];
  readonly nameOf: (team: Team) => string;
}

/** Kelas ini: the same gap over all teams, so that a facilitator knows what to teach next. */
export function ClassGaps({ teams, questions, nameOf }: ClassGapsProps) {
  const [shown, setShown] = useState('');
  const gaps = classGaps(teams, questions);
  if (teams.length === 0) return <p className={styles.none}>Belum ada berkas tim.</p>;
  if (gaps.length === 0) {
    return <p className={styles.none}>Tidak ada yang kurang pada langkah yang sudah dikerjakan.</p>;
  }
  return (
    <ul className={styles.gaps}>
      {gaps.map((gap) => (
        <li key={gap.question.id} className={styles.gap}>
          <p className={styles.phase}>{phaseNames[gap.question.phase]}</p>
          <p className={styles.sentence}>{gapSentence(gap, teams.length)}</p>
          <div className={styles.bar} aria-hidden="true">
            <span style={{ width: `${(100 * gap.teams.length) / teams.length}%` }} />
          </div>
          {shown === gap.question.id ? (
            <p>
              {formatList(teams.filter(({ id }) => gap.teams.includes(id)).map(nameOf))}{' '}
              <Button look="link" onClick={() => setShown('')}>
                Tutup
              </Button>
            </p>
          ) : (
            <Button
              look="link"
              aria-label={`Tim mana: ${gap.question.lack}`}
              onClick={() => setShown(gap.question.id)}
            >
              Tim mana?
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
