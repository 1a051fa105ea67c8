import type { KeyboardEvent, PointerEvent, ReactElement, ReactNode } from 'react';
import { useZoom } from './useZoom.ts';
import styles from './ZoomFrame.module.css';

interface ZoomFrameProps {
  /** Size of the drawing in points. */
  readonly width: number;
  readonly height: number;
  /** What is looked at: "Diagram sebab-akibat". */
  readonly name: string;
  /** The drawing, which takes all the width that it is given. */
  readonly children: ReactNode;
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const ARROW_STEP = 60;

/**
 * A large drawing to be looked at closely: enlarged and moved by buttons, wheel, keys and dragging.
 *
 * The wheel alone scrolls the page until the drawing has been clicked; with Ctrl it always enlarges.
 */
export function ZoomFrame({ width, height, name, children }: ZoomFrameProps): ReactElement {
  const zoom = useZoom({ width, height });
  const { frame } = zoom;

  function handleKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = arrows[event.key];
    if (arrow !== undefined) {
      frame.current?.scrollBy(arrow[0] * ARROW_STEP, arrow[1] * ARROW_STEP);
    } else if (event.key === '+' || event.key === '=') zoom.enlarge();
    else if (event.key === '-') zoom.reduce();
    else if (event.key === '0') zoom.fit();
    else return;
    event.preventDefault();
  }

  function handlePointerMove(event: PointerEvent<HTMLDivElement>): void {
    if (event.pointerType !== 'mouse' || event.buttons !== 1) return;
    frame.current?.scrollBy(-event.movementX, -event.movementY);
  }

  return (
    <div className={styles.zoom} role="group" aria-label={`Perbesar dan geser: ${name}`}>
      <div className={styles.acts}>
        <Act name="Perkecil" sign="−" onAct={zoom.reduce} />
        <output className={styles.scale} aria-label="Skala">
          {Math.round(zoom.scale * 100)}%
        </output>
        <Act name="Perbesar" sign="+" onAct={zoom.enlarge} />
        <Act name="Paskan seluruh gambar" sign="Paskan" onAct={zoom.fit} />
        <span className={styles.hint}>
          Seret untuk menggeser; klik, lalu gulir untuk memperbesar.
        </span>
      </div>
      <div
        ref={frame}
        className={styles.frame}
        tabIndex={0}
        role="region"
        aria-label={name}
        aria-keyshortcuts="+ - 0"
        onKeyDown={handleKeyDown}
        onPointerMove={handlePointerMove}
      >
        <div className={styles.sheet} style={{ width: width * zoom.scale }}>
          {children}
        </div>
      </div>
    </div>
  );
}

interface ActProps {
  readonly name: string;
  readonly sign: string;
  readonly onAct: () => void;
}

function Act({ name, sign, onAct }: ActProps): ReactElement {
  return (
    <button type="button" className={styles.act} aria-label={name} title={name} onClick={onAct}>
      {sign}
    </button>
  );
}
