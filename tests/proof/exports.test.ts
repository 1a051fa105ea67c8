import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typesetDocument } from '#document/typesetDocument.ts';
import type { Photos, Pictures } from '#document/setting/typesetting.ts';
import { formatFonts } from '#domain/method/format.ts';
import type { Format } from '#domain/method/format.ts';
import { compose } from '#manuscript/compose.ts';
import type { Manuscript } from '#manuscript/manuscript.ts';
import { examples } from '#templates/examples/examples.ts';
import { formats } from '#templates/formats/formats.ts';
import { guidance } from '#templates/guidance/guidance.ts';
import { methods } from '#templates/methods/methods.ts';
import { exampleManuscript } from '#tests/document/exampleManuscript.ts';
import { officeFaults, offices } from '#tests/document/officeFaults.ts';
import { arbitraryRisalah } from '#tests/domain/risalah/arbitraryRisalah.ts';

const anyFormat: fc.Arbitrary<Format> = fc
  .record({
    base: fc.constantFrom(...formats),
    font: fc.constantFrom(...formatFonts),
    paper: fc.constantFrom('A4' as const, 'F4' as const),
    emptyAnswers: fc.constantFrom('mark' as const, 'omit' as const, 'dots' as const),
    formulas: fc.constantFrom('text' as const, 'equation' as const),
    fontSize: fc.integer({ min: 8, max: 16 }),
  })
  .map(({ base, ...changed }) => ({ ...base, ...changed }));

it('writes two hundred random risalah without a complaint of Office or the layout', async () => {
  let count = 0;
  await fc.assert(
    fc.asyncProperty(
      arbitraryRisalah,
      fc.constantFrom(...methods),
      anyFormat,
      async (risalah, method, format) => {
        const options = { untilStep: null, format };
        const manuscript = compose({ risalah, method, guidance, options });
        const office = offices[(count += 1) % offices.length] ?? 'Microsoft365';
        const drawn = { manuscript, photos: new Map(), pictures: new Map() };
        expect(await faults(drawn, format, [office])).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});

/** Every method in every format, font and paper, with charts of Word and with pictures. */
const combinations = methods.flatMap((method) =>
  formats.flatMap((base) =>
    formatFonts.flatMap((font) =>
      (['A4', 'F4'] as const).flatMap((paper) =>
        (['native', 'picture'] as const).map((charts) => ({
          method,
          format: { ...base, font, paper, charts },
          name: [method.id, base.id, font, paper, charts].join(', '),
        })),
      ),
    ),
  ),
);

// The validator judges one document beside the page layout of the next.
describe.concurrent.each(examples)('the example $id', (example) => {
  it.each(combinations)('is taken by every Office: $name', async ({ method, format }) => {
    const drawn = await exampleManuscript(example, { method, format });
    expect(await faults(drawn, format, offices)).toEqual([]);
  });
});

interface Drawn {
  readonly manuscript: Manuscript;
  readonly photos: Photos;
  readonly pictures: Pictures;
}

async function faults(
  { manuscript, ...drawn }: Drawn,
  format: Format,
  versions: readonly (typeof offices)[number][],
): Promise<readonly unknown[]> {
  const typeset = await typesetDocument(manuscript, { ...drawn, format, now: new Date(0) });
  const found = await Promise.all(versions.map((office) => officeFaults(typeset.bytes, office)));
  const { layoutStoppedAt } = typeset;
  return layoutStoppedAt === null ? found.flat() : [...found.flat(), layoutStoppedAt];
}
