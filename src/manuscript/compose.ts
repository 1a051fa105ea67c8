import { chapter, frontMatter } from './blocks/heading.ts';
import { missing } from './blocks/paragraph.ts';
import { annexes } from './closing/annexes.ts';
import { closing } from './closing/closing.ts';
import type { Context } from './context.ts';
import { introduction } from './introduction.ts';
import type { Block, Heading, Manuscript, Part } from './manuscript.ts';
import { approvals } from './opening/approvals.ts';
import { contents } from './opening/contents.ts';
import { cover } from './opening/cover.ts';
import { foreword } from './opening/foreword.ts';
import { layParts } from './parts.ts';
import { reportTitle } from './reportTitle.ts';
import { printedSteps, steps } from './steps.ts';
import { circleName } from './text/circleName.ts';
import { roman } from './text/roman.ts';

/** The whole report. Total: every draft has one, and what has not been answered is marked or left out. */
export function compose(context: Context): Manuscript {
  const work = composing(context);
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

/** The whole report, composed section by section, so that a page may do something else in between. */
export function* composing(context: Context): Generator<undefined, Manuscript> {
  const { risalah, options } = context;
  const front: readonly Part[] =
    options.sections?.includes('identity') !== false
      ? [
          {
            id: 'cover',
            orientation: 'portrait',
            numbering: 'none',
            blocks: [cover(context)],
          },
        ]
      : [];
  const opening = frontPages(context);
  yield;
  const beginning = yield* introduction(context);
  yield;
  const middle = yield* steps(context);
  return {
    title: reportTitle(risalah) || circleName(risalah),
    author: circleName(risalah),
    mark: risalah.mark.trim(),
    banner: context.options.format.banner ? risalah.identity.event.trim() : '',
    captions: context.options.format.captions,
    parts: [
      ...front,
      ...layParts('front', 'roman', opening),
      ...layParts(
        'report',
        'arabic',
        numberChapters([...beginning, ...middle, ...ending(context)]),
      ),
    ],
  };
}

function frontPages(context: Context): readonly Block[] {
  const chosen = context.options.sections;
  return [
    ...(chosen?.includes('approvals') === false || !isWhole(context) ? [] : approvals(context)),
    ...(chosen?.includes('foreword') === false ? [] : foreword(context)),
    ...(chosen === undefined ? contents() : []),
  ];
}

function ending(context: Context): readonly Block[] {
  if (!isWhole(context)) return [];
  return [
    ...lastChapter(context, chapter('PENUTUP', 'chapter-closing', 'closing'), closing(context)),
    ...lastChapter(
      context,
      frontMatter('LAMPIRAN', 'chapter-annexes', 'annexes'),
      annexes(context),
    ),
  ];
}

function lastChapter(
  { options }: Context,
  heading: Heading,
  blocks: readonly Block[],
): readonly Block[] {
  const section = heading.section === 'closing' ? 'closing' : 'annexes';
  if (options.sections?.includes(section) === false) return [];
  if (blocks.length === 0 && options.format.emptyAnswers === 'omit') return [];
  return [heading, ...(blocks.length === 0 ? [missing(section)] : blocks)];
}

/** "BAB I", "BAB II", … in the order in which they are printed, as captions count them too. */
function numberChapters(blocks: readonly Block[]): readonly Block[] {
  let count = 0;
  return blocks.map((block) => {
    if (block.kind !== 'heading' || block.level !== 1 || !block.numbered) return block;
    count += 1;
    return { ...block, label: `BAB ${roman(count)}` };
  });
}

function isWhole(context: Context): boolean {
  return printedSteps(context).length === context.method.steps.length;
}
