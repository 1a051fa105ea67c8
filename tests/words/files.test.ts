import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { conventionPaper } from '#templates/formats/conventionPaper.ts';
import { fullReport } from '#templates/formats/fullReport.ts';
import { newRisalah } from '#tests/domain/risalah/wholeThread.ts';
import { fileNameFor, fileSize, pagesSentence, tidyFileName, docxFileName } from '#words/files.ts';

const now = new Date(2027, 0, 5);
const blank = newRisalah();

function risalahOf(name: string, year = '2026'): Risalah {
  return {
    ...blank,
    circle: { ...blank.circle, name },
    identity: { ...blank.identity, year },
  };
}

describe('docxFileName', () => {
  it('says what it is, whose and of which year', () => {
    const risalah = risalahOf('Melati');
    expect(docxFileName(risalah, { format: fullReport, now })).toBe('Risalah_KBK-Melati_2026');
    expect(docxFileName(risalah, { format: conventionPaper, now })).toBe('Makalah_KBK-Melati_2026');
  });

  it('takes this year where none is filled in, and the first of a budget year', () => {
    const year = (typed: string) =>
      docxFileName(risalahOf('A', typed), { format: fullReport, now });
    expect(year('')).toBe('Risalah_KBK-A_2027');
    expect(year('Tahun 2025/2026')).toBe('Risalah_KBK-A_2025');
  });

  it('does not name the kind twice and does without a name', () => {
    expect(docxFileName(risalahOf('KBK Melati'), { format: fullReport, now })).toBe(
      'Risalah_KBK-Melati_2026',
    );
    expect(docxFileName(risalahOf(''), { format: fullReport, now })).toBe('Risalah_KBK_2026');
  });

  it('holds no letter that a system or a chat group refuses, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const made = docxFileName(risalahOf(name), { format: fullReport, now });
        expect(made).toMatch(/^Risalah_KBK(-[\p{L}\p{N}-]+)?_2026$/u);
        expect(made.length).toBeLessThan(120);
      }),
    );
  });
});

describe('tidyFileName', () => {
  it('takes off the ending and what Windows refuses', () => {
    expect(tidyFileName(' Risalah 1/2: "final".DOCX ')).toBe('Risalah 1 2 final');
    expect(tidyFileName('CON')).toBe('CON_');
    expect(tidyFileName('...')).toBe('');
    expect(tidyFileName('a'.repeat(200))).toHaveLength(80);
  });

  it('leaves alone what it has tidied once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const once = tidyFileName(typed);
        expect(once).not.toMatch(/[\\/:*?"<>|]/u);
        expect(tidyFileName(`${once}.docx`)).toBe(once.replace(/\.docx$/iu, ''));
      }),
    );
  });
});

describe('the name of a file', () => {
  it('is the title without what Windows refuses', () => {
    expect(fileNameFor('Menurunkan waktu: 28/11 menit?', 'docx')).toBe(
      'Menurunkan waktu 28 11 menit.docx',
    );
    expect(fileNameFor('Loket\u0000 A\n...', 'risalah')).toBe('Loket A.risalah');
  });

  it('is "Risalah" while there is no title', () => {
    expect(fileNameFor(' <> ', 'docx')).toBe('Risalah.docx');
  });

  it('stays short enough for a folder within folders', () => {
    expect(fileNameFor('panjang sekali '.repeat(40), 'docx')).toBe(
      `${'panjang sekali '.repeat(5).trim()}.docx`,
    );
    expect(fileNameFor('x'.repeat(200), 'docx')).toHaveLength(85);
  });
});

it('says sizes as people do, and never nothing', () => {
  expect(fileSize(10)).toBe('1 KB');
  expect(fileSize(639_600)).toBe('640 KB');
  expect(fileSize(4_240_000)).toBe('4,2 MB');
});

it('says a page limit only where there is one, and by how much it is passed', () => {
  expect(pagesSentence(49, null)).toBe('49 halaman');
  expect(pagesSentence(9, 10)).toBe('9 halaman, dari 10 yang diperbolehkan');
  expect(pagesSentence(12, 10)).toBe('12 halaman, 2 lebih dari 10 yang diperbolehkan');
});
