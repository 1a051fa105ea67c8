import type { SectionId } from '#domain/method/sectionId.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';
import { firstSentence } from '#language/firstSentence.ts';
import { projectedCauseEffect } from '#manuscript/tools/causes/causeEffect.ts';
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
    sentence: firstSentence(view.reading) || toolCaption(use.tool, use.title),
    source: evidenceNote(use.evidence),
    stressed: view.stressed ?? '',
    shows: shown(view),
    tool: use.tool,
    use: use.id,
  };
}

/** The fishbone as one slide, or as an overview and a slide for each bone where a hall could not read it whole. */
export function causeEffectSlides(risalah: Risalah): readonly Slide[] {
  const { reading, figures } = projectedCauseEffect(risalah);
  return figures.map((sheet, index) => ({
    id: index === 0 ? 'cause-effect.gambar' : `cause-effect.gambar-${index + 1}`,
    section: 'cause-effect',
    name: toolNames['cause-effect'],
    sentence: index === 0 ? firstSentence(reading) || sheet.title : sheet.title,
    source: '',
    shows: { kind: 'figures', figures: [sheet] },
    tool: 'cause-effect',
    use: '',
  }));
}

function shown({ figures, projected = figures, blocks, sayings = [] }: View): Slide['shows'] {
  if (projected.length > 0) return { kind: 'figures', figures: projected, sayings };
  const table = blocks.find((block) => block.kind === 'table');
  return table === undefined ? { kind: 'nothing' } : { kind: 'table', table };
}
