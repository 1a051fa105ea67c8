import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Buffer } from 'node:buffer';

/**
 * Two pictures side by side with a third that shows in red where they differ, and the difference in words.
 *
 * @param {import('playwright-core').Page} page any page: the browser itself reads and paints them
 * @param {readonly [Buffer, Buffer]} pictures
 * @param {{ folder: string, name: string }} where they are kept
 * @returns {Promise<string>} empty when every pixel is alike
 */
export async function differenceBetween(page, pictures, { folder, name }) {
  const encoded = pictures.map((picture) => picture.toString('base64'));
  const { words, picture } = await page.evaluate(compareInPage, encoded);
  if (words === '') return '';
  mkdirSync(folder, { recursive: true });
  const parts = {
    before: pictures[0],
    after: pictures[1],
    difference: Buffer.from(picture, 'base64'),
  };
  for (const [part, bytes] of Object.entries(parts)) {
    writeFileSync(join(folder, `${name}, ${part}.png`), bytes);
  }
  return `${words} → ${join(folder, `${name}, difference.png`)}`;
}

/** Runs in the page. */
async function compareInPage(/** @type {readonly string[]} */ encoded) {
  const { OffscreenCanvas, createImageBitmap, ImageData } = globalThis;
  const bitmaps = await Promise.all(
    encoded.map(async (picture) => {
      const response = await globalThis.fetch(`data:image/png;base64,${picture}`);
      return createImageBitmap(await response.blob());
    }),
  );
  const width = Math.max(...bitmaps.map((bitmap) => bitmap.width));
  const height = Math.max(...bitmaps.map((bitmap) => bitmap.height));
  const [before, after] = bitmaps.map((bitmap) => {
    const context = new OffscreenCanvas(width, height).getContext('2d', {
      willReadFrequently: true,
    });
    context.drawImage(bitmap, 0, 0);
    return new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
  });
  const [RED, PALE] = [0xff0000ff, 0x30000000];
  const shown = new Uint32Array(width * height);
  const edge = { left: width, top: height, right: 0, bottom: 0 };
  let count = 0;
  for (let at = 0; at < shown.length; at += 1) {
    if (before[at] === after[at]) {
      shown[at] = before[at] === 0xffffffff ? 0xffffffff : PALE;
      continue;
    }
    shown[at] = RED;
    count += 1;
    const x = at % width;
    const y = (at - x) / width;
    edge.left = Math.min(edge.left, x);
    edge.right = Math.max(edge.right, x);
    edge.top = Math.min(edge.top, y);
    edge.bottom = Math.max(edge.bottom, y);
  }
  if (count === 0) return { words: '', picture: '' };
  const canvas = new OffscreenCanvas(width, height);
  const pixels = new ImageData(new Uint8ClampedArray(shown.buffer), width, height);
  canvas.getContext('2d').putImageData(pixels, 0, 0);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  const sizes = bitmaps.map((bitmap) => `${bitmap.width} × ${bitmap.height}`);
  const size = sizes[0] === sizes[1] ? '' : `; ${sizes[0]} became ${sizes[1]}`;
  const place = `${edge.left},${edge.top} to ${edge.right},${edge.bottom}`;
  return { words: `${count} pixels, ${place}${size}`, picture: globalThis.btoa(binary) };
}
