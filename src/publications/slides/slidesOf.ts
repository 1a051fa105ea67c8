import type { SectionId, StepSectionId } from '#domain/method/sectionId.ts';
import { dataSections } from '#domain/risalah/uses/resolveToolUse.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { atOnce } from '#figures/atOnce.ts';
import { threadOf } from '#domain/risalah/reading/thread.ts';
import { firstSentence, sentencesOf } from '#language/firstSentence.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block, FigureBlock, Paragraph, PhotoPair, Table } from '#manuscript/manuscript.ts';
import { sectionBlocks } from '#manuscript/sections/sectionBlocks.ts';
import type { View } from '#manuscript/tools/parts/toolView.ts';
import { toolUseView } from '#manuscript/tools/toolViews.ts';
import { projectedOrganisation } from '#manuscript/drawings/organisationView.ts';
import { projectedProcedure } from '#manuscript/drawings/procedureView.ts';
import { projectedSchedule } from '#manuscript/drawings/scheduleView.ts';
import { threadInHall } from '#manuscript/drawings/thread/threadDrawing.ts';
import { threadReading } from '#manuscript/drawings/thread/threadReading.ts';
import type { LargeNumber, Slide } from './slide.ts';
import { headlineOf } from './headlines.ts';
import { circleName } from '#words/people.ts';
import { capitalise } from '#language/capitalise.ts';
import { isBlank } from '#language/isBlank.ts';
import { joined } from '#language/joined.ts';
import { spellNumber } from '#language/spellNumber.ts';
import { drawingCauses, toolSlide } from './toolSlide.ts';

/** All that a risalah has to show, in the order of its method: figures, and of each section its main table. */
export function slidesOf(context: Context): readonly Slide[] {
  return atOnce(makingSlides(context));
}

/** The same section by section, so that a page may do something else in between. */
export function* makingSlides(context: Context): Making {
  const slides = [
    ...viewSlides(context, {
      ...projectedOrganisation(context.risalah),
      reading: teamSentence(context.risalah),
    }),
  ];
  for (const section of context.method.steps.flatMap(({ sections }) => sections)) {
    yield;
    slides.push(...(yield* sectionSlides(context, section)));
  }
  yield;
  return [...slides, ...threadSlide(context.risalah)];
}

type Making = Generator<undefined, readonly Slide[]>;

function* sectionSlides(context: Context, section: StepSectionId): Making {
  const { risalah } = context;
  if (section === 'schedule')
    return viewSlides(context, projectedSchedule(risalah, context.method));
  if (section === 'cause-effect') return yield* drawingCauses(risalah);
  // What an SOP consists of is seen; its name alone leaves the flow more room.
  if (section === 'procedure') {
    return viewSlides(context, {
      ...projectedProcedure(risalah),
      reading: headlineOf('procedure', risalah),
    });
  }
  const uses = usesIn(risalah, section);
  const drawn = new Set(uses.flatMap(({ marks }) => marks));
  const blocks = yield* sectionBlocks(section, context);
  const own = blocks.filter((block) => !drawn.has(markOf(block)));
  const table = own.find((block) => block.kind === 'table' && block.caption !== '');
  const notes = notesFrom(own);
  return [
    ...(table?.kind === 'table'
      ? [tableSlide(context, table, { sentence: told(own) || headlineOf(section, risalah), notes })]
      : []),
    ...own.flatMap((block) => (block.kind === 'figure' ? [figureSlide(context, block)] : [])),
    ...uses.flatMap(({ slide }) => (slide.shows.kind === 'nothing' ? [] : [slide])),
    ...own.flatMap((block) => (block.kind === 'photos' ? [photoSlide(context, block)] : [])),
  ];
}

interface UseSlide {
  readonly slide: Slide;
  /** What its blocks are known by. */
  readonly marks: readonly string[];
}

function usesIn(risalah: Risalah, section: SectionId): readonly UseSlide[] {
  const holder = dataSections.find((id) => id === section);
  if (holder === undefined) return [];
  return risalah[holder].data.map((use) => ({
    slide: toolSlide(risalah, holder, use),
    marks: toolUseView(risalah, use).blocks.map(markOf),
  }));
}

/** A slide for each sheet; the sentence stands on the first. */
function viewSlides(context: Context, { blocks, reading }: View): readonly Slide[] {
  const sheets = blocks.filter((block) => block.kind === 'figure');
  return sheets.map((block, index) =>
    figureSlide(context, block, index === 0 ? firstSentence(reading) : ''),
  );
}

function figureSlide(
  { guidance }: Context,
  { caption, figure, note, anchor, section: of }: FigureBlock,
  sentence = '',
): Slide {
  const section = of as SectionId;
  return {
    id: `${section}.${anchor}`,
    section,
    name: guidance[section].name,
    sentence: sentence === '' ? caption : sentence,
    source: note,
    shows: { kind: 'figures', figures: [figure] },
    notes: figure.alt,
    tool: null,
    use: '',
  };
}

function photoSlide(
  { guidance }: Context,
  { anchor, caption, photos, section: of }: PhotoPair,
): Slide {
  const section = of as SectionId;
  return {
    id: `${section}.${anchor}`,
    section,
    name: guidance[section].name,
    sentence: caption,
    source: '',
    shows: { kind: 'photos', photos },
    tool: null,
    use: '',
  };
}

interface Told {
  readonly sentence: string;
  readonly notes: string;
}

function tableSlide({ guidance }: Context, table: Table, { sentence, notes }: Told): Slide {
  const section = table.section as SectionId;
  return {
    id: `${section}.tabel`,
    section,
    name: guidance[section].name,
    sentence: sentence === '' ? table.caption : sentence,
    source: table.note,
    shows: shownTable(table),
    notes,
    tool: null,
    use: '',
  };
}

/** The longest number that stands large beside others: "1.635 berkas". */
const LONGEST_NUMBER = 16;

/** What was reached of a single target is told by its numbers alone; all else is a table. */
function shownTable(table: Table): Slide['shows'] {
  const [row, ...others] = table.rows;
  if (table.section !== 'achievement' || row === undefined || others.length > 0)
    return { kind: 'table', table };
  const numbers = table.columns.flatMap(({ title, align }, at): LargeNumber[] => {
    const value = row.cells[at]?.lines.join(' ').trim() ?? '';
    return align === 'end' && value !== '' ? [{ label: title, value }] : [];
  });
  const isShort = numbers.every(({ value }) => value.length <= LONGEST_NUMBER);
  return numbers.length < 2 || !isShort ? { kind: 'table', table } : { kind: 'numbers', numbers };
}

/** The whole story at the end. */
function threadSlide(risalah: Risalah): readonly Slide[] {
  const figures = threadInHall(risalah);
  if (figures.length === 0) return [];
  return [
    {
      id: 'closing.benang',
      section: 'closing',
      name: 'Benang merah',
      sentence: firstSentence(threadReading(threadOf(risalah))) || 'Benang merah perbaikan',
      source: '',
      shows: { kind: 'figures', figures },
      notes: threadReading(threadOf(risalah)),
      tool: null,
      use: '',
    },
  ];
}

/** The first computed sentence of a section. */
function told(blocks: readonly Block[]): string {
  const block = blocks.find(
    (candidate) => candidate.kind === 'paragraph' && candidate.style === 'reading',
  );
  if (block?.kind !== 'paragraph') return '';
  return firstSentence(wordsOf(block));
}

/** Longer notes are no notes but a report. */
const LONGEST_NOTES = 900;

/** What a section says in sentences: those that speak of the report's own tables and figures are left out. */
function notesFrom(blocks: readonly Block[]): string {
  const sentences = blocks.flatMap((block) =>
    block.kind === 'paragraph' &&
    (block.style === 'reading' || block.style === 'body') &&
    block.runs.every(({ kind }) => kind === 'text')
      ? sentencesOf(wordsOf(block))
      : [],
  );
  let length = 0;
  return (
    sentences
      // What announces a list says nothing without it.
      .filter((sentence) => !sentence.endsWith(':'))
      .filter((sentence) => (length += sentence.length + 1) <= LONGEST_NOTES)
      .join(' ')
  );
}

/** "Tujuh anggota KBK Sigap dari UPTD Puskesmas Contoh." */
function teamSentence(risalah: Risalah): string {
  const count = risalah.members.rows.filter(
    ({ name, role }) => role !== 'patron' && !isBlank(name),
  ).length;
  const who = joined([circleName(risalah), risalah.identity.unit], ' dari ');
  return count === 0 ? '' : `${capitalise(spellNumber(count))} anggota ${who}.`;
}

/** A block by its anchor, or by its words where it has none. */
function markOf(block: Block): string {
  if ('anchor' in block) return block.anchor;
  return block.kind === 'paragraph' ? wordsOf(block) : '';
}

function wordsOf({ runs }: Paragraph): string {
  return runs.map((run) => (run.kind === 'text' ? run.text : '')).join('');
}
