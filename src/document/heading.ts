import type { Heading } from '#manuscript/manuscript.ts';
import { Bookmark, HeadingLevel, Paragraph, TextRun } from 'docx';
import { textRuns } from './runs.ts';
import type { Typesetting } from './typesetting.ts';

const levels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

/** A heading in Word's own style. The chapter's label and its title are one paragraph, so one entry in the contents. */
export function typesetHeading(heading: Heading, setting: Typesetting): Paragraph {
  const bookmark = setting.captions.headings.get(heading);
  const name = heading.label || heading.text;
  const title =
    heading.label && heading.text
      ? heading.level === 1
        ? [new TextRun({ text: heading.text, break: 1 })]
        : [new TextRun(`. ${heading.text}`)]
      : [];
  return new Paragraph({
    heading: levels[heading.level],
    pageBreakBefore: heading.level === 1 && !heading.runsOn && !setting.opensPage,
    children: [
      ...(bookmark ? [new Bookmark({ id: bookmark, children: textRuns(name) })] : textRuns(name)),
      ...title,
    ],
  });
}
