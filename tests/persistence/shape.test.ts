import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { risalahSchema } from '#domain/risalah/schema/risalah.ts';
import { currentVersion } from '#persistence/migrations.ts';
import { shapeOf } from './shapeOf.ts';

/** With `MUSEUM=keep` in the environment the shape of a new version is kept; that of an old one never changes. */
const isKeeping = process.env['MUSEUM'] === 'keep';

const file = new URL(`../museum/shape-version-${currentVersion}.json`, import.meta.url);

const advice = `The record has another shape than files of version ${currentVersion}. What is in people's hands is of that shape, so a change takes a new version: write src/persistence/migrations/fromVersion${currentVersion}.ts and name it in src/persistence/migrations.ts (or name 'unchanged' there, where a file may only hold more than before), and run MUSEUM=keep npx vitest run tests/persistence/shape.test.ts. While a version has not been released, delete its shape-version file first and keep it anew.`;

describe('the shape of the record', () => {
  it(`is that of version ${currentVersion}`, () => {
    const shape = shapeOf(risalahSchema);
    if (isKeeping && !existsSync(file)) writeFileSync(file, `${JSON.stringify(shape, null, 2)}\n`);
    const kept: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
    expect(shape, advice).toEqual(kept);
  });
});

describe('the museum', () => {
  const versions = Array.from({ length: currentVersion }, (_, at) => at + 1);

  it.each(versions)('keeps a file and the shape of version %i', (version) => {
    const missing = [`version-${version}.risalah`, `shape-version-${version}.json`].filter(
      (name) => !existsSync(new URL(`../museum/${name}`, import.meta.url)),
    );
    expect(missing).toEqual([]);
  });
});

describe('shapeOf', () => {
  it('tells where each field stands and what it may hold', () => {
    const schema = z.strictObject({
      name: z.string(),
      rows: z.array(
        z.strictObject({ count: z.int().min(0).nullable(), note: z.string().optional() }),
      ),
      scores: z.record(z.string(), z.enum(['low', 'high'])),
      use: z.discriminatedUnion('tool', [
        z.strictObject({ tool: z.literal('a'), x: z.number() }),
        z.strictObject({ tool: z.literal('b'), y: z.boolean() }),
      ]),
    });
    expect(shapeOf(schema)).toEqual({
      name: 'string',
      'rows[].count': 'integer ≥ 0, null',
      'rows[].note?': 'string',
      'scores{}': '"low" | "high"',
      'use<a>.tool': '"a"',
      'use<a>.x': 'number',
      'use<b>.tool': '"b"',
      'use<b>.y': 'boolean',
    });
  });
});
