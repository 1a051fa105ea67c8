import type { Heading } from '#manuscript/manuscript.ts';
import { labelEnd } from '#manuscript/blocks/heading.ts';
import { AlignmentType, Bookmark, HeadingLevel, Paragraph, TextRun } from 'docx';
import { textRuns } from '#document/setting/runs.ts';
import { air } from '#document/look/styles.ts';
import type { Typesetting } from '#document/setting/typesetting.ts';

const levels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

/** A heading in Word's own style. The chapter's label and its title are one paragraph, so one entry in the contents. */
export function typesetHeading(heading: Heading, setting: Typesetting): Paragraph {
  const bookmark = setting.captions.headings.get(heading);
  const name = heading.label || heading.text;
  return new Paragraph({
    heading: levels[heading.level],
    pageBreakBefore: heading.level === 1 && !heading.runsOn && !setting.opensPage,
    // Behind what comes before it a chapter is one line at the margin, as in the papers of conventions.
    ...(heading.runsOn && {
      alignment: AlignmentType.LEFT,
      spacing: {
        before: setting.opensPage ? 0 : Math.round(360 * air(setting.format)),
        after: 100,
      },
    }),
    children: [
      ...(bookmark ? [new Bookmark({ id: bookmark, children: textRuns(name) })] : textRuns(name)),
      ...titleRuns(heading),
    ],
  });
}

/** The title stands below its chapter's label, or behind the label where both are one line. */
function titleRuns(heading: Heading): readonly TextRun[] {
  const { label, text, level, runsOn } = heading;
  if (label === '' || text === '') return [];
  if (level > 1) return textRuns(`${labelEnd(heading)}${text}`);
  if (runsOn) return textRuns(`: ${text}`);
  return [new TextRun({ text, break: 1 })];
}
