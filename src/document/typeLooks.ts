import type { Format } from '#manuscript/format.ts';
import type { TypeLook } from '#manuscript/pagedManuscript.ts';
import type { IParagraphStyleOptions } from 'docx';
import { documentStyles } from './styles.ts';

type Styled = Pick<IParagraphStyleOptions, 'paragraph' | 'run'>;

/** How Word's styles set their words, for media that set the same words themselves. */
export function typeLooks(format: Format): Readonly<Record<string, TypeLook>> {
  const { default: builtIn = {}, paragraphStyles = [] } = documentStyles(format);
  const named = paragraphStyles.map((style): [string, Styled] => [style.id, style]);
  const { heading1, heading2, heading3, title, caption } = builtIn;
  const own = Object.entries({ heading1, heading2, heading3, title, caption });
  return Object.fromEntries(
    [...own, ...named].map(([id, style]) => [id, lookOf(style ?? {}, format.fontSize)]),
  );
}

function lookOf({ run, paragraph }: Styled, fontSize: number): TypeLook {
  const size = Number(run?.size);
  return {
    size: size > 0 ? size / 2 : fontSize,
    bold: run?.bold === true,
    italic: run?.italics === true,
    align: aligned(paragraph?.alignment),
  };
}

function aligned(alignment: string | undefined): TypeLook['align'] {
  switch (alignment) {
    case 'center':
      return 'center';
    case 'right':
    case 'end':
      return 'end';
    case 'both':
      return 'justify';
    default:
      return 'start';
  }
}
