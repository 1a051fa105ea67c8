import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import type { Sheet } from '#manuscript/pagedManuscript.ts';
import { ChoiceInput } from '#ui/fields/inputs/ChoiceInput.tsx';
import styles from './whole.module.css';

interface SheetJumpProps {
  readonly sheets: readonly Sheet[];
  /** Holds the sheets. */
  readonly frame: RefObject<HTMLElement | null>;
  readonly onSheet: (sheet: number) => void;
}

/** Says which sheet is in the window, and goes to another one. */
export function SheetJump({ sheets, frame, onSheet }: SheetJumpProps) {
  const current = useCurrentSheet(frame);
  return (
    <label className={styles.jump}>
      Ke halaman
      <ChoiceInput
        name="sheet"
        value={`${Math.min(current, sheets.length - 1)}`}
        readOnly={false}
        options={sheets.map(({ label }, index) => ({
          value: `${index}`,
          label: label === '' ? unnumbered(index) : label,
        }))}
        onChange={(index) => onSheet(Number(index))}
        onBlur={() => undefined}
      />
    </label>
  );
}

function unnumbered(index: number): string {
  return index === 0 ? 'Sampul' : '(tanpa nomor)';
}

/** The sheet that stands in the upper half of the window. */
function useCurrentSheet(frame: RefObject<HTMLElement | null>): number {
  const [current, setCurrent] = useState(0);
  useEffect(() => {
    let planned = 0;
    function find(): void {
      const middle = window.innerHeight * 0.4;
      const sheets = frame.current?.querySelectorAll<HTMLElement>('[data-sheet]') ?? [];
      const found = [...sheets].findLast((sheet) => sheet.getBoundingClientRect().top < middle);
      setCurrent(Number(found?.dataset.sheet ?? 0));
    }
    function plan(): void {
      cancelAnimationFrame(planned);
      planned = requestAnimationFrame(find);
    }
    window.addEventListener('scroll', plan, { passive: true });
    return () => {
      cancelAnimationFrame(planned);
      window.removeEventListener('scroll', plan);
    };
  }, [frame]);
  return current;
}
