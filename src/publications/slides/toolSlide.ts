import type { SectionId } from '#domain/method/sectionId.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { analyseCauseEffect } from '#domain/tools/causes/causeEffect.ts';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';
import { atOnce } from '#figures/atOnce.ts';
import type { Figure } from '#figures/figure.ts';
import { capitalise } from '#language/capitalise.ts';
import { firstSentence } from '#language/firstSentence.ts';
import { isBlank } from '#language/isBlank.ts';
import { spellNumber } from '#language/spellNumber.ts';
import { bareCauseEffect, projectedCauseEffect } from '#manuscript/tools/causes/causeEffect.ts';
import { evidenceNote } from '#manuscript/tools/parts/evidenceNote.ts';
import { toolCaption } from '#manuscript/tools/parts/toolCaption.ts';
import type { View } from '#manuscript/tools/parts/toolView.ts';
import { toolUseView } from '#manuscript/tools/toolViews.ts';
import { toolNames } from '#words/tools.ts';
import type { Slide } from './slide.ts';

/** A use of a tool as a slide, also while there is nothing to draw: data may be entered before the hall. */
export function toolSlide(risalah: Risalah, section: SectionId, use: ToolUse): Slide {
  const view = toolUseView(risalah, use);
  return {
    id: `${section}.${use.id}`,
    section,
    name: use.title.trim() || toolNames[use.tool],
    sentence: view.headline || firstSentence(view.reading) || toolCaption(use.tool, use.title),
    source: evidenceNote(use.evidence),
    stressed: view.stressed ?? '',
    shows: shown(view),
    notes: view.reading,
    tool: use.tool,
    use: use.id,
  };
}

/** The fishbone as one slide, or as an overview and a slide for each bone where a hall could not read it whole. */
export function causeEffectSlides(risalah: Risalah): readonly Slide[] {
  return atOnce(drawingCauses(risalah));
}

/** The same sheet by sheet, so that a page may do something else in between. */
export function* drawingCauses(risalah: Risalah): Generator<undefined, readonly Slide[]> {
  const { reading, figures } = yield* projectedCauseEffect(risalah);
  const seen = new Map<string, number>();
  return figures.map((sheet, index) => ({
    id: `cause-effect.${sheetName(sheet, seen)}`,
    section: 'cause-effect',
    name: toolNames['cause-effect'],
    sentence: sheetSentence(sheet, risalah) || firstSentence(reading) || sheet.title,
    source: '',
    shows: { kind: 'figures', figures: [sheet] },
    notes: index === 0 ? reading : sheet.alt,
    tool: 'cause-effect',
    use: '',
  }));
}

/** The fishbone while it is written before everybody's eyes: head and bones are there before the first cause. */
export function liveCauseEffectSlides(risalah: Risalah): readonly Slide[] {
  return atOnce(drawingCausesLive(risalah));
}

/** The same sheet by sheet. */
export function* drawingCausesLive(risalah: Risalah): Generator<undefined, readonly Slide[]> {
  const drawn = yield* drawingCauses(risalah);
  if (drawn.length > 0) return drawn;
  const figure = bareCauseEffect(risalah);
  return [
    {
      id: 'cause-effect.gambar',
      section: 'cause-effect',
      name: toolNames['cause-effect'],
      sentence: 'Apa saja penyebabnya?',
      source: '',
      shows: { kind: 'figures', figures: [figure] },
      notes: figure.alt,
      tool: 'cause-effect',
      use: '',
    },
  ];
}

/** What a sheet is known by: the whole, or its bone, whose second sheet and those after are counted. */
function sheetName(sheet: Figure, seen: Map<string, number>): string {
  const sheetOf = boneOf(sheet) ?? 'gambar';
  const count = (seen.get(sheetOf) ?? 0) + 1;
  seen.set(sheetOf, count);
  return count === 1 ? sheetOf : `${sheetOf}-${count}`;
}

function boneOf(sheet: Figure): string | undefined {
  return sheet.kind === 'diagram' ? sheet.sheetOf : undefined;
}

/** A sheet of one bone says how much of the whole it shows; empty for a sheet of all. */
function sheetSentence(sheet: Figure, risalah: Risalah): string {
  const bone = boneOf(sheet);
  if (bone === undefined) return '';
  const diagram = risalah['cause-effect'];
  const name = diagram.categories.find(({ id }) => id === bone)?.name.trim() ?? '';
  const roots = analyseCauseEffect(diagram).roots.filter(
    ({ chain }) => !isBlank(chain.at(-1) ?? ''),
  );
  const own = roots.filter(({ category }) => category === bone).length;
  if (name === '' || own === 0) return sheet.title;
  return own === roots.length
    ? `Semua akar penyebab ada pada faktor ${name}.`
    : `${capitalise(spellNumber(own))} dari ${spellNumber(roots.length)} akar penyebab ada pada faktor ${name}.`;
}

function shown({ figures, projected = figures, blocks, sayings = [] }: View): Slide['shows'] {
  if (projected.length > 0) return { kind: 'figures', figures: projected, sayings };
  const table = blocks.find((block) => block.kind === 'table');
  return table === undefined ? { kind: 'nothing' } : { kind: 'table', table };
}
