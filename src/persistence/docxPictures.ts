import { strFromU8 } from 'fflate';
import { hashInName } from './carriedRecord.ts';

/** The pictures of a Word file: those on its pages by the name that they were given, and all that lie in it. */
export interface DocxPictures {
  /** By hash; the same name may stand on several pictures. */
  readonly named: ReadonlyMap<string, readonly Uint8Array[]>;
  readonly all: readonly Uint8Array[];
}

/** What `docxPictures` wants to be given, by name in the zip. */
export function isPictureOrStory(name: string): boolean {
  return MEDIA.test(name) || STORY.test(name) || RELATIONS.test(name);
}

/** Finds the pictures among the files of an unpacked Word file. */
export function docxPictures(files: ReadonlyMap<string, Uint8Array>): DocxPictures {
  const named = new Map<string, Uint8Array[]>();
  for (const [name, xml] of files) {
    if (!STORY.test(name)) continue;
    const targets = targetsOf(files.get(name.replace('word/', 'word/_rels/') + '.rels'));
    for (const { hash, relation } of placesOf(strFromU8(xml))) {
      const bytes = files.get(targets.get(relation) ?? '');
      if (bytes === undefined) continue;
      const before = named.get(hash);
      if (before === undefined) named.set(hash, [bytes]);
      else if (before.length < MOST_OF_A_NAME) before.push(bytes);
    }
  }
  return { named, all: [...files].flatMap(([name, bytes]) => (MEDIA.test(name) ? [bytes] : [])) };
}

/** A photograph stands in a report once or twice; hostile files repeat it half a million times. */
const MOST_OF_A_NAME = 20;

const MEDIA = /^word\/media\/[^/]+$/;
const STORY = /^word\/(?:document|header|footer)\d*\.xml$/;
const RELATIONS = /^word\/_rels\/(?:document|header|footer)\d*\.xml\.rels$/;

/** A picture's name comes first, its file after it; `<` ends each search, so that hostile text costs no time. */
const NAME_OR_FILE =
  /<(?:[\w.-]+:)?docPr\s[^<]*?\bname="([^"<]*)"|<(?:[\w.-]+:)?blip\s[^<]*?\b[\w.-]+:embed="([^"<]*)"/g;

function* placesOf(xml: string): Generator<{ readonly hash: string; readonly relation: string }> {
  let hash: string | null = null;
  for (const [, name, relation] of xml.matchAll(NAME_OR_FILE)) {
    if (name !== undefined) hash = hashInName(name);
    else if (hash !== null && relation !== undefined) yield { hash, relation };
  }
}

/** Files by the id of their relation, as they are called in the zip. */
function targetsOf(relations: Uint8Array | undefined): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  if (relations === undefined) return targets;
  for (const [tag] of strFromU8(relations).matchAll(/<(?:[\w.-]+:)?Relationship\s[^<>]*>/g)) {
    const id = /\bId="([^"]*)"/.exec(tag)?.[1];
    const target = /\bTarget="([^"]*)"/.exec(tag)?.[1];
    if (id !== undefined && target !== undefined) targets.set(id, inZip(target));
  }
  return targets;
}

function inZip(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `word/${target}`;
}
