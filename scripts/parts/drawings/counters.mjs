import { person, shirts } from './person.mjs';
import { text } from './text.mjs';

/** The counters of a clinic: one open for all, then one for each kind of patient. */
export function counters(tidy) {
  return `<rect width="1200" height="800" fill="#DCE3E6"/><rect y="640" width="1200" height="160" fill="#B9B2A6"/>${counter(90, tidy ? 'PASIEN LAMA' : 'LOKET 1', '#1F4E79', true)}${counter(650, tidy ? 'PASIEN BARU' : 'TUTUP', tidy ? '#3F7D4E' : '#8A8F96', tidy)}${tidy ? [220, 380].map((x, at) => person(x, 560, shirts[at + 1])).join('') + [820, 980].map((x, at) => person(x, 560, shirts[at + 4])).join('') : shirts.map((shirt, at) => person(90 + at * 96, 555 + (at % 2) * 40, shirt)).join('')}`;
}

function counter(x, name, colour, open) {
  return (
    `<rect x="${x}" y="90" width="460" height="70" fill="${colour}"/>` +
    text(x + 230, 138, name, { size: 36, anchor: 'middle', fill: '#fff', weight: 700 }) +
    `<rect x="${x}" y="160" width="460" height="250" fill="${open ? '#F4F1EA' : '#AEB6BA'}" stroke="#566270" stroke-width="6"/>` +
    (open
      ? person(x + 230, 270, '#566270', 0.9)
      : `<path d="M${x} 200 h460 M${x} 260 h460 M${x} 320 h460 M${x} 380 h460" stroke="#8A8F96" stroke-width="6"/>`) +
    `<rect x="${x - 20}" y="410" width="500" height="36" fill="#8A6A43"/>`
  );
}
