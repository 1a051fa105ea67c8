import type { SectionId } from '#domain/method/sectionId.ts';
import type { Risalah } from '#domain/risalah/risalah.ts';
import type { ToolUse } from '#domain/risalah/toolUse.ts';
import { prose } from '#manuscript/blocks/paragraph.ts';
import { presented } from '#manuscript/blocks/presented.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { periodText } from '#manuscript/text/dayText.ts';
import { isBlank } from '#manuscript/text/isBlank.ts';
import { quoted, withinSentence } from '#manuscript/text/withinSentence.ts';
import { toolNames } from '#manuscript/words/toolNames.ts';
import { viewAt } from './toolViews.ts';

/** The uses of tools in a section, one after another: what was asked, table, figure, reading, and the team's own words. */
export function evidenceBlocks(
  risalah: Risalah,
  section: SectionId,
  uses: readonly ToolUse[],
): readonly Block[] {
  return uses.flatMap((use, index) => {
    const view = viewAt(risalah, use, { section, name: `data-${index + 1}` });
    return [
      ...presented(section, subjectOf(use), view.blocks),
      ...prose(section, use.evidence.reading),
    ];
  });
}

function subjectOf({ title, tool, evidence }: ToolUse): string {
  const name = isBlank(title) ? toolNames[tool].toLowerCase() : withinSentence(title);
  const period = periodText(evidence.periodFrom, evidence.periodTo);
  const data = period === '' ? `Data ${name}` : `Data ${name} pada periode ${period}`;
  if (isBlank(evidence.question)) return data;
  const asked = quoted(evidence.question);
  return `Untuk menjawab pertanyaan ${asked}, ${data.charAt(0).toLowerCase()}${data.slice(1)}`;
}
