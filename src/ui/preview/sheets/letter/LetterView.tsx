import type { CSSProperties, ReactNode } from 'react';
import type { LetterBlock, OfficePaper } from '#domain/method/officePaper.ts';
import { LetterParagraphView } from './LetterParagraphView.tsx';
import { LetterTableView } from './LetterTableView.tsx';
import type { LetterPage } from './letterPage.ts';
import { twipsAsPixels } from './letterPage.ts';
import styles from './letter.module.css';

interface LetterViewProps {
  readonly at: 'head' | 'foot';
  readonly blocks: readonly LetterBlock[];
  readonly office: OfficePaper;
  readonly page: LetterPage;
  /** Stands below it. */
  readonly children?: ReactNode;
}

/** An office's head or foot where it stands on the sheet. Its words may break elsewhere than in Word; its room is Word's. */
export function LetterView({ at, blocks, office, page, children }: LetterViewProps) {
  const place: CSSProperties =
    at === 'head'
      ? { top: twipsAsPixels(office.headAt) }
      : { bottom: twipsAsPixels(office.footAt) };
  return (
    <div
      className={styles.letter}
      data-letter={at}
      style={{ ...place, left: page.left, width: page.width }}
    >
      {blocks.map((block, index) =>
        block.kind === 'table' ? (
          <LetterTableView key={index} table={block} office={office} page={page} />
        ) : (
          <LetterParagraphView key={index} paragraph={block} office={office} page={page} />
        ),
      )}
      {children}
    </div>
  );
}
