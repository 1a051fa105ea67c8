import { useId, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { CardSummary } from './CardSummary.tsx';
import { FieldHint } from '#ui/fields/form/FieldHint.tsx';
import { RowNote } from '#ui/fields/form/OriginNote.tsx';
import { isUnread } from '#ui/fields/inputs/isUnread.ts';
import { RowActs } from './RowActs.tsx';
import { RowNumber } from './RowNumber.tsx';
import { RowCell } from './RowCell.tsx';
import type { RowsColumn } from './rowsColumn.ts';
import type { RowsLayoutProps } from './RowsTable.tsx';
import styles from './cards.module.css';
import { Terms } from '#ui/kit/terms/Terms.tsx';

/** More cards than these would hide each other; a page that opens on them shows their summaries. */
const MOST_OPEN = 2;

/** Letters that a list of half the width shows. */
const WORDY = 24;

/** Rows as cards, for rows with many long answers. With a summary, cards fold away to one line each. */
export function RowsCards<Row>(props: RowsLayoutProps<Row>) {
  const { name, columns, rows, frozen, summary } = props;
  const hints = useId();
  const { getValues } = useFormContext();
  // Cards that were there when the page opened begin folded, unless they hold something to be mended.
  const [folded] = useState(
    () => new Set(rows.keys.filter((_, index) => isCalm(getValues(`${name}.${index}`)))),
  );
  const [isShort] = useState(rows.keys.length <= MOST_OPEN);
  return (
    <ol className={styles.cards}>
      {rows.keys.map((key, index) => (
        <li key={key} className={styles.card} data-row={key} tabIndex={-1}>
          <div className={styles.cardHead}>
            {summary === undefined && frozen && (
              <span className={styles.cardNumber}>Baris {index + 1}</span>
            )}
            {!frozen && (
              <>
                <RowNumber index={index} rows={rows} />
                <RowActs index={index} columns={columns} rows={rows} />
              </>
            )}
          </div>
          <CardSummary
            path={`${name}.${index}`}
            number={frozen ? index + 1 : null}
            summary={summary}
            folded={!isShort && folded.has(key)}
          >
            <RowNote table={name} row={key} />
            {columns.map((column) => (
              <div key={column.name} className={styles.cardCell} data-kind={kindOf(column)}>
                <span>
                  <span className={styles.cellLabel} aria-hidden="true">
                    {column.label}
                  </span>
                  {/* Once a table is enough. */}
                  {index === 0 && <Terms of={[column.label, column.hint]} />}
                </span>
                {column.hint !== undefined && (
                  <FieldHint id={`${hints}-${column.name}-${index}`}>{column.hint}</FieldHint>
                )}
                <RowCell
                  column={column}
                  path={`${name}.${index}.${column.name}`}
                  rowPath={`${name}.${index}`}
                  index={index}
                  label={`${column.label}, baris ${index + 1}`}
                  describedBy={
                    column.hint === undefined ? undefined : `${hints}-${column.name}-${index}`
                  }
                />
              </div>
            ))}
          </CardSummary>
        </li>
      ))}
    </ol>
  );
}

/** A list of many words takes the whole line, as a list of records does. */
function kindOf<Row>(column: RowsColumn<Row>): RowsColumn<Row>['kind'] {
  if (column.kind !== 'choice') return column.kind;
  return column.options.some(({ label }) => label.length > WORDY) ? 'reference' : 'choice';
}

function isCalm(row: unknown): boolean {
  return typeof row !== 'object' || row === null || !Object.values(row).some(isUnread);
}
