import { captionNumbers } from './captionNumbers.ts';
import type { Block, Manuscript, TableCell } from './manuscript.ts';

/** Anchors of captions and what they are called in print. */
type Numbers = ReadonlyMap<string, string>;

/** The blocks of a whole report with "Tabel 2.1" in every cell that names a caption; one that is not there goes unsaid. */
export function withCaptionNames(
  blocks: readonly Block[],
  captions: Manuscript['captions'],
): readonly Block[] {
  const part = { id: '', orientation: 'portrait', numbering: 'arabic', blocks } as const;
  const { ofAnchor } = captionNumbers({ parts: [part], captions });
  return blocks.map((block) =>
    block.kind === 'table' && block.rows.some(({ cells }) => cells.some(namesCaptions))
      ? {
          ...block,
          rows: block.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell) => withNames(cell, ofAnchor)),
          })),
        }
      : block,
  );
}

function namesCaptions({ captions }: TableCell): boolean {
  return captions !== undefined;
}

function withNames(cell: TableCell, numbers: Numbers): TableCell {
  const { captions, ...plain } = cell;
  if (captions === undefined) return cell;
  const names = captions.flatMap((anchor) => numbers.get(anchor) ?? []);
  return { ...plain, lines: names.length === 0 ? ['–'] : names };
}

/** The captions among the blocks that bear this anchor's name, or one derived from it ("table-vote-2"). */
export function captionsNamed(blocks: readonly Block[], name: string): readonly string[] {
  const bases = [`table-${name}`, `figure-${name}`];
  return blocks.flatMap((block) =>
    'caption' in block &&
    block.caption !== '' &&
    bases.some((base) => block.anchor === base || block.anchor.startsWith(`${base}-`))
      ? [block.anchor]
      : [],
  );
}
