import { expect, it } from 'vitest';
import { sentencesOf } from '#language/firstSentence.ts';

it('parts a text at its full stops, not at abbreviations and numbers', () => {
  expect(sentencesOf('Turun 1.250 berkas.  Tercapai!\nBagaimana s.d. Mei? Ya')).toEqual([
    'Turun 1.250 berkas.',
    'Tercapai!',
    'Bagaimana s.d. Mei?',
    'Ya',
  ]);
  expect(sentencesOf(' \n ')).toEqual([]);
});
