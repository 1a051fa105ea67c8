import { createElement } from 'react';
import type { ReactElement } from 'react';
import type { Equation } from '#manuscript/manuscript.ts';
import type { SheetLine } from '#manuscript/pagedManuscript.ts';
import { lineBox } from './lineBox.ts';
import { px, useSheetWorld } from './sheetContext.ts';
import styles from './lines.module.css';

interface EquationViewProps {
  readonly equation: Equation;
  readonly line: SheetLine;
  /** In points. */
  readonly size: number;
}

/** Arithmetic in the middle of its line. */
export function EquationView({ equation, line, size }: EquationViewProps) {
  const { fit } = useSheetWorld();
  const fontSize = px(size) * fit;
  return (
    <p className={`${styles.line} ${styles.equation}`} style={{ ...lineBox(line), fontSize }}>
      {createElement('math', null, termView(equation))}
    </p>
  );
}

/** React's types know no MathML, which browsers draw. */
function termView(term: Equation): ReactElement {
  switch (term.kind) {
    case 'text':
      return createElement('mtext', null, term.text);
    case 'row':
      return createElement('mrow', null, ...term.parts.map(termView));
    case 'fraction':
      return createElement('mfrac', null, termView(term.over), termView(term.under));
    case 'root':
      return createElement('msqrt', null, termView(term.of));
    case 'subscript':
      return createElement('msub', null, termView(term.of), termView(term.index));
    default:
      return term satisfies never;
  }
}
