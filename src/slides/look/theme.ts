import { palette } from '#office/palette.ts';
import { tag } from '#office/xml.ts';
import { FONT } from './measures.ts';

const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** The theme of the house, with an office's own colour where it has one. The slides and their notes each have one of their own: a shared one is repaired. */
export function themeXml(name: string, own: string | null): string {
  const font = (part: string) =>
    tag(
      part,
      {},
      tag('a:latin', { typeface: FONT }),
      tag('a:ea', { typeface: '' }),
      tag('a:cs', { typeface: '' }),
    );
  return tag(
    'a:theme',
    { 'xmlns:a': A, name },
    tag(
      'a:themeElements',
      {},
      tag(
        'a:clrScheme',
        { name },
        ...Object.entries({ ...colours, ...(own !== null && { dk2: own, accent1: own }) }).map(
          ([role, colour]) => tag(`a:${role}`, {}, tag('a:srgbClr', { val: colour })),
        ),
      ),
      tag('a:fontScheme', { name }, font('a:majorFont'), font('a:minorFont')),
      tag(
        'a:fmtScheme',
        { name },
        tag('a:fillStyleLst', {}, PLACE, PLACE, PLACE),
        tag('a:lnStyleLst', {}, line(6350), line(12_700), line(19_050)),
        tag('a:effectStyleLst', {}, NO_EFFECT, NO_EFFECT, NO_EFFECT),
        tag('a:bgFillStyleLst', {}, PLACE, PLACE, PLACE),
      ),
    ),
  );
}

const colours = {
  dk1: palette.ink,
  lt1: palette.paper,
  dk2: palette.data,
  lt2: palette.tint,
  accent1: palette.data,
  accent2: palette.thread,
  accent3: palette.muted,
  accent4: palette.slate,
  accent5: palette.mist,
  accent6: palette.quiet,
  hlink: palette.data,
  folHlink: palette.quiet,
} as const;

const PLACE = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const NO_EFFECT = '<a:effectStyle><a:effectLst/></a:effectStyle>';

function line(width: number): string {
  return tag('a:ln', { w: width }, PLACE, '<a:prstDash val="solid"/>');
}
