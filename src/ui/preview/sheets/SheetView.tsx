import { memo, useRef } from 'react';
import type { CSSProperties } from 'react';
import type { Sheet } from '#manuscript/pagedManuscript.ts';
import type { OfficePaper } from '#domain/method/officePaper.ts';
import { countsPages, letterOn } from '#domain/method/letterOn.ts';
import { LetterView } from './letter/LetterView.tsx';
import type { LetterPage } from './letter/letterPage.ts';
import { FootnotesView } from './pieces/FootnotesView.tsx';
import { PieceView } from './pieces/PieceView.tsx';
import { SectionButtons } from './SectionButtons.tsx';
import { px, useSheetWorld } from './pieces/sheetContext.ts';
import type { Margins } from './margins.ts';
import { useNear } from './useNear.ts';
import styles from './sheets.module.css';

interface SheetViewProps {
  readonly sheet: Sheet;
  /** Position among all sheets, from 0. */
  readonly index: number;
  readonly margins: Margins;
  /** The event's name that runs along the head; empty for none. */
  readonly banner: string;
  /** The mark of an example; empty for a real risalah. */
  readonly mark: string;
  /** The office's own paper that it is printed on. */
  readonly office: OfficePaper | null;
  /** How many sheets there are. */
  readonly count: number;
  /** Width at which it is shown, in pixels. */
  readonly room: number;
  /** `text` leaves out the margins left and right of the words. */
  readonly crop: 'paper' | 'text';
  /** Draws what is far from the window too. */
  readonly isWanted: boolean;
}

/** One sheet of paper. What stands on it is drawn when it comes near the window. */
export const SheetView = memo(function SheetView(props: SheetViewProps) {
  const { sheet, index, margins, room, crop, isWanted } = props;
  const frame = useRef<HTMLElement>(null);
  const isNear = useNear(frame);
  const cut = crop === 'text' ? { left: margins.left - AIR, right: margins.right - AIR } : noCut;
  const shown = sheet.width - cut.left - cut.right;
  const scale = Math.min(1, room / shown);
  return (
    <section
      ref={frame}
      className={styles.sheet}
      aria-label={sheet.label === '' ? 'Halaman tanpa nomor' : `Halaman ${sheet.label}`}
      data-sheet={index}
      data-orientation={sheet.width > sheet.height ? 'landscape' : 'portrait'}
      style={
        {
          '--scale': scale,
          '--cut': `${-cut.left}px`,
          '--paper-width': `${sheet.width}px`,
          '--paper-height': `${sheet.height}px`,
          width: shown * scale,
          height: sheet.height * scale,
        } as CSSProperties
      }
    >
      {(isNear || isWanted) && <Paper {...props} />}
    </section>
  );
});

/** Kept at both sides of the words where margins are left out, in pixels. */
const AIR = 22;
const noCut = { left: 0, right: 0 };

function Paper({ sheet, margins, banner, mark, office, count }: SheetViewProps) {
  const { blocks, singleLine, looks, fit } = useSheetWorld();
  const { width, height, pieces, head, label, opens } = sheet;
  const room = width - margins.left - margins.right;
  const edges = { left: margins.left, width: room };
  const sizeOf = (style: string): number => px(looks[style]?.size ?? 9) * fit;
  const which = opens ? 'first' : 'pages';
  const letterhead = letterOn(office?.head, which);
  const letterfoot = letterOn(office?.foot, which);
  const page: LetterPage = {
    ...edges,
    sheetWidth: width,
    number: label,
    total: label === '' ? '' : `${count}`,
  };
  const number = letterfoot && countsPages(letterfoot) ? '' : label;
  const foot = (mark !== '' || number !== '') && (
    <p
      className={styles.foot}
      data-below={letterfoot ? '' : undefined}
      style={{
        ...(!letterfoot && edges),
        fontSize: sizeOf('Footer'),
        lineHeight: singleLine,
      }}
    >
      <strong>{mark}</strong>
      <span>{number}</span>
    </p>
  );
  return (
    <div className={styles.paper} style={{ width, height, fontSize: sizeOf('Drawing') }}>
      {office && letterhead && (
        <LetterView at="head" blocks={letterhead} office={office} page={page} />
      )}
      {head !== '' && (
        <p
          className={styles.head}
          data-banner={banner === '' ? undefined : ''}
          style={{ ...edges, fontSize: sizeOf('Header') }}
        >
          {head}
        </p>
      )}
      {pieces.map((piece) => {
        const block = blocks[piece.block];
        return block === undefined ? null : (
          <div
            key={`${piece.block} ${piece.element}`}
            className={styles.piece}
            data-section={'section' in block && block.section !== '' ? block.section : undefined}
          >
            <PieceView block={block} piece={piece} left={margins.left} width={room} />
          </div>
        );
      })}
      <FootnotesView notes={sheet.footnotes} fontSize={sizeOf('footnoteText')} />
      {office && letterfoot ? (
        <LetterView at="foot" blocks={letterfoot} office={office} page={page}>
          {foot}
        </LetterView>
      ) : (
        foot
      )}
      <SectionButtons sheet={sheet} />
    </div>
  );
}
