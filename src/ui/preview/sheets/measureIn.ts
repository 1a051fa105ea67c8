/** Measures words in a font as this browser draws it, in pixels; `null` where nothing can be measured. */
export function measureIn(font: string): ((text: string) => number) | null {
  if (typeof OffscreenCanvas === 'undefined') return null;
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (context === null) return null;
  context.font = font;
  return (text) => context.measureText(text).width;
}
