import type { Manuscript } from '#manuscript/manuscript.ts';
import { fitForPaper } from './fitForPaper.ts';

/** The file's properties as Word keeps them: title, author, language and the time it was typeset. */
export function coreProperties(manuscript: Manuscript, now: Date): string {
  const time = now.toISOString().replace(/\.\d+Z$/, 'Z');
  const author = escaped(manuscript.author);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(manuscript.title)}</dc:title>`,
    `<dc:creator>${author}</dc:creator>`,
    '<dc:language>id-ID</dc:language>',
    `<cp:lastModifiedBy>${author}</cp:lastModifiedBy>`,
    '<cp:revision>1</cp:revision>',
    `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}

function escaped(text: string): string {
  return fitForPaper(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
