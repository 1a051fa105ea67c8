import { printable } from '#language/printable.ts';

/** What an attribute may be; one that is `undefined` is not written. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An element as text. Children are elements already written; words go through `escaped`. */
export function tag(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escaped(String(value))}"`]))
    .join('');
  const content = children.join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** Words as an XML document may hold them. */
export function escaped(text: string): string {
  return printable(text.replace(/\r\n?/gu, '\n'))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Points as offices measure drawings: 12,700 parts each. What is no number is nothing. */
export function emu(points: number): number {
  return Number.isFinite(points) ? Math.round(points * 12_700) : 0;
}
