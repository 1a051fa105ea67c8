import { relationsOf } from './readPptx.ts';
import type { Parts } from './readPptx.ts';

/**
 * What PowerPoint would repair or refuse, as far as it is known: a sentence for each fault. Microsoft's validator is
 * silent about most of these.
 */
export function gates(parts: Parts): readonly string[] {
  return [
    ...typeFaults(parts),
    ...relationFaults(parts),
    ...[...parts].flatMap(([path, xml]) => [
      ...numberFaults(path, xml),
      ...idFaults(path, xml),
      ...textFaults(path, xml),
      ...axisFaults(path, xml),
      ...tableFaults(path, xml),
    ]),
    ...themeFaults(parts),
  ];
}

/** Every override names a part, and every part has a type. */
function typeFaults(parts: Parts): readonly string[] {
  const types = parts.get('[Content_Types].xml') ?? '';
  const named = [...types.matchAll(/PartName="\/([^"]+)"/gu)].map(([, path = '']) => path);
  const endings = [...types.matchAll(/Extension="([^"]+)"/gu)].map(([, ending]) => ending);
  return [
    ...named.filter((path) => !parts.has(path)).map((path) => `${path} is named and not there`),
    ...named.filter((path, at) => named.indexOf(path) !== at).map((path) => `${path} named twice`),
    ...[...parts.keys()]
      .filter((path) => path !== '[Content_Types].xml' && !named.includes(path))
      .filter((path) => path.endsWith('.xml') || !endings.includes(path.replace(/^.*\./u, '')))
      .map((path) => `${path} has no type`),
  ];
}

/** Every relation has its target, and every id that a part names is a relation of it. */
function relationFaults(parts: Parts): readonly string[] {
  return [...parts].flatMap(([path, xml]) => {
    if (path.endsWith('.rels') || !path.endsWith('.xml')) return [];
    const relations = relationsOf(parts, path);
    const used = [...xml.matchAll(/\br:(?:id|embed|link|pict)="([^"]*)"/gu)].map(
      ([, id = '']) => id,
    );
    return [
      ...[...relations.values()]
        .filter((target) => !parts.has(target))
        .map((target) => `${path} leads to ${target}, which is not there`),
      ...used.filter((id) => !relations.has(id)).map((id) => `${path} names ${id}, no relation`),
    ];
  });
}

function numberFaults(path: string, xml: string): readonly string[] {
  return /"[^"]*(?:NaN|Infinity|undefined|null)[^"]*"/u.test(
    xml.replaceAll(/(?:descr|name)="[^"]*"/gu, ''),
  )
    ? [`${path} holds what is no number`]
    : [];
}

/** Ids of shapes are whole numbers above zero, and none stands twice on a slide. */
function idFaults(path: string, xml: string): readonly string[] {
  const ids = [...xml.matchAll(/<p:cNvPr id="([^"]*)"/gu)].map(([, id = '']) => id);
  return [
    ...ids.filter((id) => !/^[1-9]\d*$/u.test(id)).map((id) => `${path}: shape id “${id}”`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${path}: shape id ${id} twice`),
  ];
}

/** No text body and no cell is without a paragraph. */
function textFaults(path: string, xml: string): readonly string[] {
  const bodies = [...xml.matchAll(/<(p|a):txBody>(.*?)<\/\1:txBody>/gsu)];
  const cells = [...xml.matchAll(/<a:tc\b[^>]*>(.*?)<\/a:tc>/gsu)];
  return [
    ...bodies
      .filter(([, , inner = '']) => !inner.includes('<a:p>'))
      .map(() => `${path}: empty body`),
    ...(/<(?:p|a):txBody\/>|<a:tc\/>/u.test(xml) ? [`${path}: empty body or cell`] : []),
    ...cells.filter(([, inner = '']) => !inner.includes('<a:p>')).map(() => `${path}: empty cell`),
  ];
}

function axisFaults(path: string, xml: string): readonly string[] {
  const defined = [...xml.matchAll(/<c:(?:cat|val|date|ser)Ax>\s*<c:axId val="([^"]+)"/gu)];
  const known = new Set(defined.map(([, id]) => id));
  const named = [...xml.matchAll(/<c:axId val="([^"]+)"/gu)].map(([, id]) => id);
  return named.filter((id) => !known.has(id)).map((id) => `${path}: no axis ${id}`);
}

/** Every row of a table has a cell in every column. */
function tableFaults(path: string, xml: string): readonly string[] {
  return [...xml.matchAll(/<a:tbl>(.*?)<\/a:tbl>/gsu)].flatMap(([, inner = '']) => {
    const columns = [...inner.matchAll(/<a:gridCol /gu)].length;
    const rows = [...inner.matchAll(/<a:tr .*?<\/a:tr>/gsu)].map(
      ([row]) => [...row.matchAll(/<a:tc[ >]/gu)].length,
    );
    return rows.length > 0 && rows.every((cells) => cells === columns)
      ? []
      : [`${path}: a table of ${columns} columns has rows of ${rows.join(', ')} cells`];
  });
}

/** Notes have a theme of their own. */
function themeFaults(parts: Parts): readonly string[] {
  const themes = ['ppt/slideMasters/slideMaster1.xml', 'ppt/notesMasters/notesMaster1.xml'].map(
    (path) => [...relationsOf(parts, path).values()].find((target) => target.includes('theme')),
  );
  return new Set(themes).size === 2 && !themes.includes(undefined) ? [] : ['a theme is shared'];
}
