import { typesetDocument } from '#document/typesetDocument.ts';
import { formatFonts } from '#domain/method/format.ts';
import type { Format } from '#domain/method/format.ts';
import { examples } from '#templates/examples/examples.ts';
import { formats } from '#templates/formats/formats.ts';
import { methods } from '#templates/methods/methods.ts';
import { expect, it } from 'vitest';
import { exampleManuscript } from './exampleManuscript.ts';
import { officeFaults, offices } from './officeFaults.ts';

const [fullReport] = formats;
const [puskesmas] = examples;

/**
 * Four documents in which every two of base, paper and charts meet each other; example, method, font and Office change
 * with them. `npm run proof` tries all.
 */
const chosen = [0, 3, 5, 6].map((index) => {
  const font = formatFonts[index % formatFonts.length] ?? formatFonts[0];
  const bit = (place: number): 0 | 1 => (((index >> place) & 1) === 1 ? 1 : 0);
  const format: Format = {
    ...(formats[bit(0)] ?? fullReport),
    font,
    paper: (['A4', 'F4'] as const)[bit(1)],
    charts: (['native', 'picture'] as const)[bit(2)],
    formulas: (['text', 'equation'] as const)[bit(1) === bit(2) ? 0 : 1],
    emptyAnswers: (['mark', 'dots'] as const)[bit(2)],
  };
  const method = methods[index % methods.length] ?? methods[0];
  return {
    font,
    format,
    method,
    // As a team takes it home from the workshop, which is half of the work.
    untilStep: method.steps[3]?.id ?? null,
    example: examples[index % examples.length] ?? puskesmas,
    office: offices[index % offices.length] ?? 'Microsoft365',
  };
});

it.each(chosen)(
  'Word takes an example in $font, and its pages are counted to the end',
  async ({ format, method, untilStep, example, office }) => {
    if (example === undefined) throw new Error('There is no example.');
    const { manuscript, ...drawn } = await exampleManuscript(example, {
      method,
      format,
      untilStep,
    });
    const { bytes, pages, layoutStoppedAt } = await typesetDocument(manuscript, {
      ...drawn,
      format,
      now: new Date(0),
    });
    expect([pages !== null, layoutStoppedAt]).toEqual([true, null]);
    expect(await officeFaults(bytes, office)).toEqual([]);
  },
);
