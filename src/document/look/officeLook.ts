import type { Look } from '#domain/method/officePaper.ts';
import { AlignmentType } from 'docx';
import type { IParagraphStyleOptions } from 'docx';

type Run = NonNullable<IParagraphStyleOptions['run']>;
type Paragraph = NonNullable<IParagraphStyleOptions['paragraph']>;

type Given = Look | null | undefined;

/** How an office sets the words of a style, as far as it says; ours holds for the rest. */
export function officeRun(look: Given): Run {
  if (!look) return {};
  const { font, size, bold, italic, capitals, colour } = look;
  return {
    ...(font !== null && { font }),
    ...(size !== null && { size: Math.round(size * 2) }),
    ...(colour !== null && { color: colour }),
    bold,
    italics: italic,
    allCaps: capitals,
  };
}

export function officeAlignment(look: Given): Pick<Paragraph, 'alignment'> {
  if (!look?.align) return {};
  return { alignment: alignments[look.align] };
}

export function officeSpacing(look: Given): NonNullable<Paragraph['spacing']> {
  if (!look) return {};
  const { before, after } = look;
  return {
    ...(before !== null && { before: Math.max(0, before) }),
    ...(after !== null && { after: Math.max(0, after) }),
  };
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.JUSTIFIED,
} as const;
