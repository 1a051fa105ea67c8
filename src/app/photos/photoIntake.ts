import { palette } from '#figures/palette.ts';
import { contentHash } from '#persistence/photos/contentHash.ts';
import { photoKind } from '#persistence/photos/photoKind.ts';
import type { PhotoRefusal } from '#domain/risalah/schema/photoUse.ts';

/** A photograph as it is kept. */
export interface ReducedPhoto {
  readonly hash: string;
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export type Intake =
  | { readonly ok: true; readonly photo: ReducedPhoto }
  | { readonly ok: false; readonly refusal: PhotoRefusal };

/** Longer side in pixels: sharp across a page's width in print at 250 dots an inch. */
export const LONGEST = 1600;
const QUALITY = 0.82;

/** A logo keeps its transparency as PNG; a photograph in PNG would weigh megabytes. */
const MAX_PNG_BYTES = 600_000;

/** The largest file worth decoding on a computer with 4 GB. */
const MAX_FILE_BYTES = 60_000_000;

/**
 * Turns a picture upright, reduces it, and names it by its content. Never throws.
 *
 * @param longest pixels of its longer side
 */
export async function reducePhoto(file: File, longest = LONGEST): Promise<Intake> {
  if (!file.type.startsWith('image/')) return { ok: false, refusal: 'not-an-image' };
  if (file.size > MAX_FILE_BYTES) return { ok: false, refusal: 'too-large' };
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
    const width = Math.max(1, Math.round(bitmap.width * scale));
    const height = Math.max(1, Math.round(bitmap.height * scale));
    const bytes = await redraw(bitmap, { width, height, png: file.type === 'image/png' });
    bitmap.close();
    return { ok: true, photo: { hash: contentHash(bytes), bytes, width, height } };
  } catch {
    return { ok: false, refusal: 'broken' };
  }
}

interface Redrawing {
  readonly width: number;
  readonly height: number;
  readonly png: boolean;
}

async function redraw(bitmap: ImageBitmap, { width, height, png }: Redrawing): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser gave no canvas to draw on');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  if (png) {
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    if (blob.size <= MAX_PNG_BYTES) return bytesOf(blob);
  }
  // JPEG has no transparency: what was clear would turn black.
  context.globalCompositeOperation = 'destination-over';
  context.fillStyle = palette.white;
  context.fillRect(0, 0, width, height);
  return bytesOf(await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY }));
}

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  if (photoKind(bytes) === null) throw new Error('The browser wrote neither JPEG nor PNG');
  return bytes;
}
