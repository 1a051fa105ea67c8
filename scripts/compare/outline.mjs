import { Buffer } from 'node:buffer';
import { strFromU8, unzipSync, unzlibSync } from 'fflate';

/** @typedef {Readonly<Record<string, Uint8Array>>} Parts */

/**
 * What a Word file says, a line for each paragraph, row of a table, shape and chart, in the order of the file: what a
 * person can read and compare. Notes, heads and feet come last.
 *
 * @param {Uint8Array} bytes
 * @returns {string}
 */
export function outlineOf(bytes) {
  const parts = unzipSync(bytes);
  const charts = chartTargets(parts);
  const others = Object.keys(parts)
    .filter((name) => /^word\/(header|footer|footnotes|endnotes)\d*\.xml$/.test(name))
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
  return ['word/document.xml', ...others]
    .flatMap((name) => [
      `# ${name}`,
      ...wordsOf(text(parts, name), (id) => chartLines(text(parts, charts.get(id) ?? ''))),
    ])
    .join('\n')
    .concat('\n');
}

/**
 * A Word file as text, part by part and tag by tag, without what differs from export to export: the hour and the random
 * names of relationships. Archives within it are opened.
 *
 * @param {Uint8Array} bytes
 * @returns {string}
 */
export function allOf(bytes) {
  return Object.entries(unzipSync(bytes))
    .sort(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }))
    .flatMap(([name, part]) => [`# ${name}`, partText(name, part)])
    .join('\n');
}

/** @param {string} name @param {Uint8Array} part */
function partText(name, part) {
  if (name.endsWith('.xlsx')) return allOf(part);
  if (!/\.(xml|rels)$/.test(name)) return Buffer.from(part).toString('base64');
  return strFromU8(part)
    .replace(/rId[\w-]{15,}/g, 'rId…')
    .replace(/(?<=>)eN[\w+/=]+(?=<)/, carriedText)
    .replace(/(<dcterms:\w+ [^>]*>)[^<]*/g, '$1…')
    .replaceAll('><', '>\n<');
}

/** The record that travels in the file, a line for each answer, whatever its version. */
function carriedText(/** @type {string} */ packed) {
  return strFromU8(unzlibSync(Buffer.from(packed, 'base64')))
    .replace(/"version":\d+/, '"version":…')
    .replaceAll(',"', ',\n"');
}

/** @param {Parts} parts @param {string} name */
function text(parts, name) {
  return strFromU8(parts[name] ?? new Uint8Array());
}

/** @param {Parts} parts */
function chartTargets(parts) {
  const relations = text(parts, 'word/_rels/document.xml.rels');
  const found = relations.matchAll(/ Id="([^"]*)"[^>]* Target="(charts\/[^"]*)"/g);
  return new Map([...found].map(([, id = '', target = '']) => [id, `word/${target}`]));
}

/** Series with their names, categories and values, then every other word of a chart. */
function chartLines(/** @type {string} */ xml) {
  const series = [...xml.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([one]) => {
    const held = ['tx', 'cat', 'xVal', 'val', 'yVal'].flatMap((tag) => {
      const [part] = new RegExp(`<c:${tag}>.*?</c:${tag}>`, 's').exec(one) ?? [];
      return part === undefined ? [] : [`${tag} ${valuesIn(part)}`];
    });
    const labels = wordsIn(one);
    return `chart series: ${held.join('; ')}${labels === '' ? '' : `; labels ${labels}`}`;
  });
  return [...series, `chart words: ${wordsIn(xml.replaceAll(/<c:ser>.*?<\/c:ser>/gs, ''))}`];
}

/** Each value after its place, which tells a gap. */
function valuesIn(/** @type {string} */ xml) {
  return [...xml.matchAll(/<c:pt idx="(\d+)"[^>]*><c:v>([^<]*)</g)]
    .map(([, at, value]) => `${at}: ${value}`)
    .join(', ');
}

function wordsIn(/** @type {string} */ xml) {
  return [...xml.matchAll(/<a:t>([^<]*)</g)].map(([, word]) => word).join(' · ');
}

/**
 * Walks through the tags: paragraphs stand in cells, cells in rows, and the words of a shape in a paragraph.
 *
 * @param {string} xml
 * @param {(id: string) => readonly string[]} chart the lines of a chart by its relationship
 */
function wordsOf(xml, chart) {
  /** @type {string[][]} where finished lines are put: the body, a cell, a shape */
  const places = [[]];
  /** @type {{ style: string, words: string }[]} paragraphs that have begun */
  const open = [];
  /** @type {string[][]} cells of the rows that have begun */
  const rows = [];
  const say = (/** @type {string} */ line) => places.at(-1)?.push(line);
  const add = (/** @type {string} */ words) => {
    const paragraph = open.at(-1);
    if (paragraph !== undefined) paragraph.words += words;
  };
  const joined = () => (places.pop() ?? []).join(' ¶ ');

  for (const [, tag = '', attributes = '', words = ''] of xml.matchAll(
    /<([^\s/>]+|\/[^>]+)([^>]*)>([^<]*)/g,
  )) {
    const value = /(?:w:val|r:id|w:id|descr)="([^"]*)"/.exec(attributes)?.[1] ?? '';
    if (tag === 'w:p' && !attributes.endsWith('/')) open.push({ style: '', words: '' });
    else if (tag === 'w:pStyle') Object.assign(open.at(-1) ?? {}, { style: value });
    else if (tag === 'w:t' || tag === 'm:t') add(words);
    else if (tag === 'w:tab' && open.length > 0) add('→');
    else if (tag === 'w:br') add(' / ');
    else if (tag === 'w:instrText') add(`{${words}}`);
    else if (tag === 'w:footnoteReference') add(`[note ${value}]`);
    else if (tag === 'wp:docPr' && value !== '') say(`drawing: ${value}`);
    else if (tag === 'c:chart') chart(value).forEach(say);
    else if (tag === 'w:tr') rows.push([]);
    else if (tag === 'w:tc' || tag === 'w:txbxContent') places.push([]);
    else if (tag === '/w:p') {
      const { style, words: said } = open.pop() ?? { style: '', words: '' };
      say(`[${style}] ${said}`);
    } else if (tag === '/w:tc') {
      rows.at(-1)?.push(joined());
    } else if (tag === '/w:tr') {
      say(`row: | ${(rows.pop() ?? []).join(' | ')} |`);
    } else if (tag === '/w:txbxContent') {
      say(`shape: ${joined()}`);
    } else if (tag === '/w:tbl') {
      say('end of table');
    }
  }
  return places[0] ?? [];
}
