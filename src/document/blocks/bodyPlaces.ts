import type { Block } from '#manuscript/manuscript.ts';
import { TableOfContents } from 'docx';
import { isBlank } from '#language/isBlank.ts';
import type { Typeset } from './typesetBlocks.ts';

/** What a paragraph or table of the body belongs to. */
export interface BodyPlace {
  /** Position of its block among all blocks. */
  readonly block: number;
  /** Which of the block's paragraphs and tables it is. */
  readonly element: number;
}

/** Collects, while a document is typeset, what every paragraph and table of its body belongs to; seams to nothing. */
export class BodyPlaces {
  readonly #places: (BodyPlace | null)[] = [];
  readonly #blocks: readonly Block[];
  #next = 0;

  constructor(blocks: readonly Block[]) {
    this.#blocks = blocks;
  }

  /** Is told what every block became, in the order of the blocks. */
  readonly trace = (elements: readonly Typeset[], of: 'block' | 'seam'): void => {
    if (of === 'seam') {
      this.#places.push(...elements.map(() => null));
      return;
    }
    // A page break becomes nothing.
    while (this.#blocks[this.#next]?.kind === 'page-break') this.#next += 1;
    const count = elements.reduce((sum, element) => sum + this.#paragraphs(element), 0);
    for (let element = 0; element < count; element += 1) {
      this.#places.push({ block: this.#next, element });
    }
    this.#next += 1;
  };

  at(index: number): BodyPlace | null {
    return this.#places[index] ?? null;
  }

  /** A table of contents is laid out as a paragraph for every heading. */
  #paragraphs(element: Typeset): number {
    if (!(element instanceof TableOfContents)) return 1;
    const entries = this.#blocks.filter(
      (block) => block.kind === 'heading' && !isBlank(block.label + block.text),
    );
    return entries.length;
  }
}
