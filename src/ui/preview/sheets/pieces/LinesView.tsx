import type { ReactNode } from 'react';
import type { LinesPiece, SheetLine, TypeLook } from '#manuscript/pagedManuscript.ts';
import { lineBox } from './lineBox.ts';
import { lineWords } from './lineWords.ts';
import type { StyledWords } from './lineWords.ts';
import { px, useSheetWorld } from './sheetContext.ts';
import styles from './lines.module.css';

interface LinesViewProps {
  readonly piece: LinesPiece;
  readonly look: TypeLook;
  /** The words of the whole paragraph with their emphasis; plain lines where there are none. */
  readonly words: readonly StyledWords[];
}

/** The lines of a paragraph, each where it stands on paper. */
export function LinesView({ piece, look, words }: LinesViewProps) {
  const { fit } = useSheetWorld();
  const cut = lineWords(words, piece.lines, piece.from);
  const last = piece.lines.length - 1;
  return piece.lines.map((line, index) => (
    <span
      key={index}
      className={styles.line}
      data-align={look.align === 'justify' && piece.ends && index === last ? 'start' : look.align}
      style={{
        ...lineBox(line),
        fontSize: px(look.size) * fit,
        fontWeight: look.bold ? 700 : 400,
        ...(look.italic && { fontStyle: 'italic' }),
        ...(look.align === 'justify' && { wordSpacing: tightening(line) }),
      }}
    >
      {withTab(cut[index] ?? [])}
    </span>
  ));
}

/** Word draws the words of a justified line together where one more finds room by that; in pixels. */
function tightening({ text, width, textWidth }: SheetLine): number {
  const gaps = text.trim().split(' ').length - 1;
  return textWidth > width && gaps > 0 ? (width - textWidth) / gaps : 0;
}

/** A tab after a mark leads to the text of its item, any other one to the end of the line. */
function withTab(words: readonly StyledWords[]): ReactNode {
  const text = words.map((one) => one.text).join('');
  const tab = text.indexOf('\t');
  if (tab === -1) return <WordsView words={words} />;
  const after = <WordsView words={[{ text: text.slice(tab + 1) }]} />;
  if (tab <= LONGEST_MARK && text.length > tab + 1) {
    const marked = words.map((one) => ({ ...one, text: one.text.replace(/^[^\t]*\t/u, '') }));
    return (
      <>
        <span className={styles.mark}>{text.slice(0, tab)}</span>
        <span className={styles.item}>
          <WordsView words={marked} />
        </span>
      </>
    );
  }
  return (
    <span className={styles.leader}>
      <span>{text.slice(0, tab)} </span>
      <span className={styles.dots} aria-hidden="true" />
      <span>{after}</span>
    </span>
  );
}

/** Letters of the longest mark of an item: "10.". */
const LONGEST_MARK = 3;

function WordsView({ words }: { readonly words: readonly StyledWords[] }) {
  return words.map(({ text, bold, italic, raised }, index) => {
    // Two blanks are two blanks here too.
    const shown = text.replaceAll('  ', '\u00a0 ');
    if (raised === true) return <sup key={index}>{shown}</sup>;
    if (bold === true) return <strong key={index}>{shown}</strong>;
    if (italic === true) return <em key={index}>{shown}</em>;
    return (
      <span key={index} className={bold === false ? styles.regular : undefined}>
        {shown}
      </span>
    );
  });
}
