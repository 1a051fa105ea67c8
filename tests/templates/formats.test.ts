import { expect, it } from 'vitest';
import { formatSchema } from '#domain/method/format.ts';
import { formatById, formats } from '#templates/formats/formats.ts';

it('offers formats that satisfy the schema, each under its own id', () => {
  for (const format of formats) expect(formatSchema.safeParse(format).success).toBe(true);
  expect(new Set(formats.map((format) => format.id)).size).toBe(formats.length);
});

it('falls back on the first format', () => {
  expect(formatById('kuarto')).toBe(formats[0]);
  expect(formatById('makalah-konvensi').pageLimit).toBe(10);
});
