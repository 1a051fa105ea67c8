/** CRC-32 of the bytes as every zip keeps it, after ISO/IEC 3309; a number from 0 to 2^32 - 1. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

/** Adler-32 of the bytes as every zlib stream keeps it at its end, after RFC 1950; a number from 0 to 2^32 - 1. */
export function adler32(bytes: Uint8Array): number {
  let [low, high] = [1, 0];
  for (let at = 0; at < bytes.length; at += BEFORE_OVERFLOW) {
    for (const byte of bytes.subarray(at, at + BEFORE_OVERFLOW)) {
      low += byte;
      high += low;
    }
    low %= ADLER;
    high %= ADLER;
  }
  return ((high << 16) | low) >>> 0;
}

const ADLER = 65_521;
/** So many bytes can be added up before a sum must be reduced, after zlib. */
const BEFORE_OVERFLOW = 5552;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  return value;
});
