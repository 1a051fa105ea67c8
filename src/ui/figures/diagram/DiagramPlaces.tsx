import type { KeyboardEvent, ReactElement } from 'react';
import type { DiagramPlace } from '#figures/figure.ts';
import styles from './DiagramView.module.css';

interface DiagramPlacesProps {
  readonly places: readonly DiagramPlace[];
  readonly onOpen: (to: string) => void;
}

/** Areas over a drawing, each a link by pointer and by key, in the order in which the drawing is read. */
export function DiagramPlaces({ places, onOpen }: DiagramPlacesProps): ReactElement {
  return (
    <>
      {places.map(({ to, name, x, y, width, height }, index) => (
        <g
          key={`${to} ${index}`}
          role="link"
          tabIndex={0}
          aria-label={name}
          className={styles.place}
          onClick={() => onOpen(to)}
          onKeyDown={(event: KeyboardEvent) => {
            if (event.key === 'Enter') onOpen(to);
          }}
        >
          <title>{name}</title>
          <rect x={x} y={y} width={width} height={height} rx={2} />
        </g>
      ))}
    </>
  );
}
