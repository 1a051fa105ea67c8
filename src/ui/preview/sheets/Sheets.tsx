import { useMemo } from 'react';
import { captionNumbers } from '#manuscript/captionNumbers.ts';
import type { Heading } from '#manuscript/manuscript.ts';
import type { LaidOut } from '#ui/preview/pages/usePageLayout.ts';
import { useWidth } from '#ui/kit/useWidth.ts';
import { fittingScale } from './fittingScale.ts';
import { marginsOf } from './margins.ts';
import { measureIn } from './measureIn.ts';
import { useOpenSection } from './openSection.ts';
import { reportFont } from './letter/reportFonts.ts';
import { SheetContext, px } from './pieces/sheetContext.ts';
import type { SheetWorld } from './pieces/sheetContext.ts';
import { sectionAt } from './sectionAt.ts';
import { SheetView } from './SheetView.tsx';
import styles from './sheets.module.css';

interface SheetsProps {
  readonly laid: LaidOut;
  /** Which sheets are shown; all when absent. */
  readonly chosen?: readonly number[];
  /** `text` leaves out the margins left and right of the words. */
  readonly crop?: 'paper' | 'text';
  /** Draws what is far from the window too: for print. */
  readonly isWhole?: boolean;
  /** Goes to a sheet that the contents name. */
  readonly onSheet: (sheet: number) => void;
}

/** The sheets of a report as they leave the printer. A press on a passage leads to its question. */
export function Sheets({ laid, chosen, crop = 'paper', isWhole = false, onSheet }: SheetsProps) {
  const { manuscript, pages, format } = laid;
  const [frame, room] = useWidth<HTMLDivElement>();
  const open = useOpenSection();
  const margins = useMemo(() => marginsOf(format), [format]);
  const font = reportFont(format.font);
  const world = useMemo((): SheetWorld => {
    const blocks = manuscript.parts.flatMap((part) => part.blocks);
    const firstSheets = firstSheetOf(laid);
    const isPlain = (block: number): boolean => {
      const found = blocks[block];
      return found?.kind === 'paragraph' && found.style === 'body';
    };
    const measure = measureIn(`${px(pages.looks.BodyText?.size ?? 12)}px ${font.family}`);
    return {
      blocks,
      headings: blocks.filter(
        (block): block is Heading => block.kind === 'heading' && block.label + block.text !== '',
      ),
      numbers: captionNumbers(manuscript),
      looks: pages.looks,
      singleLine: font.line,
      fit: measure === null ? 1 : fittingScale(pages, isPlain, measure),
      sheetOf: (block) => firstSheets.get(block) ?? -1,
      onSheet,
    };
  }, [laid, manuscript, pages, font, onSheet]);
  const indices = chosen ?? pages.sheets.map((_, index) => index);
  return (
    <SheetContext value={world}>
      <div
        ref={frame}
        className={styles.sheets}
        style={{ fontFamily: font.family, lineHeight: font.line }}
        onClick={(event) => {
          const section = sectionAt(event.target);
          if (section !== null) open?.(section);
        }}
      >
        {indices.map((index) => {
          const sheet = pages.sheets[index];
          return sheet === undefined ? null : (
            <SheetView
              key={index}
              sheet={sheet}
              index={index}
              margins={margins}
              banner={manuscript.banner}
              mark={manuscript.mark}
              office={format.office}
              count={pages.sheets.length}
              room={room}
              crop={crop}
              isWanted={isWhole}
            />
          );
        })}
      </div>
    </SheetContext>
  );
}

function firstSheetOf({ pages }: LaidOut): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  pages.sheets.forEach(({ pieces }, sheet) => {
    for (const { block } of pieces) if (!first.has(block)) first.set(block, sheet);
  });
  return first;
}
