import { emu, tag } from '#office/xml.ts';
import { hundredths } from '#slides/shapes/text.ts';

interface LevelLook {
  readonly size: number;
  readonly bold?: boolean;
  readonly bullet?: boolean;
  /** The theme's second ink, which is an office's own; default the first. */
  readonly isOwn?: boolean;
}

/** How a level of an outline is set. */
export function level(
  at: number,
  { size, bold = false, bullet = false, isOwn = false }: LevelLook,
): string {
  const indent = bullet ? emu(20) : 0;
  return tag(
    `a:lvl${at}pPr`,
    { marL: indent * at, indent: -indent, algn: 'l', rtl: 0 },
    '<a:lnSpc><a:spcPct val="100000"/></a:lnSpc>',
    tag('a:spcBef', {}, tag('a:spcPts', { val: bullet ? 900 : 0 })),
    bullet ? `<a:buFont typeface="Arial"/><a:buChar char="•"/>` : '<a:buNone/>',
    tag(
      'a:defRPr',
      { lang: 'id-ID', sz: hundredths(size), b: Number(bold) },
      tag('a:solidFill', {}, tag('a:schemeClr', { val: isOwn ? 'tx2' : 'tx1' })),
      '<a:latin typeface="+mn-lt"/>',
    ),
  );
}
