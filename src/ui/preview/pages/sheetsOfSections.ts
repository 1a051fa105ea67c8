import type { LaidOut } from './usePageLayout.ts';

/** The sheets on which answers to these sections stand, in order. */
export function sheetsOfSections(
  { manuscript, pages }: Pick<LaidOut, 'manuscript' | 'pages'>,
  sections: readonly string[],
): readonly number[] {
  const blocks = manuscript.parts.flatMap((part) => part.blocks);
  const isWanted = (index: number): boolean => {
    const block = blocks[index];
    return block !== undefined && 'section' in block && sections.includes(block.section);
  };
  return pages.sheets.flatMap(({ pieces }, index) =>
    pieces.some(({ block }) => isWanted(block)) ? [index] : [],
  );
}
