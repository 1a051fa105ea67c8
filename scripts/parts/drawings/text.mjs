/** Words in a drawing. */
export function text(
  x,
  y,
  words,
  { size = 18, anchor = 'start', fill = '#222', weight = 400 } = {},
) {
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" fill="${fill}" font-family="Liberation Sans, Arial, sans-serif">${words}</text>`;
}

/** Grey strokes that stand for lines of writing. */
export function writing(x, y, width, lines, gap = 16) {
  return Array.from({ length: lines }, (_, line) => {
    const length = width * (line === lines - 1 ? 0.55 : 0.82 + ((line * 7) % 5) * 0.04);
    return `<rect x="${x}" y="${y + line * gap}" width="${length.toFixed(0)}" height="4" fill="#9AA0A6"/>`;
  }).join('');
}
