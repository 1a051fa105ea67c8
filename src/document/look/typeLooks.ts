import type { Format } from '#domain/method/format.ts';
import type { TypeLook } from '#manuscript/pagedManuscript.ts';
import type { IParagraphStyleOptions } from 'docx';
import { documentStyles } from './styles.ts';
import { typeSizes } from '#manuscript/measure/typeSizes.ts';

type Styled = Pick<IParagraphStyleOptions, 'paragraph' | 'run'>;

/** How Word's styles set their words, for media that set the same words themselves. */
export function typeLooks(format: Format): Readonly<Record<string, TypeLook>> {
  const { default: builtIn = {}, paragraphStyles = [] } = documentStyles(format);
  const named = paragraphStyles.map((style): [string, Styled] => [style.id, style]);
  const { heading1, heading2, heading3, title, caption, footnoteText } = builtIn;
  const own = Object.entries({ heading1, heading2, heading3, title, caption, footnoteText });
  return {
    ...Object.fromEntries(
      [...own, ...named].map(([id, style]) => [id, lookOf(style ?? {}, format.fontSize)]),
    ),
    ...coverLooks(format),
  };
}

/** The cover's paragraphs have no style of their own in Word. */
function coverLooks(format: Format): Readonly<Record<string, TypeLook>> {
  const { kind, name, office } = typeSizes(format);
  const centred = { bold: true, italic: false, align: 'center' } as const;
  return {
    coverKind: { ...centred, size: kind },
    coverName: { ...centred, size: name, bold: false },
    coverOffice: { ...centred, size: office },
  };
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
