import type { Format } from '#domain/method/format.ts';
import type { Block, Run } from '#manuscript/manuscript.ts';
import { paragraphStyles } from '#manuscript/paragraphStyles.ts';
import { AlignmentType, Document, Paragraph, TextRun } from 'docx';
import { layoutDocument } from 'docx/layout';
import type { LineLayout } from 'docx/layout';
import type { Captions } from './captions.ts';
import { letterSpacings, spacedStyle } from '#document/look/letterSpacing.ts';
import type { JustifiedStyle, LetterSpacing } from '#document/look/letterSpacing.ts';
import type { PageSetup } from '#document/look/page.ts';
import { typesetRuns } from './runs.ts';
import { isSurelyEven } from './surelyEven.ts';
import { documentStyles, LIST_INDENT } from '#document/look/styles.ts';

/** A passage between two straight margins. */
export interface Passage {
  readonly runs: readonly Run[];
  readonly style: JustifiedStyle;
}

/** A passage with its lines as they come, from all the pages that it stands on. */
export interface LaidPassage extends Passage {
  readonly lines: readonly LineLayout[];
  readonly page: PageSetup;
}

/** A passage whose letters stand a little nearer or wider, with its lines as they are then. */
export interface EvenPassage extends LaidPassage {
  readonly spacing: LetterSpacing;
}

/** The passage that a paragraph of a block is, from 0; nothing where its lines are as long everywhere. */
export function passageAt(block: Block, element: number): Passage | null {
  if (block.kind === 'list') {
    const runs = block.items[element];
    return runs === undefined ? null : { runs, style: 'ListItem' };
  }
  if (block.kind !== 'paragraph' || block.style === 'centred') return null;
  const style = paragraphStyles[block.style];
  return style === 'BodyText' ? { runs: block.runs, style } : null;
}

/**
 * Makes passages as long in every office. Word draws the words of a justified line together where one more finds room by
 * that, and so does LibreOffice 25; LibreOffice 7 does not, needs a line more now and then, and comes to other pages. And
 * LibreOffice ends lines where Word does not, as behind the dash of "2025–2029". Where one of both makes a difference, letters are set a few hundredths of a point apart until it makes none. Gives those.
 */
export function evenLines(passages: readonly LaidPassage[], setting: Setting): EvenPassage[] {
  const drawn = passages.filter(
    ({ lines, runs }) => lines.some(isDrawnTogether) || runs.some(partsElsewhere),
  );
  return (['portrait', 'landscape'] as const).flatMap((orientation) => {
    const turned = drawn.filter(({ page }) => page.orientation === orientation);
    const [first] = turned;
    return first ? evened(turned, { ...setting, page: first.page }) : [];
  });
}

interface Setting {
  readonly format: Format;
  readonly captions: Captions;
}

interface PageSetting extends Setting {
  readonly page: PageSetup;
}

interface Uneven extends LaidPassage {
  /** Where letters must go so that it takes as many lines as it does. */
  readonly side: 'nearer' | 'wider';
}

/** Lays out as little as it can: most lines are as long without being drawn together. */
function evened(all: readonly LaidPassage[], setting: PageSetting): readonly EvenPassage[] {
  const { font, fontSize } = setting.format;
  const type = { font, fontSize, bold: false };
  const drawn = all.filter(
    (passage) => passage.runs.some(partsElsewhere) || !isSurelyEven(passage.lines, type),
  );
  // Without a straight edge on the right there is nothing to draw together for.
  const loose = layOut(drawn.map(asLeft), setting);
  const uneven = drawn.flatMap((passage, index): readonly Uneven[] => {
    const more = (loose[index]?.length ?? 0) - passage.lines.length;
    return more === 0 ? [] : [{ ...passage, side: more > 0 ? 'nearer' : 'wider' }];
  });
  const right = tryOut(uneven, 'right', setting);
  // Letters that stand wider never take a line less, nor nearer a line more: there are only makeshifts.
  const left = uneven.filter((passage) => !right.some(isAsLongAs(passage)));
  const even = [...right, ...tryOut(left, 'wrong', setting)].toSorted(byNearness);
  return uneven.flatMap((passage) => {
    const helpful = even.filter((trial) => trial.runs === passage.runs);
    // The nearest to none comes first; one that needs no line more or less leaves all pages as they are.
    const best = helpful.find(isAsLongAs(passage)) ?? helpful[0];
    return best ? [best] : [];
  });
}

/** Passages with letters on the right side of none, or on the wrong one, where that makes them even. */
function tryOut(
  uneven: readonly Uneven[],
  side: 'right' | 'wrong',
  setting: PageSetting,
): readonly EvenPassage[] {
  const trials = uneven.flatMap((passage) =>
    letterSpacings
      .filter((spacing) => spacing < 0 === ((passage.side === 'nearer') === (side === 'right')))
      .map((spacing) => ({ passage, spacing })),
  );
  const tried = layOut(
    trials.flatMap(({ passage, spacing }) => {
      const justified = { ...passage, spacing, alignment: AlignmentType.JUSTIFIED };
      return [justified, asLeft(justified)];
    }),
    setting,
  );
  return trials.flatMap(({ passage, spacing }, index): readonly EvenPassage[] => {
    const lines = tried[2 * index] ?? [];
    return lines.length === tried[2 * index + 1]?.length ? [{ ...passage, spacing, lines }] : [];
  });
}

function byNearness(one: EvenPassage, other: EvenPassage): number {
  return letterSpacings.indexOf(one.spacing) - letterSpacings.indexOf(other.spacing);
}

function isAsLongAs({ runs, lines }: LaidPassage): (trial: EvenPassage) => boolean {
  return (trial) => trial.runs === runs && trial.lines.length === lines.length;
}

function isDrawnTogether({ textWidth, width }: LineLayout): boolean {
  return textWidth > width;
}

/** Places where lines end in LibreOffice alone: behind a dash before a figure, behind "…", "!" or "?", before a long dash. */
const elsewhere = /(?<=[–-])(?=\d)|(?<=…)(?=\S)|(?<=[!?])(?=\p{L})|(?<=\S)(?=—)/gu;

function partsElsewhere(run: Run): boolean {
  return run.kind === 'text' && run.text.search(elsewhere) >= 0;
}

/** With a chance to break wherever LibreOffice sees one. */
function parted(run: Run): Run {
  return run.kind === 'text' ? { ...run, text: run.text.replace(elsewhere, '\u200B') } : run;
}

interface Trial extends Passage {
  readonly spacing?: LetterSpacing;
  readonly alignment: (typeof AlignmentType)['JUSTIFIED' | 'LEFT'];
}

/** As LibreOffice sets it: nothing is drawn together. */
function asLeft<T extends Passage>(passage: T): T & Trial {
  return { ...passage, runs: passage.runs.map(parted), alignment: AlignmentType.LEFT };
}

/** The lines of every passage, in the order of the passages. */
function layOut(
  passages: readonly Trial[],
  { format, captions, page }: PageSetting,
): readonly (readonly LineLayout[])[] {
  if (passages.length === 0) return [];
  const document = new Document({
    styles: documentStyles(format),
    sections: [
      {
        properties: { page: page.properties },
        children: passages.map(
          ({ runs, style, spacing, alignment }) =>
            new Paragraph({
              style: spacedStyle(style, spacing),
              alignment,
              ...(style === 'ListItem' && { indent: { left: LIST_INDENT, hanging: 0 } }),
              children: runs.flatMap((run) =>
                run.kind === 'footnote'
                  ? [new TextRun({ text: `${captions.notes.get(run) ?? ''}`, superScript: true })]
                  : typesetRuns([run], captions),
              ),
            }),
        ),
      },
    ],
  });
  const lines = passages.map((): LineLayout[] => []);
  for (const { body } of layoutDocument(document, { guess: true }).pages) {
    for (const block of body) {
      if (block.type === 'paragraph') lines[block.index]?.push(...block.lines);
    }
  }
  return lines;
}
