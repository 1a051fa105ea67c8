import type { CSSProperties } from 'react';
import type { TableColumn } from '#manuscript/manuscript.ts';

interface HeadRowProps {
  readonly columns: readonly TableColumn[];
  readonly style?: CSSProperties;
}

/** The head of a table on a sheet or on the projector: the titles of its columns, each as its column stands. */
export function HeadRow({ columns, style }: HeadRowProps) {
  return (
    <thead>
      <tr style={style}>
        {columns.map(({ title, align }, index) => (
          <th key={index} scope="col" data-align={align}>
            {title}
          </th>
        ))}
      </tr>
    </thead>
  );
}
