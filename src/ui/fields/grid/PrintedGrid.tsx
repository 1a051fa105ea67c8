import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { cellText } from './gridColumns.tsx';
import type { GridFieldProps } from './gridFieldProps.ts';
import styles from './grid.module.css';

type PrintedGridProps = Pick<GridFieldProps, 'label' | 'columns' | 'rows' | 'summary'>;

/** All rows of a grid as a table, while the page is being printed. */
export function PrintedGrid({ label, columns, rows, summary }: PrintedGridProps) {
  const isPrinting = usePrinting();
  if (!isPrinting) return null;
  const lines = [
    ...rows.map((row) => columns.map(({ name }) => cellText(row[name]))),
    ...(summary === undefined ? [] : [columns.map(({ name }) => summary[name] ?? '')]),
  ];
  return (
    <table className={styles.printed}>
      <caption className="visually-hidden">{label}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.name} scope="col" data-kind={column.kind}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((cells, at) => (
          <tr key={at}>
            {cells.map((cell, index) => (
              <td key={index} data-kind={columns[index]?.kind}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The browser takes its picture as soon as it has said that it prints, so all is drawn before that returns. */
function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = (): void => flushSync(() => setPrinting(true));
    const end = (): void => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}
