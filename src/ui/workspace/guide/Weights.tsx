import type { SectionId } from '#domain/method/sectionId.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { itemsFedBy } from '#domain/scoring/mirror.ts';
import { useSheets } from '#ui/services/useSheets.ts';
import styles from './Weights.module.css';

interface WeightsProps {
  readonly section: SectionId;
}

/** Which items of the judges' sheets read a section's answers, and what they weigh. */
export function Weights({ section }: WeightsProps) {
  const sheets = useSheets() ?? [];
  const read = sheets
    .map((sheet) => ({ sheet, items: itemsFedBy(sheet, section) }))
    .filter(({ items }) => items.length > 0);
  if (read.length === 0) return null;
  return (
    <div className={styles.weights}>
      {read.map(({ sheet, items }) => (
        <p key={sheet.id}>
          <strong>{sheet.name}:</strong>{' '}
          {items.map(({ name, points }) => `${name} (${formatNumber(points)})`).join(', ')}
        </p>
      ))}
    </div>
  );
}
