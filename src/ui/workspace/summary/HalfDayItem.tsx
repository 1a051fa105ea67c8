import type { SectionId } from '#domain/method/sectionId.ts';
import { standingNames } from '#manuscript/words/standingNames.ts';
import type { HalfDayStanding } from '#domain/scoring/pathStanding.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useCatalogue } from '#ui/services/services.ts';
import styles from './path.module.css';

interface HalfDayItemProps {
  readonly standing: HalfDayStanding;
  readonly onOpen: (section: SectionId) => void;
}

/** Half a day of the path: what the team then has, and the ways to what is not there yet. */
export function HalfDayItem({ standing: { halfDay, status, missing }, onOpen }: HalfDayItemProps) {
  const { guidance } = useCatalogue();
  const offered = status === 'empty' ? missing.slice(0, 1) : missing;
  return (
    <li data-status={status}>
      <span className={styles.knot} aria-hidden="true" />
      <div>
        <p>
          <strong>{halfDay.name}</strong>
          <span className={styles.status}>{standingNames[status]}</span>
        </p>
        <p>{halfDay.goal}</p>
        {missing.length > 0 && (
          <p className={styles.missing}>
            {status === 'empty' ? 'Mulai dari:' : 'Belum ada:'}
            {offered.map((section) => (
              <Button key={section} look="link" onClick={() => onOpen(section)}>
                {guidance[section].name}
              </Button>
            ))}
          </p>
        )}
      </div>
    </li>
  );
}
