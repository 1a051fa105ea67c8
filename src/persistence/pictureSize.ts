import { photoKind } from './photos/photoKind.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Width and height in pixels as a JPEG or PNG states them; `null` where it states none. Never throws. */
export function pictureSize(bytes: Uint8Array): Size | null {
  const kind = photoKind(bytes);
  if (kind === null) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const size = kind.ending === 'png' ? sizeOfPng(view) : sizeOfJpeg(view);
    return size !== null && size.width > 0 && size.height > 0 ? size : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function sizeOfPng(view: DataView): Size {
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Goes from segment to segment until one begins a frame; reading past the end is a `RangeError`. */
function sizeOfJpeg(view: DataView): Size | null {
  let at = 2;
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (beginsFrame(marker)) {
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    }
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

/** SOF0 to SOF15; three numbers among them mean tables instead. */
function beginsFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}
