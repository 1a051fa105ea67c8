/** An element of XML; its name and those of its attributes begin with our own prefix of their namespace. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
}
export type XmlNode = XmlElement | string;

/**
 * What Word's markup calls its namespaces, whatever a file calls them. What is not listed here has no prefix of ours and
 * is never asked for.
 */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingGroup', 'wpg'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
]);

/** Deeper than any document nests. */
const DEEPEST = 200;

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<!DOCTYPE|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:\s+[^\s=/>]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;

interface Open {
  readonly tag: string;
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlNode[];
  readonly spaces: ReadonlyMap<string, string>;
}

/**
 * The root of well-formed XML; `null` for anything else, for entities of its own making too. Browsers have a parser, but
 * not where files are read beside the page, and neither has the command line. Never throws.
 */
export function parseXml(text: string): XmlElement | null {
  const stack: Open[] = [];
  let root: XmlElement | null = null;
  TOKEN.lastIndex = 0;
  const source = text.replace(/^\uFEFF/, '');
  while (TOKEN.lastIndex < source.length) {
    const match = TOKEN.exec(source);
    if (match === null || match[0] === '<!DOCTYPE') return null;
    const [, literal, closing, tag, written = '', empty, words] = match;
    const top = stack.at(-1);
    if (literal !== undefined) top?.children.push(literal);
    else if (words !== undefined) top?.children.push(unescaped(words));
    else if (closing !== undefined) {
      const done = stack.pop();
      if (done?.tag !== closing) return null;
      root = finished(done, stack.at(-1)) ?? root;
    } else if (tag !== undefined) {
      if (root !== null || stack.length > DEEPEST) return null;
      const opened = open(tag, written, top?.spaces ?? new Map());
      if (empty === '/') root = finished(opened, top) ?? root;
      else stack.push(opened);
    }
  }
  return stack.length === 0 ? root : null;
}

function open(tag: string, written: string, around: ReadonlyMap<string, string>): Open {
  const given = [...written.matchAll(ATTRIBUTE)].map(
    ([, name = '', double, single]) => [name, unescaped(double ?? single ?? '')] as const,
  );
  const declared = given.flatMap(([name, value]) =>
    name === 'xmlns' || name.startsWith('xmlns:') ? [[name.slice(6), value] as const] : [],
  );
  const spaces = declared.length === 0 ? around : new Map([...around, ...declared]);
  const named = (name: string, isAttribute: boolean): string => {
    const [first = '', second] = name.split(':');
    if (second === undefined && isAttribute) return first;
    const prefix = PREFIXES.get(spaces.get(second === undefined ? '' : first) ?? '');
    return prefix === undefined ? '' : `${prefix}:${second ?? first}`;
  };
  const attributes = new Map(given.map(([name, value]) => [named(name, true), value]));
  return { tag, name: named(tag, false), attributes, children: [], spaces };
}

function finished(done: Open, parent: Open | undefined): XmlElement | null {
  const { name, attributes, children } = done;
  const element = { name, attributes, children };
  parent?.children.push(element);
  return parent === undefined ? element : null;
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

function unescaped(text: string): string {
  return text.replace(/&(#x?[0-9a-fA-F]+|\w+);/g, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
    const code = name[1] === 'x' ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : '';
  });
}

/** The elements among an element's children, or those of this name. */
export function elements(parent: XmlElement | undefined, name?: string): readonly XmlElement[] {
  return (parent?.children ?? []).filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The element that a path of names leads to; `undefined` where there is none. */
export function element(
  from: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => elements(at, name)[0], from);
}

/** Every element of this name below, in order. */
export function descendants(from: XmlElement, name: string): readonly XmlElement[] {
  return elements(from).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

/** An attribute; empty where there is none. */
export function attribute(of: XmlElement | undefined, name: string): string {
  return of?.attributes.get(name) ?? '';
}

/** All words below, as they stand. */
export function textOf(of: XmlElement | undefined): string {
  return (of?.children ?? [])
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('');
}
