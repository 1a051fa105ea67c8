import type { SvgFile } from './svgFile.ts';

/** Twice as fine as the screen, so that a picture stays sharp on paper. */
const FINENESS = 2;

/** A drawing as PNG. Rejects where the browser cannot paint it. */
export async function pngFile({ text, width, height }: SvgFile): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * FINENESS);
  canvas.height = Math.round(height * FINENESS);
  const paint = canvas.getContext('2d');
  paint?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The drawing cannot be painted.'));
      else resolve(blob);
    }, 'image/png');
  });
}
