import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '#figures/textWidth.ts';
import { wrapText } from '#figures/wrapText.ts';

const font = { fontSize: 10, bold: false };

describe('wrapText', () => {
  it('breaks between words', () => {
    expect(wrapText('berkas tidak lengkap', { ...font, width: 65 }, textWidth)).toEqual([
      'berkas tidak',
      'lengkap',
    ]);
  });

  it('breaks a word that is too long after its slash', () => {
    expect(wrapText('pendaftaran/pelayanan', { ...font, width: 70 }, textWidth)).toEqual([
      'pendaftaran/',
      'pelayanan',
    ]);
  });

  it('ends no line at a space that binds, but where the words alone are longer than a line', () => {
    const text = 'sampai 3\u00a0Maret 2026';
    expect(wrapText(text, { ...font, width: 45 }, textWidth)).toEqual([
      'sampai',
      '3\u00a0Maret',
      '2026',
    ]);
    expect(wrapText('3\u00a0September', { ...font, width: 60 }, textWidth)).toEqual([
      '3\u00a0',
      'September',
    ]);
  });

  it('gives no lines for blank text', () => {
    expect(wrapText(' \n ', { ...font, width: 65 }, textWidth)).toEqual([]);
  });

  it('cuts with an ellipsis where a number of lines is told', () => {
    const lines = wrapText('satu dua tiga empat', { ...font, width: 40, maxLines: 1 }, textWidth);
    expect(lines).toEqual(['satu…']);
  });

  it('loses no letter and keeps every line within the width', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200 }),
        fc.integer({ min: 20, max: 200 }),
        (text, width) => {
          const lines = wrapText(text, { ...font, width }, textWidth);
          expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
          for (const line of lines) expect(textWidth(line, 10, false)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
