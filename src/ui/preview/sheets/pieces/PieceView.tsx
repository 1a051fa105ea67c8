import { memo } from 'react';
import type { ReactNode } from 'react';
import type { Block, Heading } from '#manuscript/manuscript.ts';
import type { LinesPiece, Piece, RowsPiece } from '#manuscript/pagedManuscript.ts';
import { PhotoImage } from '#ui/fields/photos/PhotoImage.tsx';
import { ContentsPiece } from './ContentsPiece.tsx';
import { DrawingPiece } from './DrawingPiece.tsx';
import { EquationView } from './EquationView.tsx';
import { FootPiece } from './FootPiece.tsx';
import { lineBox } from './lineBox.ts';
import { LinesView } from './LinesView.tsx';
import { PhotosPiece } from './PhotosPiece.tsx';
import { SignaturesPiece } from './SignaturesPiece.tsx';
import { styleOf } from './styleOf.ts';
import { useSheetWorld } from './sheetContext.ts';
import { TablePiece } from './TablePiece.tsx';
import { ThreadPiece } from './ThreadPiece.tsx';
import { wordsOf } from './wordsOf.ts';
import styles from './lines.module.css';

interface PieceViewProps {
  readonly block: Block;
  readonly piece: Piece;
  /** The left edge and the width of the text, in pixels. */
  readonly left: number;
  readonly width: number;
}

/** The part of a block that stands on one sheet. */
export const PieceView = memo(function PieceView({ block, piece, left, width }: PieceViewProps) {
  if (piece.kind === 'rows') {
    const foot = piece.rows.find(({ index }) => index === rowCount(block));
    const rows = piece.rows.filter((row) => row !== foot);
    return (
      <>
        {rows.length > 0 && (
          <RowsView block={block} piece={{ ...piece, rows }} left={left} width={width} />
        )}
        {foot && <FootPiece block={block} row={foot} left={left} width={width} />}
      </>
    );
  }
  return <TextView block={block} piece={piece} />;
});

/** Rows of the table that a block becomes, without the one below them that holds its note or caption. */
function rowCount(block: Block): number {
  switch (block.kind) {
    case 'table':
      return block.rows.length + (block.columns.some(({ title }) => title !== '') ? 1 : 0);
    case 'photos':
      return Math.ceil(block.photos.length / 2);
    case 'thread':
      return 1;
    default:
      return Infinity;
  }
}

function RowsView({ block, piece, left, width }: PieceViewProps & { readonly piece: RowsPiece }) {
  switch (block.kind) {
    case 'table':
      return <TablePiece table={block} piece={piece} left={left} room={width} />;
    case 'photos':
      return <PhotosPiece block={block} piece={piece} left={left} width={width} />;
    case 'signatures':
      return <SignaturesPiece block={block} piece={piece} left={left} width={width} />;
    case 'thread':
      return <ThreadPiece block={block} piece={piece} left={left} />;
    default:
      return null;
  }
}

interface TextViewProps {
  readonly block: Block;
  readonly piece: LinesPiece;
}

function TextView({ block, piece }: TextViewProps) {
  const world = useSheetWorld();
  const look = styleOf(block, piece, world);
  const [line] = piece.lines;
  if (line === undefined) return null;
  const isDrawn = line.text === '' && line.textWidth > 0;
  if (isDrawn && block.kind === 'figure') return <DrawingPiece figure={block.figure} line={line} />;
  if (isDrawn && block.kind === 'cover') {
    return (
      <p className={styles.logos} style={lineBox(line)}>
        {block.logos.map(({ hash, alt }) => (
          <PhotoImage key={hash} hash={hash} alt={alt} />
        ))}
      </p>
    );
  }
  if (block.kind === 'contents')
    return <ContentsPiece contents={block} piece={piece} look={look} />;
  if (isDrawn && block.kind === 'paragraph' && block.equation !== undefined) {
    return <EquationView equation={block.equation} line={line} size={look.size} />;
  }
  const lines = (
    <LinesView piece={piece} look={look} words={wordsOf(block, piece, world.numbers)} />
  );
  return block.kind === 'heading' ? (
    <HeadingTag heading={block}>{lines}</HeadingTag>
  ) : (
    <p>{lines}</p>
  );
}

interface HeadingTagProps {
  readonly heading: Heading;
  readonly children: ReactNode;
}

/** Headings of the sheet stand below the page's own: a chapter is h3. */
function HeadingTag({ heading, children }: HeadingTagProps) {
  const Tag = tags[heading.level];
  return <Tag>{children}</Tag>;
}

const tags = { 1: 'h3', 2: 'h4', 3: 'h5' } as const;
