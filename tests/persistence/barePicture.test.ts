import { strFromU8, strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barePicture } from '#persistence/barePicture.ts';
import { pictureSize } from '#persistence/pictureSize.ts';

const frame = [0xff, 0xc0, 0, 11, 8, 0, 16, 0, 24, 1, 1, 0x11, 0];
const scan = [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56];
const END = [0xff, 0xd9];

function segment(marker: number, content: string): number[] {
  const length = content.length + 2;
  return [0xff, marker, length >> 8, length & 0xff, ...strToU8(content, true)];
}

function exif(orientation: number): number[] {
  const entry = String.fromCharCode(1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0);
  return segment(0xe1, `Exif\0\0MM\0*\0\0\0\x08\0\x01${entry}\0\0\0\0RAHASIA GPS`);
}

const jpeg = (...between: number[]) =>
  Uint8Array.from([0xff, 0xd8, ...between, ...frame, ...scan, ...END]);

function chunk(type: string, content: string): number[] {
  return [0, 0, 0, content.length, ...strToU8(type + content, true), 1, 2, 3, 4];
}

const png = (...between: number[]) =>
  Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10],
    ...chunk('IHDR', '\0\0\0\x18\0\0\0\x10\x08\x02\0\0\0'),
    ...between,
    ...chunk('IDAT', 'x'),
    ...chunk('IEND', ''),
  ]);

const text = (bytes: Uint8Array) => strFromU8(bytes, true);

describe('barePicture', () => {
  it.each([
    ['a JPEG’s EXIF', jpeg(...exif(1)), jpeg()],
    ['a JPEG’s remark', jpeg(...segment(0xfe, 'RAHASIA')), jpeg()],
    ['what Photoshop wrote', jpeg(...segment(0xed, 'RAHASIA')), jpeg()],
    [
      'a second picture behind the end',
      Uint8Array.from([...jpeg(), ...strToU8('RAHASIA')]),
      jpeg(),
    ],
    ['a PNG’s words', png(...chunk('tEXt', 'Author\0RAHASIA')), png()],
    ['a PNG’s EXIF', png(...chunk('eXIf', 'RAHASIA')), png()],
    ['words behind a PNG', Uint8Array.from([...png(), ...strToU8('RAHASIA')]), png()],
  ])('takes away %s', (_, from, bare) => {
    expect(barePicture(from)).toEqual(bare);
  });

  it('keeps which way up a JPEG is, and nothing else of its EXIF', () => {
    const bare = barePicture(jpeg(...exif(6)));
    expect(text(bare)).not.toContain('RAHASIA');
    expect(barePicture(bare)).toBe(bare);
    expect([...bare.subarray(2, 38)]).toEqual([...bare.subarray(2, 38)]);
    expect(text(bare)).toContain('\x01\x12\0\x03\0\0\0\x01\0\x06');
  });

  it('keeps what the colours need', () => {
    const coloured = jpeg(...segment(0xee, 'Adobe'), ...segment(0xe2, 'ICC_PROFILE'));
    expect(barePicture(coloured)).toBe(coloured);
    expect(text(barePicture(jpeg(...segment(0xe2, 'MPF RAHASIA'))))).not.toContain('RAHASIA');
  });

  it('takes whatever bytes there are, and keeps the size of a picture', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 60 }),
        fc.boolean(),
        fc.nat(40),
        (noise, isPng, at) => {
          const whole = isPng ? png(...exif(1)) : jpeg(...exif(6));
          const odd = Uint8Array.from([...whole.subarray(0, at), ...noise, ...whole.subarray(at)]);
          expect(barePicture(odd).length).toBeLessThanOrEqual(odd.length + 36);
          expect(() => pictureSize(barePicture(odd))).not.toThrow();
        },
      ),
    );
  });
});
