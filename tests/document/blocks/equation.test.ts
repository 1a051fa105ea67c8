import { expect, it } from 'vitest';
import type { Equation, Paragraph } from '#manuscript/manuscript.ts';
import { typesetAndRead } from '#tests/document/readDocx.ts';
import { bodyText, manuscriptOf } from '#tests/document/sampleManuscript.ts';

it('sets bars, dashes and percent signs of an equation as they are written', async () => {
  const runs = await mathRunsOf(formula('|100 − 5 ÷ 8| = 8,46%–11,19%'));
  expect(runs.filter((xml) => /[|%–]/.test(xml)).every((xml) => /<m:nor\b/.test(xml))).toBe(true);
  expect(runs.some((xml) => xml.includes('|100'))).toBe(true);
});

it('leaves an equation that is wider than its line as text, which every office breaks', async () => {
  const long = `Rata-rata = ${Array.from({ length: 20 }, (_, index) => `${index}00`).join(' + ')} ÷ 20`;
  expect(await mathRunsOf(formula(long))).toEqual([]);
});

/** A formula whose equation is one fraction between the words around it. */
function formula(words: string): Paragraph {
  const text = (part: string): Equation => ({ kind: 'text', text: part });
  const [before = '', over = '', under = '', after = ''] =
    /^(.*?)(\d+) ÷ (\d+)(.*)$/u.exec(words)?.slice(1) ?? [];
  const fraction: Equation = { kind: 'fraction', over: text(over), under: text(under) };
  const equation: Equation = { kind: 'row', parts: [text(before), fraction, text(after)] };
  return { ...bodyText(words), style: 'formula', equation };
}

async function mathRunsOf(passage: Paragraph): Promise<readonly string[]> {
  const { body } = await typesetAndRead(manuscriptOf(passage));
  return [...body.matchAll(/<m:r>.*?<\/m:r>/gs)].map(([xml]) => xml);
}
