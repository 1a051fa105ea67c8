import type { SpokenDeck } from '#publications/deck/deck.ts';
import { escaped, tag } from '#office/xml.ts';

/** Title, author, language and the time it was made. */
export function coreProperties({ title, author }: SpokenDeck, now: Date): string {
  const time = now.toISOString().replace(/\.\d+Z$/u, 'Z');
  const date = (name: string) => tag(name, { 'xsi:type': 'dcterms:W3CDTF' }, time);
  return tag(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    tag('dc:title', {}, escaped(title)),
    tag('dc:creator', {}, escaped(author)),
    '<dc:language>id-ID</dc:language>',
    tag('cp:lastModifiedBy', {}, escaped(author)),
    '<cp:revision>1</cp:revision>',
    date('dcterms:created'),
    date('dcterms:modified'),
  );
}

export function appProperties(slides: number): string {
  return tag(
    'Properties',
    {
      xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
    },
    '<Application>Microsoft Office PowerPoint</Application>',
    tag('Slides', {}, String(slides)),
    tag('Notes', {}, String(slides)),
  );
}
