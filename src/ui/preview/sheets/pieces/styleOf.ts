import type { Block, CoverBlock, Heading } from '#manuscript/manuscript.ts';
import { paragraphStyles } from '#manuscript/paragraphStyles.ts';
import type { LinesPiece, PagedManuscript, TypeLook } from '#manuscript/pagedManuscript.ts';

/** How a piece of text is set: Word's style for what its block is, and for what it is of its block. */
export function styleOf(
  block: Block,
  piece: LinesPiece,
  { looks, headings }: { readonly headings: readonly Heading[] } & Pick<PagedManuscript, 'looks'>,
): TypeLook {
  const look = (id: string, changes: Partial<TypeLook> = {}): TypeLook => ({
    ...(looks[id] ?? plain),
    ...changes,
  });
  const { element, lines } = piece;
  switch (block.kind) {
    case 'heading':
      return look(`heading${block.level}`);
    case 'paragraph':
      return look(
        paragraphStyles[block.style],
        block.style === 'centred' ? { align: 'center' } : {},
      );
    case 'list':
      return look('ListItem');
    case 'contents':
      if (block.of !== 'headings') return look('TableofFigures');
      return look(`TOC${headings[element]?.level ?? 1}`);
    case 'table':
      return element === 0 && block.caption !== '' ? look('caption') : look('Note');
    case 'figure':
      if (element === 0) return look('Missing', { align: 'center' });
      return element === 1 && block.caption !== ''
        ? look('caption')
        : look('Note', { align: 'center' });
    case 'cover':
      return look(
        coverStyle(
          block,
          lines
            .map(({ text }) => text)
            .join('')
            .trim(),
        ),
      );
    case 'photos':
    case 'thread':
      return look('caption');
    default:
      return look('BodyText');
  }
}

const plain: TypeLook = { size: 12, bold: false, italic: false, align: 'start' };

function coverStyle({ heading, title, foot }: CoverBlock, text: string): string {
  if (text === heading.trim()) return 'coverKind';
  if (title.includes(text)) return 'title';
  return foot.includes(text) ? 'coverOffice' : 'coverName';
}
