import type { EstimatedPageNumbers, IXmlableObject } from 'docx';
import type { PageLayout } from 'docx/layout';
import type { BodyPlace } from '#document/blocks/bodyPlaces.ts';
import { passageAt } from '#document/setting/evenLines.ts';
import type { Fitting } from '#document/look/letterSpacing.ts';
import type { Fittings } from '#document/setting/typesetting.ts';
import type { Block } from '#manuscript/manuscript.ts';

/** What a layout of a document tells of the file, plain enough to be handed from worker to worker. */
export interface Foreseen {
  /**
   * Numbers as printed of the pages on which the parts of the body begin, in their order: for a paragraph one, for a table
   * one a row. Empty for what is on no page.
   */
  readonly numbers: readonly (readonly string[])[];
  /** `null` where the layout did not come to the end. */
  readonly pages: number | null;
  readonly fittings: readonly PlacedFitting[];
}

/** What a passage has besides its style. */
interface PlacedFitting extends BodyPlace {
  readonly fitting: Fitting;
}

/** Where each paragraph, and each row of a table, begins. */
export function numbersOn(pages: readonly PageLayout[]): Foreseen['numbers'] {
  const numbers: (string | undefined)[][] = [];
  for (const { body, pageNumber = '' } of pages) {
    for (const laid of body) {
      while (numbers.length <= laid.index) numbers.push([]);
      const own = numbers[laid.index] ?? [];
      const parts = laid.type === 'paragraph' ? [0] : laid.rows.map(({ index }) => index);
      for (const part of parts) own[part] ??= pageNumber;
    }
  }
  return numbers.map((own) => Array.from(own, (number) => number ?? ''));
}

/** What passages have, by the passages of a manuscript, which is another object after every composing. */
export function fittingsOf(blocks: readonly Block[], { fittings }: Foreseen): Fittings {
  return new Map(
    fittings.flatMap(({ block, element, fitting }) => {
      const found = blocks[block];
      const passage = found && passageAt(found, element);
      return passage ? [[passage.runs, fitting] as const] : [];
    }),
  );
}

/** Page numbers by the bookmarks of a body that is about to be written. */
export function numbersOfBookmarks(
  body: IXmlableObject,
  { numbers, pages }: Foreseen,
): EstimatedPageNumbers {
  const bookmarks = new Map<string, string>();
  for (const [index, element] of paragraphsAndTables(body).entries()) {
    const parts = element.name === 'w:tbl' ? childrenOf(element, 'w:tr') : [element];
    for (const [part, { content }] of parts.entries()) {
      const number = numbers[index]?.[part];
      if (number) for (const name of bookmarksIn(content)) bookmarks.set(name, number);
    }
  }
  return { bookmarks, ...(pages !== null && { pageCount: pages }) };
}

/** An element as docx writes it: an object whose one key is its name. */
interface Element {
  readonly name: string;
  readonly content: unknown;
}

function elementsIn(content: unknown): readonly Element[] {
  if (!Array.isArray(content)) return [];
  return content.flatMap((child: unknown) =>
    typeof child === 'object' && child !== null
      ? Object.entries(child).map(([name, own]) => ({ name, content: own as unknown }))
      : [],
  );
}

function childrenOf({ content }: Element, name: string): readonly Element[] {
  return elementsIn(content).filter((element) => element.name === name);
}

/** In their order, as the layout counts them; those of the list of contents stand in a frame of their own. */
function paragraphsAndTables(body: IXmlableObject): readonly Element[] {
  return elementsIn(body['w:body']).flatMap((element) => {
    if (element.name !== 'w:sdt') return isLaidOut(element) ? [element] : [];
    return childrenOf(element, 'w:sdtContent').flatMap(({ content }) =>
      elementsIn(content).filter(isLaidOut),
    );
  });
}

function isLaidOut({ name }: Element): boolean {
  return name === 'w:p' || name === 'w:tbl';
}

function bookmarksIn(content: unknown): readonly string[] {
  return elementsIn(content).flatMap((element) =>
    element.name === 'w:bookmarkStart' ? nameOf(element) : bookmarksIn(element.content),
  );
}

function nameOf({ content }: Element): readonly string[] {
  for (const { _attr: attributes } of [content].flat() as Record<string, unknown>[]) {
    const name = (attributes as Record<string, unknown> | undefined)?.['w:name'];
    if (typeof name === 'string') return [name];
  }
  return [];
}
