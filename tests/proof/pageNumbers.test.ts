import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect } from 'vitest';
import { typesetDocument } from '#document/typesetDocument.ts';
import { examples } from '#templates/examples/examples.ts';
import { formats } from '#templates/formats/formats.ts';
import { methods } from '#templates/methods/methods.ts';
import { exampleManuscript } from '#tests/document/exampleManuscript.ts';
import { paragraphsOf } from '#tests/document/readDocx.ts';
import { proveEach } from './cases.ts';

/** LibreOffice draws the pages, poppler reads their words. */
const programs = { draw: 'soffice', read: 'pdftotext' } as const;
const isDrawn = Object.values(programs).every(
  (program) => spawnSync(program, ['--help']).error === undefined,
);
if (!isDrawn) {
  process.stderr.write('\nSKIPPED: soffice and pdftotext are needed to compare page numbers.\n\n');
}

const folder = mkdtempSync(join(tmpdir(), 'benang-merah-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const [eightSteps] = methods;
const combinations = examples.flatMap((example) =>
  formats.flatMap((format) =>
    (['Times New Roman', 'Arial'] as const).map((font) => ({
      example,
      format: { ...format, font },
      name: `${example.id}, ${format.name}, ${font}`,
    })),
  ),
);

describe.skipIf(!isDrawn)('contents, lists and captions', () => {
  proveEach('pageNumbers', combinations, {
    saying: 'name the pages on which LibreOffice draws them',
    prove: async ({ example, format }) => {
      const drawn = await exampleManuscript(example, { method: eightSteps, format });
      const { bytes, pages } = await typesetDocument(drawn.manuscript, {
        format,
        photos: drawn.photos,
        now: new Date(0),
      });
      const sheets = drawnPages(bytes);
      expect(sheets).toHaveLength(pages ?? 0);
      expect(misplaced(entriesOf(bytes), sheets)).toEqual([]);
    },
  });
});

interface Entry {
  readonly text: string;
  readonly page: string;
}

/** Entries of the contents and lists: what they name, and the page they say. */
function entriesOf(bytes: Uint8Array): readonly Entry[] {
  const body = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  return paragraphsOf(body)
    .filter(({ style }) => /^(TOC\d|TableofFigures)$/.test(style))
    .map(({ text }) => {
      const [words = '', page = ''] = text.replaceAll(' / ', ' ').split('\t');
      return { text: words, page };
    });
}

/** The words of every page, and the number at its foot. */
function drawnPages(bytes: Uint8Array): readonly Entry[] {
  writeFileSync(join(folder, 'berkas.docx'), bytes);
  spawnSync(programs.draw, [
    '--headless',
    // A profile of its own lets it run beside an office that is open.
    `-env:UserInstallation=file://${join(folder, 'profile')}`,
    ...['--convert-to', 'pdf', '--outdir', folder, join(folder, 'berkas.docx')],
  ]);
  spawnSync(programs.read, ['-layout', join(folder, 'berkas.pdf'), join(folder, 'berkas.txt')]);
  const sheets = readFileSync(join(folder, 'berkas.txt'), 'utf8').split('\f').slice(0, -1);
  return sheets.map((text) => ({ text, page: /(\w+)\s*$/.exec(text)?.[1] ?? '' }));
}

/** Entries that do not stand on the page that they name. */
function misplaced(entries: readonly Entry[], sheets: readonly Entry[]): readonly string[] {
  return entries.flatMap(({ text, page }) => {
    const holds = (sheet: Entry): boolean => bare(sheet.text).includes(bare(text));
    const named = sheets.filter((sheet) => sheet.page === page);
    if (named.some(holds)) return [];
    const found = sheets.filter(holds).map((sheet) => sheet.page);
    return [`${text}: ${page}, not ${found.join(' ')}`];
  });
}

function bare(text: string): string {
  return text.replace(/[\s\u200B\u200D]+/gu, '');
}
