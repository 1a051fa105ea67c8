import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeFile } from '#persistence/risalahFile.ts';

const museum = new URL('../museum/', import.meta.url);

describe('the museum', () => {
  it.each(readdirSync(museum))('still opens %s', (name) => {
    const read = decodeFile(new Uint8Array(readFileSync(new URL(name, museum))));
    expect(read).toMatchObject({ ok: true, value: { risalah: { circle: { name: 'Melati' } } } });
  });
});
