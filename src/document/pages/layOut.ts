import type { Document } from 'docx';
import { layoutDocument } from 'docx/layout';
import type { LineLayout, PageLayout } from 'docx/layout';
import type { BodyPlace, BodyPlaces } from '#document/blocks/bodyPlaces.ts';
import type { Fitting } from '#document/look/letterSpacing.ts';
import { layPage } from '#document/look/page.ts';
import { numberCaptions } from '#document/setting/captions.ts';
import { evenLines, passageAt } from '#document/setting/evenLines.ts';
import type { EvenPassage, LaidPassage } from '#document/setting/evenLines.ts';
import { pageRuns } from '#document/setting/pageRuns.ts';
import type { Format } from '#domain/method/format.ts';
import type { Manuscript, Run } from '#manuscript/manuscript.ts';
import { numbersOn } from './foreseen.ts';
import type { Foreseen } from './foreseen.ts';
import { gapsAboveFootnotes } from './gapsAboveFootnotes.ts';

interface LayOutOptions {
  readonly manuscript: Manuscript;
  readonly format: Format;
  /** What the elements of the document belong to. */
  readonly places: BodyPlaces;
  /** What the document looks up when it is laid out or written: fittings that are found are put here. */
  readonly fittings: Map<readonly Run[], Fitting>;
}

interface LaidOut {
  readonly pages: readonly PageLayout[];
  readonly foreseen: Foreseen;
  /** What the layout has no guess for; `null` where it came to the end. */
  readonly stoppedAt: string | null;
}

/**
 * Lays out a document, of most once: passages are made even by the lines that came of it, and only where one takes a line
 * more or less by that is all laid out again. Of what the layout does not know as exactly as Word (an emoji, a drawing) it
 * takes a guess instead of leaving every number behind it blank.
 */
export function layOut(document: Document, options: LayOutOptions): LaidOut {
  const { manuscript, format, fittings } = options;
  const first = layoutDocument(document, { guess: true });
  const passages = laidPassages(first.pages, options);
  const even = evenLines([...passages.values()], { format, captions: numberCaptions(manuscript) });
  for (const { runs, spacing } of even) fittings.set(runs, { spacing });
  const lengths = new Map([...passages.values()].map(({ runs, lines }) => [runs, lines.length]));
  const last = even.every(({ runs, lines }) => lines.length === lengths.get(runs))
    ? { ...first, pages: withLines(first.pages, linesByIndex(passages, even)) }
    : layoutDocument(document, { guess: true });
  const { pages, stoppedAt = null } = last;
  for (const { runs, below } of gapsAboveFootnotes(pages, { passages, format })) {
    fittings.set(runs, { ...fittings.get(runs), below });
  }
  return {
    pages,
    stoppedAt,
    foreseen: {
      numbers: numbersOn(pages),
      pages: stoppedAt === null ? pages.length : null,
      fittings: placedFittings(passages, fittings),
    },
  };
}

interface PlacedPassage extends LaidPassage, BodyPlace {}

/** Every passage that is justified, by its place in the body. */
function laidPassages(
  pages: readonly PageLayout[],
  { manuscript, format, places }: LayOutOptions,
): ReadonlyMap<number, PlacedPassage> {
  const blocks = manuscript.parts.flatMap((part) => part.blocks);
  const runs = pageRuns(manuscript);
  const setups = {
    portrait: layPage(format, 'portrait'),
    landscape: layPage(format, 'landscape'),
  };
  const found = new Map<number, PlacedPassage & { lines: LineLayout[] }>();
  for (const { body, section } of pages) {
    for (const laid of body) {
      const place = laid.type === 'paragraph' ? places.at(laid.index) : null;
      const block = place && blocks[place.block];
      const passage = block && passageAt(block, place.element);
      if (!passage || laid.type !== 'paragraph') continue;
      const begun = found.get(laid.index);
      if (begun) begun.lines.push(...laid.lines);
      else {
        const page = setups[runs[section]?.orientation ?? 'portrait'];
        found.set(laid.index, { ...passage, ...place, page, lines: [...laid.lines] });
      }
    }
  }
  return found;
}

function linesByIndex(
  passages: ReadonlyMap<number, LaidPassage>,
  even: readonly EvenPassage[],
): ReadonlyMap<number, readonly LineLayout[]> {
  const lines = new Map(even.map((passage) => [passage.runs, passage.lines]));
  return new Map(
    [...passages].flatMap(([index, { runs }]) => {
      const own = lines.get(runs);
      return own ? [[index, own] as const] : [];
    }),
  );
}

/** The same pages with other words in lines that stay where they are. */
function withLines(
  pages: readonly PageLayout[],
  changed: ReadonlyMap<number, readonly LineLayout[]>,
): readonly PageLayout[] {
  if (changed.size === 0) return pages;
  const told = new Map<number, number>();
  return pages.map((page) => ({
    ...page,
    body: page.body.map((laid) => {
      const lines = laid.type === 'paragraph' ? changed.get(laid.index) : undefined;
      if (!lines || laid.type !== 'paragraph') return laid;
      const from = told.get(laid.index) ?? 0;
      told.set(laid.index, from + laid.lines.length);
      return {
        ...laid,
        lines: laid.lines.map((line, index) => {
          const { text, textWidth } = lines[from + index] ?? line;
          return { ...line, text, textWidth };
        }),
      };
    }),
  }));
}

function placedFittings(
  passages: ReadonlyMap<number, PlacedPassage>,
  fittings: LayOutOptions['fittings'],
): Foreseen['fittings'] {
  return [...passages.values()].flatMap(({ block, element, runs }) => {
    const fitting = fittings.get(runs);
    return fitting === undefined ? [] : [{ block, element, fitting }];
  });
}
