import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { contentHash } from '#persistence/photos/contentHash.ts';
import { isContentHash } from '#persistence/photos/contentNames.ts';

describe('the name of a photograph by its content', () => {
  it('is the SHA-256 that NIST publishes for its messages', () => {
    expect(contentHash(strToU8('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    expect(contentHash(strToU8('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq'))).toBe(
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    );
    expect(contentHash(new Uint8Array())).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
  });

  it('is what another implementation says of bytes of any length', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(contentHash(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
      }),
    );
  });

  it('is told from a name by chance', () => {
    expect(isContentHash(contentHash(new Uint8Array([1])))).toBe(true);
    expect(isContentHash('0f3a9c')).toBe(false);
  });
});
