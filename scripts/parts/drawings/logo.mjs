import { text } from './text.mjs';

/** A circle's logo: a sheet with one tick inside a ring of seven dots. */
export function logo() {
  const dots = Array.from({ length: 7 }, (_, at) => {
    const turn = (at / 7) * 2 * Math.PI - Math.PI / 2;
    const [x, y] = [400 + 320 * Math.cos(turn), 400 + 320 * Math.sin(turn)];
    return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="30" fill="#B3202A"/>`;
  });
  return (
    '<rect width="800" height="800" fill="#fff"/>' +
    '<circle cx="400" cy="400" r="320" fill="none" stroke="#1F4E79" stroke-width="22"/>' +
    dots.join('') +
    '<path d="M270 200 h180 l80 80 v290 h-260 z" fill="#fff" stroke="#1F4E79" stroke-width="18" stroke-linejoin="round"/>' +
    '<path d="M320 400 l60 66 l110 -140" fill="none" stroke="#B3202A" stroke-width="30" stroke-linecap="round" stroke-linejoin="round"/>' +
    text(400, 540, 'LENGKAP', { size: 44, anchor: 'middle', weight: 700, fill: '#1F4E79' })
  );
}
