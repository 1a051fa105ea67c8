import { blank } from '#manuscript/blocks/blank.ts';
import { sectionHeading } from '#manuscript/blocks/heading.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block, Heading } from '#manuscript/manuscript.ts';
import { PROCEDURE_ANNEX, procedureInFull } from '#manuscript/sections/standards/procedure.ts';
import { threadOnPaper } from '#manuscript/drawings/thread/threadDrawing.ts';
import { procedureTitle } from '#manuscript/drawings/procedureView.ts';
import type { UnnumberedAnnex } from './annex.ts';
import { explanationTable } from './explanations.ts';
import { minutesAnnex } from './minutes.ts';
import { isTouched, paperAnnexes, paperList } from './papers.ts';
import { sources } from './sources.ts';

/**
 * The papers that prove the work, at first whether each is at hand, then each as an annex of its own; the SOP; minutes of
 * meetings; what the team says to a judge's questions; the red thread as one drawing. `steps` is what the annexes prove.
 */
export function annexes(context: Context, steps: readonly Block[]): readonly Block[] {
  const { risalah } = context;
  const annexed = withProcedure(context, paperAnnexes(risalah));
  // What is bound in by hand takes a line each; together they stand behind the list.
  const all = [
    ...annexed.filter(({ opensPage }) => !opensPage),
    ...annexed.filter(({ opensPage }) => opensPage),
    ...ownAnnexes(context, steps),
  ];
  const papers = isTouched(risalah)
    ? paperList(risalah, all)
    : all.length === 0
      ? blank(context, 'annexes')
      : [];
  return [
    ...papers,
    ...all.flatMap((annex, index) =>
      annexPages(annex, { number: index + 1, onTop: papers.length + index === 0 }),
    ),
  ];
}

/** The SOP stands with the paper that is called so, or behind all papers. */
function withProcedure(
  { risalah }: Context,
  papers: readonly UnnumberedAnnex[],
): readonly UnnumberedAnnex[] {
  const blocks = procedureInFull(risalah);
  if (blocks.length === 0) return papers;
  const at = papers.findIndex(({ kind }) => kind === 'procedure');
  const paper = papers[at];
  const sop: UnnumberedAnnex = {
    title: paper?.title ?? procedureTitle(risalah.procedure.name),
    anchor: PROCEDURE_ANNEX,
    section: 'procedure',
    kind: 'procedure',
    opensPage: true,
    blocks: [...blocks, ...(paper?.opensPage === true ? paper.blocks : [])],
  };
  return paper === undefined ? [...papers, sop] : papers.with(at, sop);
}

function ownAnnexes(context: Context, steps: readonly Block[]): readonly UnnumberedAnnex[] {
  const own: readonly UnnumberedAnnex[] = [
    ...minutesAnnex(context.risalah),
    {
      title: 'Sumber data',
      anchor: 'annex-sources',
      section: 'annexes',
      kind: 'own',
      opensPage: true,
      blocks: context.options.format.extras.includes('sources') ? sources(context, steps) : [],
    },
    {
      title: 'Yang memang belum ada',
      anchor: 'annex-explanations',
      section: 'annexes',
      kind: 'own',
      opensPage: false,
      blocks: explanationTable(context),
    },
    {
      title: 'Gambar benang merah',
      anchor: 'annex-thread',
      section: 'annexes',
      kind: 'own',
      opensPage: true,
      // The drawing fills the page below its heading; a sentence more would push what follows to an empty one.
      blocks: threadOnPaper(context.risalah),
    },
  ];
  return own.filter(({ blocks }) => blocks.length > 0);
}

/** One that is `onTop` stands right below the heading of the annexes, whose page it would else leave empty. */
function annexPages(
  annex: UnnumberedAnnex,
  { number, onTop }: { readonly number: number; readonly onTop: boolean },
): readonly Block[] {
  const heading: Heading = {
    ...sectionHeading(annex.title, annex.section),
    label: `Lampiran ${number}`,
    anchor: annex.anchor,
    annex: true,
  };
  const opens = annex.opensPage && !onTop;
  return [...(opens ? [{ kind: 'page-break' } as const] : []), heading, ...annex.blocks];
}
