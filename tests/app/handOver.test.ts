import { describe, expect, it } from 'vitest';
import { fileNameFor } from '#app/handOver.ts';

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
    expect(fileNameFor('panjang '.repeat(40), 'docx').length).toBeLessThanOrEqual(85);
  });
});
