import { tag } from '#office/xml.ts';

export const NAMESPACES = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const;

/** Shapes on a slide. */
export function shapeTree(...shapes: readonly string[]): string {
  return treeOf({}, shapes);
}

interface TreeLook {
  /** As PowerPoint offers a layout. */
  readonly name?: string;
  /** Behind the shapes; a slide has that of its master. */
  readonly ground?: string;
}

export function treeOf({ name, ground = '' }: TreeLook, shapes: readonly string[]): string {
  return tag(
    'p:cSld',
    { name },
    ground,
    tag(
      'p:spTree',
      {},
      '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>',
      '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>',
      ...shapes,
    ),
  );
}

/** Which colours of the theme stand for which role. */
export const MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

/** The paper of a slide. */
export const GROUND =
  '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';
