import { chapter, frontMatter } from './blocks/heading.ts';
import { blank, emptyChapter } from './blocks/blank.ts';
import { annexes } from './closing/annexes.ts';
import { closing } from './closing/closing.ts';
import type { Context } from './context.ts';
import { atOnce } from '#figures/atOnce.ts';
import { finished } from './finished.ts';
import { introduction } from './introduction.ts';
import type { Block, Heading, Manuscript, Part } from './manuscript.ts';
import { cover } from './opening/cover.ts';
import { frontPages } from './opening/frontPages.ts';
import { withDistinctCaptions } from './distinctCaptions.ts';
import { withCaptionNames } from './namedCaptions.ts';
import { layParts } from './parts.ts';
import { hasAnnexes, isWhole } from './printedSteps.ts';
import { reportTitle } from './reportTitle.ts';
import { steps } from './steps.ts';
import { circleName } from '#words/people.ts';
import { roman } from '#language/roman.ts';

/** The whole report. Total: every draft has one, and what has not been answered is marked or left out. */
export function compose(context: Context): Manuscript {
  return atOnce(composing(context));
}

/** The whole report, composed section by section, so that a page may do something else in between. */
export function* composing(context: Context): Generator<undefined, Manuscript> {
  const { risalah, options } = context;
  const { format } = options;
  const middle = yield* steps(context);
  const told = [...middle, ...(yield* ending(context, middle))];
  yield;
  const beginning = yield* introduction(context, told);
  yield;
  const report = withDistinctCaptions(finished([...beginning, ...told], format));
  yield;
  const opening = frontPages(context, report);
  const joined = opensReport(format.front);
  yield;
  const pages = withCaptionNames(
    numberChapters(joined ? [...opening, ...report] : report, context),
    format.captions,
  );
  yield;
  const front = yield* layParts({ id: 'front', numbering: 'roman', format }, joined ? [] : opening);
  const body = yield* layParts({ id: 'report', numbering: 'arabic', format }, pages);
  return {
    title: reportTitle(risalah) || circleName(risalah),
    author: circleName(risalah),
    mark: risalah.mark.trim(),
    banner: format.banner ? risalah.identity.event.trim() : '',
    captions: format.captions,
    parts: [...coverPart(context), ...front, ...body],
  };
}

function coverPart(context: Context): readonly Part[] {
  if (!context.options.format.front.includes('cover')) return [];
  const blocks = [cover(context)];
  return [{ id: 'cover', orientation: 'portrait', numbering: 'none', blocks }];
}

/** A paper that begins with its identity or abstract alone has no front matter of its own: its pages count from 1. */
function opensReport(front: Context['options']['format']['front']): boolean {
  return front.every((part) => part === 'cover' || part === 'identity' || part === 'abstract');
}

function* ending(
  context: Context,
  middle: readonly Block[],
): Generator<undefined, readonly Block[]> {
  yield;
  if (!isWhole(context)) return [];
  const { chapters } = context.options.format;
  const last = chapters.naming === 'chapter' ? chapter : frontMatter;
  const end = chapters.closing
    ? lastChapter(context, last('PENUTUP', 'chapter-closing', 'closing'), closing(context))
    : [];
  yield;
  return [
    ...end,
    ...(hasAnnexes(context)
      ? lastChapter(
          context,
          frontMatter('LAMPIRAN', 'chapter-annexes', 'annexes'),
          annexes(context, middle),
        )
      : []),
  ];
}

function lastChapter(
  context: Context,
  heading: Heading,
  blocks: readonly Block[],
): readonly Block[] {
  const told =
    blocks.length > 0
      ? blocks
      : blank(context, heading.section === 'closing' ? 'closing' : 'annexes');
  if (told.length > 0) return [heading, ...told];
  // Without annexes nothing is announced; a closing chapter is expected, and says that it is not there.
  return heading.section === 'closing' ? [heading, emptyChapter('closing', 'Bagian')] : [];
}

/**
 * "BAB I", "BAB II", … in the order in which they are printed, as captions count them too; each on a new page if asked.
 * Sections of a numbered chapter bear its number: "2.1", also where a step counts itself.
 */
function numberChapters(
  blocks: readonly Block[],
  { options: { format } }: Context,
): readonly Block[] {
  const { naming, turnPage } = format.chapters;
  let chapters = 0;
  let sections = 0;
  let isCounted = false;
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    if (block.level === 1) {
      isCounted = block.numbered;
      sections = 0;
      if (isCounted) chapters += 1;
      const turns = turnPage || block.section === 'annexes';
      const placed: Heading = turns ? block : { ...block, runsOn: true };
      return !isCounted || naming === 'step'
        ? placed
        : { ...placed, label: `BAB ${roman(chapters)}` };
    }
    if (block.level === 3 || block.label !== '' || !isCounted) return block;
    sections += 1;
    return { ...block, label: `${chapters}.${sections}` };
  });
}
