import { emu, escaped, tag } from '#office/xml.ts';

/** How words are set. */
export interface TextLook {
  /** In points; without it that of the layout. */
  readonly size?: number | undefined;
  readonly bold?: boolean | undefined;
  readonly color?: string | undefined;
  /** Where it is not the theme's: LibreOffice gives footers none. */
  readonly font?: string | undefined;
  readonly align?: 'start' | 'center' | 'end' | undefined;
  /** Lines at this distance exactly, in points, whatever the font's own height. */
  readonly pitch?: number | undefined;
  /** Between paragraphs, in points. */
  readonly gap?: number | undefined;
}

const alignments = { start: 'l', center: 'ctr', end: 'r' } as const;

/** Paragraphs; there is always one, for a text body without any is repaired by PowerPoint. */
export function paragraphs(texts: readonly string[], look: TextLook): string {
  const told = texts.length === 0 ? [''] : texts;
  return told.map((text, at) => paragraph(text, look, at > 0 ? look.gap : undefined)).join('');
}

function paragraph(text: string, look: TextLook, gap: number | undefined): string {
  const properties = tag(
    'a:pPr',
    { algn: look.align && alignments[look.align] },
    look.pitch === undefined
      ? ''
      : tag('a:lnSpc', {}, tag('a:spcPts', { val: hundredths(look.pitch) })),
    gap === undefined ? '' : tag('a:spcBef', {}, tag('a:spcPts', { val: hundredths(gap) })),
  );
  const lines = text.split('\n');
  const runs = lines.map((line, at) => (at === 0 ? '' : '<a:br/>') + run(line, look));
  return tag('a:p', {}, properties, ...runs, endOf(look));
}

function run(text: string, look: TextLook): string {
  if (text === '') return '';
  return tag('a:r', {}, runLook('a:rPr', look), `<a:t>${escaped(text)}</a:t>`);
}

/** An empty line keeps its height. */
function endOf(look: TextLook): string {
  return runLook('a:endParaRPr', look);
}

function runLook(name: string, { size, bold, color, font }: TextLook): string {
  return tag(
    name,
    {
      lang: 'id-ID',
      sz: size === undefined ? undefined : hundredths(size),
      b: bold === undefined ? undefined : Number(bold),
      dirty: 0,
    },
    color === undefined ? '' : solid(color),
    font === undefined ? '' : tag('a:latin', { typeface: font }),
  );
}

export function solid(color: string): string {
  return tag('a:solidFill', {}, tag('a:srgbClr', { val: color }));
}

export function hundredths(points: number): number {
  return Number.isFinite(points) ? Math.max(100, Math.round(points * 100)) : 1200;
}

/** A text body of a shape: words keep to it, without the margins that PowerPoint adds unasked. */
export function textBody(
  content: string,
  {
    anchor = 't',
    wrap = true,
    left = 0,
  }: { readonly anchor?: 't' | 'ctr' | 'b'; readonly wrap?: boolean; readonly left?: number } = {},
): string {
  return tag(
    'p:txBody',
    {},
    tag(
      'a:bodyPr',
      {
        wrap: wrap ? 'square' : 'none',
        lIns: emu(left),
        tIns: 0,
        rIns: 0,
        bIns: 0,
        anchor,
        rtlCol: 0,
      },
      '<a:noAutofit/>',
    ),
    '<a:lstStyle/>',
    content,
  );
}
