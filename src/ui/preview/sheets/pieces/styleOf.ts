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
    case 'cover': {
      const words = lines.map(({ text }) => text).join('');
      const style = coverStyle(block, words.trim());
      return noTaller(look(style), lines[0]?.height, style === 'title' ? TITLE_LINE : LINE);
    }
    case 'photos':
    case 'thread':
      return look('caption');
    default:
      return look('BodyText');
  }
}

const plain: TypeLook = { size: 12, bold: false, italic: false, align: 'start' };

/** Height of a line to its type, in the font that stands closest, and in the cover's title, whose lines stand apart. */
const LINE = 1.149;
const TITLE_LINE = LINE * 1.15;

/** The type of long names is smaller on a cover: by the height of its lines, in pixels. */
function noTaller(look: TypeLook, height: number | undefined, spacing: number): TypeLook {
  if (height === undefined) return look;
  return { ...look, size: Math.min(look.size, Math.round((height * 1.5) / spacing) / 2) };
}

function coverStyle({ heading, title, foot }: CoverBlock, text: string): string {
  if (text === heading.trim()) return 'coverKind';
  if (title.includes(text)) return 'title';
  return foot.includes(text) ? 'coverOffice' : 'coverName';
}
