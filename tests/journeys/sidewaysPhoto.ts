import { Buffer } from 'node:buffer';
import type { Page } from 'playwright-core';

/** Column 0 of the stored picture is its upper edge: what a phone writes that was held upright. */
const UPPER_EDGE_AT_LEFT = 6;

/** A large photograph stored on its side: noise that is red where its upper edge belongs and blue elsewhere. */
export async function sidewaysPhoto(page: Page, width: number, height: number): Promise<Buffer> {
  const jpeg = await page.evaluate(
    async ([across, down]) => {
      const canvas = new OffscreenCanvas(across, down);
      const context = canvas.getContext('2d');
      const pixels = new ImageData(across, down);
      for (let at = 0; at < pixels.data.length; at += 4) {
        const isUpper = (at / 4) % across < across / 4;
        pixels.data[at] = isUpper ? 200 + Math.random() * 55 : Math.random() * 90;
        pixels.data[at + 1] = Math.random() * 90;
        pixels.data[at + 2] = isUpper ? Math.random() * 90 : 200 + Math.random() * 55;
        pixels.data[at + 3] = 255;
      }
      context?.putImageData(pixels, 0, 0);
      const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 1 });
      const bytes = new Uint8Array(await blob.arrayBuffer());
      // A call takes only so many arguments.
      const parts = Array.from({ length: Math.ceil(bytes.length / 32_768) }, (_, part) =>
        String.fromCharCode(...bytes.subarray(part * 32_768, (part + 1) * 32_768)),
      );
      return btoa(parts.join(''));
    },
    [width, height] as const,
  );
  const bytes = Buffer.from(jpeg, 'base64');
  return Buffer.concat([bytes.subarray(0, 2), orientation(UPPER_EDGE_AT_LEFT), bytes.subarray(2)]);
}

/** What a kept photograph looks like: its size and whether its upper edge is red. */
export async function looksLike(page: Page, bytes: Uint8Array) {
  return page.evaluate(async (base64) => {
    const kept = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([kept]), { imageOrientation: 'none' });
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const [red = 0, , blue = 0] =
      context?.getImageData(bitmap.width / 2, bitmap.height / 16, 1, 1).data ?? [];
    return { width: bitmap.width, height: bitmap.height, redAtTop: red > blue };
  }, Buffer.from(bytes).toString('base64'));
}

/** An Exif segment that says nothing but how the picture lies. */
function orientation(value: number): Buffer {
  const tiff = Buffer.from('4d4d002a00000008000101120003000000010000000000000000', 'hex');
  tiff.writeUInt16BE(value, 18);
  const head = Buffer.from('ffe10000457869660000', 'hex');
  head.writeUInt16BE(head.length - 2 + tiff.length, 2);
  return Buffer.concat([head, tiff]);
}
