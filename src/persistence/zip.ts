import { unzipSync } from 'fflate';

/** What a zip says of a file in it, before anything is unpacked. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes when unpacked. */
  readonly size: number;
}

/** Whether the bytes begin as a zip does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** The list of contents; `null` where it is missing or broken. Never throws. */
export function listZip(bytes: Uint8Array): readonly ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries.push({ name, size: originalSize });
        return false;
      },
    });
    return entries;
  } catch {
    return null;
  }
}

/** Unpacks the files of these names; `null` where one of them is broken. Never throws. */
export function unpack(
  bytes: Uint8Array,
  names: ReadonlySet<string>,
): ReadonlyMap<string, Uint8Array> | null {
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter: ({ name }) => names.has(name) })));
  } catch {
    return null;
  }
}

/** What files unpack to in all, as far as the zip tells the truth. */
export function sizeOf(entries: readonly ZipEntry[]): number {
  return entries.reduce((sum, { size }) => sum + size, 0);
}
