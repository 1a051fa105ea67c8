import type { Block, Contents, Heading } from '#manuscript/manuscript.ts';
import type { LinesPiece, TypeLook } from '#manuscript/pagedManuscript.ts';
import { captionLabels } from '#words/captions.ts';
import { LinesView } from './LinesView.tsx';
import { useSheetWorld } from './sheetContext.ts';
import type { SheetWorld } from './sheetContext.ts';
import styles from './lines.module.css';

interface ContentsPieceProps {
  readonly contents: Contents;
  readonly piece: LinesPiece;
  readonly look: TypeLook;
}

/** An entry of the contents; it leads to the sheet that it names. */
export function ContentsPiece({ contents, piece, look }: ContentsPieceProps) {
  const world = useSheetWorld();
  const lines = <LinesView piece={piece} look={look} words={[]} />;
  const target = entriesOf(contents, world)[piece.element];
  const sheet = target === undefined ? -1 : world.sheetOf(world.blocks.indexOf(target));
  if (sheet === -1) return <p>{lines}</p>;
  return (
    <a
      className={styles.entry}
      href={window.location.hash}
      onClick={(event) => {
        event.preventDefault();
        world.onSheet(sheet);
      }}
    >
      {lines}
    </a>
  );
}

function entriesOf({ of }: Contents, { headings, blocks, numbers }: SheetWorld): readonly Block[] {
  switch (of) {
    case 'headings':
      return headings;
    case 'annexes':
      return headings.filter((heading: Heading) => heading.annex === true);
    case 'figures':
    case 'tables': {
      const label = of === 'figures' ? captionLabels.figure : captionLabels.table;
      return blocks.filter((block) => numbers.ofBlock.get(block)?.startsWith(label) === true);
    }
    default:
      return of satisfies never;
  }
}
