import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { conventionPaper } from '#templates/formats/conventionPaper.ts';
import { fullReport } from '#templates/formats/fullReport.ts';
import { blankRisalah } from '#tests/ui/testWorld.tsx';
import { tidyFileName, wordFileName } from '#ui/workspace/export/wordFileName.ts';

const now = new Date(2027, 0, 5);
const blank = blankRisalah();

function risalahOf(name: string, year = '2026'): Risalah {
  return {
    ...blank,
    circle: { ...blank.circle, name },
    identity: { ...blank.identity, year },
  };
}

describe('wordFileName', () => {
  it('says what it is, whose and of which year', () => {
    const risalah = risalahOf('Melati');
    expect(wordFileName(risalah, { format: fullReport, now })).toBe('Risalah_KBK-Melati_2026');
    expect(wordFileName(risalah, { format: conventionPaper, now })).toBe('Makalah_KBK-Melati_2026');
  });

  it('takes this year where none is filled in, and the first of a budget year', () => {
    const year = (typed: string) =>
      wordFileName(risalahOf('A', typed), { format: fullReport, now });
    expect(year('')).toBe('Risalah_KBK-A_2027');
    expect(year('Tahun 2025/2026')).toBe('Risalah_KBK-A_2025');
  });

  it('does not name the kind twice and does without a name', () => {
    expect(wordFileName(risalahOf('KBK Melati'), { format: fullReport, now })).toBe(
      'Risalah_KBK-Melati_2026',
    );
    expect(wordFileName(risalahOf(''), { format: fullReport, now })).toBe('Risalah_KBK_2026');
  });

  it('holds no letter that a system or a chat group refuses, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const made = wordFileName(risalahOf(name), { format: fullReport, now });
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
