import { fitForPaper } from '#document/fitForPaper.ts';
import { expect, it } from 'vitest';

it('takes out what XML forbids and keeps what people write', () => {
  expect(fitForPaper('a\u0000\u0008\u001f\ufffeb')).toBe('ab');
  expect(fitForPaper('\ud800x\udc00')).toBe('x');
  expect(fitForPaper('Rp1.250.000 – 50% ≥ 😀 <b>&')).toBe('Rp1.250.000 – 50% ≥ 😀 <b>&');
});

it('reads every line end as one and a tab as a space', () => {
  expect(fitForPaper('a\r\nb\rc\td')).toBe('a\nb\nc d');
});

it('cleans every text within a value and leaves the rest alone', () => {
  expect(fitForPaper({ lines: ['\u0001a'], span: 2, fill: null })).toEqual({
    lines: ['a'],
    span: 2,
    fill: null,
  });
});

it('gives a word that no line can hold chances to break, and tears no letter', () => {
  const word = 'a😀'.repeat(100);
  const broken = fitForPaper(`kata ${word} kata`);
  expect(broken.replaceAll('\u200B', '')).toBe(`kata ${word} kata`);
  expect(Math.max(...broken.split(/[\s\u200B]/u).map((part) => Array.from(part).length))).toBe(24);
  expect(fitForPaper('a'.repeat(149))).toBe('a'.repeat(149));
});
