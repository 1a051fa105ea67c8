import { describe, expect, it } from 'vitest';
import { fileNameFor } from '#ui/kit/handOver.ts';

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
