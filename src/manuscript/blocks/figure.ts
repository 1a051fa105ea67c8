import type { SectionId } from '#domain/method/sectionId.ts';
import type { Figure } from '#figures/figure.ts';
import type { FigureBlock } from '#manuscript/manuscript.ts';

export interface FigureDraft {
  readonly section: SectionId;
  /** Distinguishes the figures of a section; empty for its main one. */
  readonly name?: string;
  readonly caption: string;
  readonly figure: Figure;
  readonly note?: string;
}

/** A figure with its caption. */
export function figureBlock(draft: FigureDraft): FigureBlock {
  const { section, name = '', caption, figure, note = '' } = draft;
  const anchor = name === '' ? `figure-${section}` : `figure-${section}-${name}`;
  return { kind: 'figure', caption, anchor, figure, note, section };
}
