import type { FrontPart } from '#domain/method/format.ts';
import { captionLabel } from '#manuscript/captionNumbers.ts';
import { frontMatter } from '#manuscript/blocks/heading.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block, Contents } from '#manuscript/manuscript.ts';
import { isWhole } from '#manuscript/printedSteps.ts';
import { captionLabels } from '#words/captions.ts';
import { abstract } from './abstract.ts';
import { approvals } from './approvals.ts';
import { commitment } from './commitment.ts';
import { foreword } from './foreword.ts';
import { identityBlock } from './identityBlock.ts';
import { implementation, originality } from './statements.ts';

/** What the format has before the first chapter, in its order; the lists only where `report` has something to list. */
export function frontPages(context: Context, report: readonly Block[]): readonly Block[] {
  return context.options.format.front.flatMap((part) => pages[part](context, report));
}

type Page = (context: Context, report: readonly Block[]) => readonly Block[];

const pages: Readonly<Record<FrontPart, Page>> = {
  // The cover is a part of its own, without page numbers.
  cover: () => [],
  identity: identityBlock,
  approvals: (context) => (isWhole(context) ? approvals(context) : []),
  originality: (context) => (isWhole(context) ? originality(context) : []),
  implementation: (context) => (isWhole(context) ? implementation(context) : []),
  commitment,
  foreword,
  abstract,
  contents: () => contentsPage('DAFTAR ISI', 'contents', 'headings'),
  'list-of-figures': (_, report) =>
    report.some((block) => captionLabel(block) === captionLabels.figure)
      ? contentsPage('DAFTAR GAMBAR', 'list-of-figures', 'figures')
      : [],
  'list-of-tables': (_, report) =>
    report.some((block) => captionLabel(block) === captionLabels.table)
      ? contentsPage('DAFTAR TABEL', 'list-of-tables', 'tables')
      : [],
  'list-of-annexes': (_, report) =>
    report.some((block) => block.kind === 'heading' && block.annex === true)
      ? contentsPage('DAFTAR LAMPIRAN', 'list-of-annexes', 'annexes')
      : [],
};

function contentsPage(title: string, anchor: string, of: Contents['of']): readonly Block[] {
  return [frontMatter(title, anchor), { kind: 'contents', of }];
}
