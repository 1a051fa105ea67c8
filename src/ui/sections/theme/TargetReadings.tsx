import { useWatch } from 'react-hook-form';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import { joined } from '#language/joined.ts';
import { targetConcerns, targetReading } from '#words/readings/target.ts';
import { Problem } from '#ui/fields/inputs/Problem.tsx';
import styles from '#ui/sections/parts/sections.module.css';

/** What each target says in words, and what in it cannot be meant. Points and percent are never taken for each other. */
export function TargetReadings() {
  const rows = useWatch<Section<'target'>, 'rows'>({ name: 'rows' });
  const told = rows.flatMap((row, index) => {
    const reading = targetReading(row);
    const concerns = targetConcerns(row);
    const name = row.indicator.trim() || `Sasaran ${index + 1}`;
    return reading === '' && concerns.length === 0 ? [] : [{ id: row.id, name, reading, concerns }];
  });
  return (
    <div aria-live="polite" className={styles.notes}>
      {told.map(({ id, name, reading, concerns }) => (
        <div key={id}>
          {reading !== '' && <p className={styles.reading}>{joined([name, reading], ': ')}</p>}
          {concerns.map((concern, at) => (
            <Problem key={concern} id={`${id}-concern-${at}`}>
              {reading === '' ? `${name}: ${concern}` : concern}
            </Problem>
          ))}
        </div>
      ))}
    </div>
  );
}
