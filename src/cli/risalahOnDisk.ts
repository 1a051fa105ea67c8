import { decodeFile, encodeFile } from '#persistence/risalahFile.ts';
import type { RisalahWithPhotos } from '#persistence/openedFile.ts';
import { unreadableText } from '#words/unreadable.ts';
import { BadInput } from './badInput.ts';
import type { Surroundings } from './surroundings.ts';

export function readRisalah(path: string, surroundings: Surroundings): RisalahWithPhotos {
  const read = decodeFile(readBytes(path, surroundings));
  if (!read.ok) throw new BadInput(`${path}: ${unreadableText(read.error)}`);
  return read.value;
}

export function writeRisalah(
  path: string,
  contents: RisalahWithPhotos,
  surroundings: Surroundings,
): void {
  writeBytes(path, encodeFile(contents), surroundings);
}

export function writeBytes(path: string, bytes: Uint8Array, { writeFile }: Surroundings): void {
  try {
    writeFile(path, bytes);
  } catch {
    throw new BadInput(`Berkas ${path} tidak dapat ditulis. Periksa nama dan foldernya.`);
  }
}

export function readBytes(path: string, { readFile }: Surroundings): Uint8Array {
  try {
    return readFile(path);
  } catch {
    throw new BadInput(`Berkas ${path} tidak dapat dibaca. Periksa nama dan foldernya.`);
  }
}
