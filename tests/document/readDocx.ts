import { typesetDocument } from '#document/typesetDocument.ts';
import type { Manuscript } from '#manuscript/manuscript.ts';
import { strFromU8, unzipSync } from 'fflate';
import { a4, photos } from './sampleManuscript.ts';

/** What a typeset file holds: its parts as text, and the pages that were counted. */
export interface ReadDocx {
  readonly bytes: Uint8Array;
  readonly pages: number | null;
  readonly layoutStoppedAt: string | null;
  readonly names: readonly string[];
  readonly part: (name: string) => string;
  /** A part that is no text, such as the workbook of a chart. */
  readonly bytesOf: (name: string) => Uint8Array;
  readonly body: string;
}

type TypesetOptions = Parameters<typeof typesetDocument>[1];

/** Typesets a manuscript and reads the file back. */
export async function typesetAndRead(
  manuscript: Manuscript,
  options: Partial<TypesetOptions> = {},
): Promise<ReadDocx> {
  const typeset = await typesetDocument(manuscript, {
    format: a4,
    photos,
    now: new Date('2026-03-03T02:00:00Z'),
    ...options,
  });
  const files = unzipSync(typeset.bytes);
  const bytesOf = (name: string) => files[name] ?? new Uint8Array();
  const part = (name: string) => strFromU8(bytesOf(name));
  return { ...typeset, names: Object.keys(files), part, bytesOf, body: part('word/document.xml') };
}

export interface ReadParagraph {
  readonly style: string;
  readonly text: string;
  readonly xml: string;
}

/**
 * Paragraphs in the order of the file, with their style and what they print; a line break reads as " / ", and a space at which
 * no line ends as a space.
 */
export function paragraphsOf(xml: string): readonly ReadParagraph[] {
  return [...xml.matchAll(/<w:p>(?:(?!<w:p>).)*?<\/w:p>/gs)].map(([paragraph]) => ({
    style: /<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1] ?? '',
    text: textOf(paragraph),
    xml: paragraph,
  }));
}

export function textOf(xml: string): string {
  const pieces = xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br|tab)\/>/g);
  return [...pieces]
    .map(([, text, mark]) => (mark === 'br' ? ' / ' : mark === 'tab' ? '\t' : (text ?? '')))
    .join('')
    .replaceAll('\u00a0', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** What the fields are told to compute, such as "SEQ Gambar_2". */
export function fieldsOf(xml: string): readonly string[] {
  const fields = xml.matchAll(/<w:instrText[^>]*>([^<]*)<|w:instr="([^"]*)"/g);
  return [...fields].map(([, complex, simple]) =>
    (complex ?? simple ?? '').replaceAll('&quot;', '"').trim(),
  );
}
