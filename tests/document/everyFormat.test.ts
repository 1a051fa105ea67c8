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
 * Eight documents in which every font meets, and every two of base, paper, charts and formulas meet each other; example,
 * method, last step and Office change with them. `npm run proof` tries all.
 */
const chosen = formatFonts.map((font, index) => {
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
    // One whole; the others as a team takes them home from the workshop, which is half of the work.
    untilStep: index === 0 ? null : (method.steps[3]?.id ?? null),
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
