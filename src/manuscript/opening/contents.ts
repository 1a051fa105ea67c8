import { frontMatter } from '#manuscript/blocks/heading.ts';
import type { Block } from '#manuscript/manuscript.ts';

/** Table of contents, list of figures and list of tables. */
export function contents(): readonly Block[] {
  return [
    frontMatter('DAFTAR ISI', 'contents'),
    { kind: 'contents', of: 'headings' },
    frontMatter('DAFTAR GAMBAR', 'list-of-figures'),
    { kind: 'contents', of: 'figures' },
    frontMatter('DAFTAR TABEL', 'list-of-tables'),
    { kind: 'contents', of: 'tables' },
  ];
}
