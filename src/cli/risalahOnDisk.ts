import { decodeFile, encodeFile } from '#persistence/risalahFile.ts';
import type { GivenFile, OpenedFile } from '#persistence/openedFile.ts';
import { handedInText } from '#words/export/leftOut.ts';
import { ALTERED_RECORD, unreadableText } from '#words/unreadable.ts';
import { BadInput } from './badInput.ts';
import type { Surroundings } from './surroundings.ts';

/** Beside any command: also a file whose checksums do not match is read. */
export const ACCEPT_ALTERED = '--accept-altered';

/** Throws `BadInput` for a file that cannot be read, or whose words may be others than were typed. */
export function readRisalah(path: string, surroundings: Surroundings): OpenedFile {
  const read = decodeFile(readBytes(path, surroundings));
  if (!read.ok) throw new BadInput(`${path}: ${unreadableText(read.error)}`);
  const { altered } = read.value;
  if (altered.record && surroundings.acceptsAltered !== true) {
    throw new BadInput(
      `${path}: ${ALTERED_RECORD} Gunakan salinan lain, atau tambahkan ${ACCEPT_ALTERED} untuk tetap membukanya.`,
    );
  }
  if (altered.photos.size > 0) {
    surroundings.writeNotice(`${altered.photos.size} foto di ${path} rusak dan tidak ikut dibaca.`);
  }
  const { leftOut } = read.value;
  if (leftOut !== null) {
    surroundings.writeNotice(`${path} adalah risalah yang diserahkan. ${handedInText(leftOut)}`);
  }
  return read.value;
}

export function writeRisalah(path: string, contents: GivenFile, surroundings: Surroundings): void {
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
