import type { Look, Rule } from '#domain/method/officePaper.ts';
import { fontName } from '#domain/method/officePaper.ts';
import { attribute, element, elements } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** How words are set, as far as a document says; `null` where it does not. */
export interface RunLook {
  readonly font: string | null;
  /** Points. */
  readonly size: number | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly capitals: boolean | null;
  readonly underlined: boolean | null;
  readonly colour: string | null;
}

/** How a paragraph is set, as far as a document says. Lengths in twips. */
export interface ParagraphLook {
  readonly align: 'left' | 'center' | 'right' | 'both' | null;
  readonly before: number | null;
  readonly after: number | null;
  readonly line: { readonly value: number; readonly exact: boolean } | null;
  readonly left: number | null;
  readonly right: number | null;
  readonly first: number | null;
  readonly above: Rule | null;
  readonly below: Rule | null;
}

export interface StyleLook {
  readonly run: RunLook;
  readonly paragraph: ParagraphLook;
}

/** The styles of a document. */
export interface Styles {
  /** What all text has that no style speaks of, the default paragraph's style included. */
  readonly plain: StyleLook;
  /** A style by its id, with all it is based on, down to what all text has; `plain` for none. */
  readonly byId: (id: string) => StyleLook;
  /** By the name that is the same in every language of Word; `null` where the document has none of that name. */
  readonly byName: (name: string) => StyleLook | null;
  /** A style's own markup by such a name. */
  readonly markup: (name: string) => XmlElement | undefined;
  readonly readRun: (properties: XmlElement | undefined) => RunLook;
}

/** Deeper than styles are based on each other. */
const DEEPEST = 30;

export function readStyles(
  root: XmlElement | null,
  themeFonts: ReadonlyMap<string, string>,
): Styles {
  const readRun = (properties: XmlElement | undefined) => runLook(properties, themeFonts);
  const all = elements(root ?? undefined, 'w:style');
  const byId = new Map(all.map((style) => [attribute(style, 'w:styleId'), style]));
  const byName = new Map(
    all
      .toReversed()
      .map((style) => [attribute(element(style, 'w:name'), 'w:val').toLowerCase(), style]),
  );
  const defaults = element(root ?? undefined, 'w:docDefaults');
  const ground: StyleLook = {
    run: { ...noRun, ...known(readRun(element(defaults, 'w:rPrDefault', 'w:rPr'))) },
    paragraph: {
      ...noParagraph,
      ...known(paragraphLook(element(defaults, 'w:pPrDefault', 'w:pPr'))),
    },
  };

  function own(style: XmlElement | undefined, depth: number): StyleLook {
    if (style === undefined || depth > DEEPEST) return ground;
    const base = own(byId.get(attribute(element(style, 'w:basedOn'), 'w:val')), depth + 1);
    return over(base, {
      run: readRun(element(style, 'w:rPr')),
      paragraph: paragraphLook(element(style, 'w:pPr')),
    });
  }

  const usual = all.find(
    (style) =>
      attribute(style, 'w:type') === 'paragraph' && isOn(attribute(style, 'w:default') || '0'),
  );
  const plain = own(usual ?? byName.get('normal'), 0);
  return {
    plain,
    byId: (id) => (byId.has(id) ? own(byId.get(id), 0) : plain),
    byName: (name) => (byName.has(name) ? own(byName.get(name), 0) : null),
    markup: (name) => byName.get(name),
    readRun,
  };
}

/** The one where it speaks, else the other. */
export function over(base: StyleLook, own: StyleLook): StyleLook {
  return {
    run: { ...base.run, ...known(own.run) },
    paragraph: { ...base.paragraph, ...known(own.paragraph) },
  };
}

/** What a style asks of a kind of paragraph in our report. */
export function lookOf({ run, paragraph }: StyleLook): Look {
  return {
    font: run.font,
    size: run.size,
    bold: run.bold === true,
    italic: run.italic === true,
    capitals: run.capitals === true,
    colour: run.colour,
    align: paragraph.align,
    before: paragraph.before,
    after: paragraph.after,
  };
}

function known<Answers extends object>(answers: Answers): Partial<Answers> {
  return Object.fromEntries(
    Object.entries(answers).filter(([, value]) => value !== null),
  ) as Partial<Answers>;
}

const noRun: RunLook = {
  font: null,
  size: null,
  bold: null,
  italic: null,
  capitals: null,
  underlined: null,
  colour: null,
};

const noParagraph: ParagraphLook = {
  align: null,
  before: null,
  after: null,
  line: null,
  left: null,
  right: null,
  first: null,
  above: null,
  below: null,
};

function runLook(
  properties: XmlElement | undefined,
  themeFonts: ReadonlyMap<string, string>,
): RunLook {
  const fonts = element(properties, 'w:rFonts');
  const theme = themeFonts.get(attribute(fonts, 'w:asciiTheme').replace(/(Ascii|HAnsi)$/, ''));
  const font = theme ?? attribute(fonts, 'w:ascii');
  const size = Number(attribute(element(properties, 'w:sz'), 'w:val')) / 2;
  const colour = attribute(element(properties, 'w:color'), 'w:val').toUpperCase();
  const line = attribute(element(properties, 'w:u'), 'w:val');
  return {
    font: fontName.safeParse(font).success ? font : null,
    size: size >= 1 && size <= 200 ? size : null,
    bold: toggle(element(properties, 'w:b')),
    italic: toggle(element(properties, 'w:i')),
    capitals: toggle(element(properties, 'w:caps')),
    underlined: line === '' ? null : line !== 'none',
    colour: /^[0-9A-F]{6}$/.test(colour) ? colour : null,
  };
}

/** How a paragraph is set by these properties. */
export function paragraphLook(properties: XmlElement | undefined): ParagraphLook {
  const spacing = element(properties, 'w:spacing');
  const indent = element(properties, 'w:ind');
  const borders = element(properties, 'w:pBdr');
  const line = twipsIn(spacing, 'w:line');
  const hanging = twipsIn(indent, 'w:hanging');
  return {
    align: alignOf(attribute(element(properties, 'w:jc'), 'w:val')),
    before: twipsIn(spacing, 'w:before'),
    after: twipsIn(spacing, 'w:after'),
    line:
      line !== null && line >= 20 && line <= 4800
        ? { value: line, exact: /exact|atLeast/.test(attribute(spacing, 'w:lineRule')) }
        : null,
    left: twipsIn(indent, 'w:left') ?? twipsIn(indent, 'w:start'),
    right: twipsIn(indent, 'w:right') ?? twipsIn(indent, 'w:end'),
    first: hanging === null ? twipsIn(indent, 'w:firstLine') : -hanging,
    above: ruleOf(element(borders, 'w:top')),
    below: ruleOf(element(borders, 'w:bottom')),
  };
}

/** A rule as Word draws it; kinds that we do not draw become plain ones. */
export function ruleOf(border: XmlElement | undefined): Rule | null {
  const style = attribute(border, 'w:val');
  if (border === undefined || style === '' || style === 'none' || style === 'nil') return null;
  const size = Math.round(Number(attribute(border, 'w:sz'))) || 4;
  const colour = attribute(border, 'w:color').toUpperCase();
  const styles = ['double', 'thick', 'thinThickSmallGap', 'thickThinSmallGap'] as const;
  return {
    style: styles.find((one) => one === style) ?? 'single',
    size: Math.min(96, Math.max(2, size)),
    colour: /^[0-9A-F]{6}$/.test(colour) ? colour : '000000',
  };
}

export function alignOf(word: string): ParagraphLook['align'] {
  switch (word) {
    case 'center':
    case 'right':
    case 'both':
    case 'left':
      return word;
    case 'end':
      return 'right';
    case 'start':
      return 'left';
    default:
      return null;
  }
}

/** A length in twips; `null` where there is none that can be believed. */
export function twipsIn(of: XmlElement | undefined, name: string): number | null {
  const text = attribute(of, name);
  const value = Math.round(Number(text));
  return text === '' || !Number.isFinite(value) || Math.abs(value) > 40_000 ? null : value;
}

function toggle(of: XmlElement | undefined): boolean | null {
  return of === undefined ? null : isOn(attribute(of, 'w:val') || '1');
}

function isOn(value: string): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
