import { strFromU8, unzipSync } from 'fflate';

/** The parts of a deck as text, by their paths. */
export type Parts = ReadonlyMap<string, string>;

export function partsOf(bytes: Uint8Array): Parts {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [
      path,
      /\.(xml|rels)$/u.test(path) ? strFromU8(part) : '',
    ]),
  );
}

/** What one slide says, by its place in the deck. */
interface ReadSlide {
  readonly title: string;
  /** All of its words, paragraph by paragraph. */
  readonly words: readonly string[];
  readonly notes: readonly string[];
  readonly charts: readonly string[];
}

export function slidesIn(parts: Parts): readonly ReadSlide[] {
  const order = relationsOf(parts, 'ppt/presentation.xml');
  const deck = parts.get('ppt/presentation.xml') ?? '';
  return [...deck.matchAll(/<p:sldId [^>]*r:id="([^"]+)"/gu)].map(([, id = '']) => {
    const path = order.get(id) ?? '';
    const xml = parts.get(path) ?? '';
    const related = [...relationsOf(parts, path).values()];
    const notes = related.find((one) => one.includes('notesSlides/')) ?? '';
    const title = /<p:sp>(?:(?!<\/p:sp>).)*<p:ph type="(?:title|ctrTitle)"\/>.*?<\/p:sp>/su.exec(
      xml,
    );
    return {
      title: paragraphsIn(title?.[0] ?? '').join(' '),
      words: paragraphsIn(xml),
      notes: paragraphsIn(parts.get(notes) ?? ''),
      charts: related.filter((one) => one.includes('charts/')).map((one) => parts.get(one) ?? ''),
    };
  });
}

/** Targets by their ids, as paths in the package. */
export function relationsOf(parts: Parts, path: string): ReadonlyMap<string, string> {
  const cut = path.lastIndexOf('/') + 1;
  const own = parts.get(`${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`) ?? '';
  return new Map(
    [...own.matchAll(/<Relationship [^>]*>/gu)].map(([one]) => {
      const target = /Target="([^"]+)"/u.exec(one)?.[1] ?? '';
      const url = new URL(target, `package:///${path}`);
      return [/ Id="([^"]+)"/u.exec(one)?.[1] ?? '', decodeURI(url.pathname).slice(1)];
    }),
  );
}

function paragraphsIn(xml: string): readonly string[] {
  return [...xml.matchAll(/<a:p>(.*?)<\/a:p>/gsu)]
    .map(([, inner = '']) =>
      [...inner.matchAll(/<a:t>(.*?)<\/a:t>|<a:br\/>/gsu)]
        .map(([, words = ' ']) => plain(words))
        .join(''),
    )
    .filter((words) => words.trim() !== '');
}

function plain(xml: string): string {
  return xml
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
