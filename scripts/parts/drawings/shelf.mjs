import { chance } from './chance.mjs';

const CODES = [
  '#B3202A',
  '#1F4E79',
  '#C98A1B',
  '#3F7D4E',
  '#6B4E9B',
  '#B5651D',
  '#2E8B8B',
  '#8C8C8C',
];

/** Sixteen boards share the hundred last two digits. */
function lastDigits(board) {
  const first = Math.ceil((board * 100) / 16);
  const last = Math.ceil(((board + 1) * 100) / 16) - 1;
  return `${String(first).padStart(2, '0')}–${String(last).padStart(2, '0')}`;
}

/** Medical records on their shelves, before and after they were put in order. */
export function shelf(tidy) {
  const random = chance(tidy ? 11 : 5);
  const parts = [];
  for (let row = 0; row < 4; row++) {
    const floor = 190 + row * 178;
    let x = 84;
    let index = 0;
    while (x < 1096) {
      const width = tidy ? 22 : 16 + random() * 14;
      const height = tidy ? 132 : 96 + random() * 44;
      const tilt = tidy ? 0 : (random() - 0.5) * 18;
      const paper = tidy
        ? '#E9DFC6'
        : ['#E9DFC6', '#DCCFB0', '#EFE7D4', '#CDBE9B'][Math.floor(random() * 4)];
      if (tidy || random() > 0.14) {
        parts.push(
          `<g shape-rendering="crispEdges" transform="rotate(${tilt.toFixed(1)} ${x} ${floor})"><rect x="${x}" y="${floor - height}" width="${width}" height="${height}" fill="${paper}" stroke="#8A7B58" stroke-width="1.5"/>` +
            (tidy
              ? `<rect x="${x + 3}" y="${floor - 52}" width="${width - 6}" height="24" fill="${CODES[(row * 2 + Math.floor(index / 12)) % CODES.length]}"/>`
              : '') +
            '</g>',
        );
      }
      x += width + (tidy ? 1 : random() * 9);
      index += 1;
    }
    parts.push(`<rect x="60" y="${floor}" width="1080" height="16" fill="#6E5A3C"/>`);
    if (tidy) {
      for (let label = 0; label < 4; label++) {
        parts.push(
          `<rect x="${96 + label * 264}" y="${floor + 1}" width="86" height="26" rx="3" fill="#fff" stroke="#444"/><text x="${139 + label * 264}" y="${floor + 20}" font-size="18" text-anchor="middle" font-family="Liberation Sans, Arial, sans-serif">${lastDigits(row * 4 + label)}</text>`,
        );
      }
    }
  }
  if (!tidy) {
    for (let pile = 0; pile < 14; pile++) {
      const y = 786 - (pile % 7) * 9;
      parts.push(
        `<rect x="${(pile < 7 ? 260 : 690) + random() * 26}" y="${y}" width="150" height="9" fill="#DCCFB0" stroke="#8A7B58"/>`,
      );
    }
  }
  return `<rect width="1200" height="800" fill="#D9DEE0"/><rect x="0" y="752" width="1200" height="48" fill="#B9B2A6"/><rect x="44" y="24" width="1112" height="728" fill="#8A7350"/><rect x="60" y="40" width="1080" height="700" fill="#4B3F2B"/>${parts.join('')}`;
}
