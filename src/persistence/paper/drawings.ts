import type { LetterRun } from '#domain/method/officePaper.ts';
import type { Rule } from '#domain/method/officePaper.ts';
import { attribute, descendants, element, elements } from './xml.ts';
import type { XmlElement } from './xml.ts';

type Picture = Extract<LetterRun, { kind: 'picture' }>;

/** A drawing in a letterhead: pictures to be placed, boxes with words, lines, and what is none of these. */
export interface Drawing {
  readonly pictures: readonly {
    /** Id of the relation that names its file. */
    readonly file: string;
    readonly width: number;
    readonly height: number;
    readonly float: Picture['float'];
    readonly isCropped: boolean;
  }[];
  readonly boxes: readonly XmlElement[];
  readonly rule: Rule | null;
  readonly isWatermark: boolean;
  readonly isOther: boolean;
}

const EMU = 635;
const LONGEST = 40_000;

/** What a drawing of today's Word shows. */
export function readDrawing(drawing: XmlElement): Drawing {
  const [placed] = elements(drawing);
  const named = element(placed, 'wp:docPr');
  const isWatermark = /watermark/i.test(attribute(named, 'name'));
  const found = placed === undefined ? [] : descendants(placed, 'pic:pic');
  const float = placed?.name === 'wp:anchor' ? floatOf(placed) : null;
  const boxes = descendants(drawing, 'w:txbxContent');
  const line = descendants(drawing, 'wps:wsp').find((shape) =>
    /line|connector/i.test(attribute(descendants(shape, 'a:prstGeom')[0], 'prst')),
  );
  const pictures = found.map((picture) => {
    const extent =
      found.length === 1 ? element(placed, 'wp:extent') : descendants(picture, 'a:ext')[0];
    const crop = descendants(picture, 'a:srcRect')[0];
    return {
      file: attribute(descendants(picture, 'a:blip')[0], 'r:embed'),
      width: twipsOf(attribute(extent, 'cx')),
      height: twipsOf(attribute(extent, 'cy')),
      float: found.length === 1 ? float : null,
      isCropped: ['l', 't', 'r', 'b'].some((side) => Number(attribute(crop, side)) > 0),
    };
  });
  return {
    pictures,
    boxes,
    rule: line === undefined ? null : lineRule(line),
    isWatermark,
    isOther: pictures.length + boxes.length === 0 && line === undefined,
  };
}

/** The same of a drawing as Word made them before 2007. */
export function readPict(pict: XmlElement): Drawing {
  const shapes = ['v:shape', 'v:rect', 'v:line', 'v:roundrect'].flatMap((name) =>
    descendants(pict, name),
  );
  const isWatermark = shapes.some(
    (shape) =>
      descendants(shape, 'v:textpath').length > 0 || /watermark/i.test(attribute(shape, 'id')),
  );
  const pictures = shapes.flatMap((shape) => {
    const data = descendants(shape, 'v:imagedata')[0];
    const style = attribute(shape, 'style');
    const file = attribute(data, 'r:id');
    if (data === undefined) return [];
    const [width, height] = [cssTwips(style, 'width'), cssTwips(style, 'height')];
    return [{ file, width, height, float: null, isCropped: false }];
  });
  const boxes = descendants(pict, 'w:txbxContent');
  const line = shapes.find(({ name }) => name === 'v:line');
  return {
    pictures,
    boxes,
    rule: line === undefined ? null : { style: 'single', size: 12, colour: '000000' },
    isWatermark,
    isOther: pictures.length + boxes.length === 0 && line === undefined,
  };
}

function floatOf(anchor: XmlElement): Picture['float'] {
  const across = element(anchor, 'wp:positionH');
  const down = element(anchor, 'wp:positionV');
  const wraps = elements(anchor).map(({ name }) => name);
  return {
    x: placeOf(across, ['left', 'center', 'right'] as const) ?? 0,
    fromX: among(attribute(across, 'relativeFrom'), ['page', 'margin', 'column'] as const),
    y: placeOf(down, ['top', 'center', 'bottom'] as const) ?? 0,
    fromY: among(attribute(down, 'relativeFrom'), ['paragraph', 'page', 'margin'] as const),
    behind: attribute(anchor, 'behindDoc') === '1',
    wrap: wraps.includes('wp:wrapTopAndBottom')
      ? 'above-and-below'
      : wraps.includes('wp:wrapNone')
        ? 'none'
        : 'square',
  };
}

function placeOf<Word extends string>(
  position: XmlElement | undefined,
  words: readonly Word[],
): Word | number | null {
  const offset = element(position, 'wp:posOffset')?.children[0];
  if (typeof offset === 'string') {
    const value = Math.round(Number(offset) / EMU);
    return Math.abs(value) <= LONGEST ? value : null;
  }
  const aligned = element(position, 'wp:align')?.children[0];
  return words.find((word) => word === aligned) ?? null;
}

/** The one that is said, else the first. */
function among<Word extends string>(said: string, words: readonly [Word, ...Word[]]): Word {
  return words.find((word) => word === said) ?? words[0];
}

function twipsOf(emu: string): number {
  return Math.min(LONGEST, Math.max(1, Math.round(Number(emu) / EMU) || 1));
}

const UNITS: Readonly<Record<string, number>> = { pt: 20, in: 1440, cm: 567, mm: 56.7, px: 15 };

function cssTwips(style: string, name: string): number {
  const [, amount = '', unit = 'pt'] =
    new RegExp(`(?:^|;)\\s*${name}:\\s*([\\d.]+)(pt|in|cm|mm|px)?`).exec(style) ?? [];
  const value = Math.round(Number(amount) * (UNITS[unit] ?? 20));
  return Math.min(LONGEST, Math.max(1, value || 1440));
}

/** A drawn line stands as a rule below the paragraph that holds it. */
function lineRule(shape: XmlElement): Rule {
  const line = descendants(shape, 'a:ln')[0];
  const colour = attribute(descendants(line ?? shape, 'a:srgbClr')[0], 'val').toUpperCase();
  const eighths = Math.round((Number(attribute(line, 'w')) / 12_700) * 8) || 8;
  return {
    style: /thick|dbl/i.test(attribute(line, 'cmpd')) ? 'double' : 'single',
    size: Math.min(96, Math.max(4, eighths)),
    colour: /^[0-9A-F]{6}$/.test(colour) ? colour : '000000',
  };
}
