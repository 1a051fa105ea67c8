import { chance } from './chance.mjs';
import { text } from './text.mjs';

/** The weighing floor of a fish auction: one scale behind a heap of baskets, then two with numbered lanes. */
export function quay(tidy) {
  return `<rect width="1200" height="800" fill="#CFE0EA"/><rect y="300" width="1200" height="120" fill="#7FA6BC"/>${boats()}<rect y="400" width="1200" height="400" fill="#BFC3C4"/><rect y="400" width="1200" height="14" fill="#8B9094"/>${tidy ? lanes() : heap()}`;
}

function boats() {
  return [80, 420, 780]
    .map(
      (x, index) =>
        `<path d="M${x} 330 h270 l-40 64 h-190 z" fill="${['#1F4E79', '#8A4B2A', '#3F7D4E'][index]}"/><rect x="${x + 90}" y="270" width="90" height="60" fill="#F2EEE4"/><rect x="${x + 200}" y="190" width="8" height="140" fill="#6E5A3C"/>`,
    )
    .join('');
}

function basket(x, y, turn = 0) {
  return `<g shape-rendering="crispEdges" transform="rotate(${turn.toFixed(1)} ${x + 45} ${y + 30})"><path d="M${x} ${y} h90 l-10 58 h-70 z" fill="#C98A1B" stroke="#7A5410" stroke-width="2"/><path d="M${x + 4} ${y + 20} h82 M${x + 7} ${y + 40} h76" stroke="#7A5410" stroke-width="2"/><ellipse cx="${x + 30}" cy="${y}" rx="20" ry="7" fill="#8FA3AE"/><ellipse cx="${x + 60}" cy="${y - 3}" rx="20" ry="7" fill="#A9B9C2"/></g>`;
}

function scale(x, y) {
  return `<rect x="${x}" y="${y + 150}" width="150" height="22" fill="#4A4F55"/><rect x="${x + 62}" y="${y + 40}" width="16" height="112" fill="#5D646B"/><circle cx="${x + 70}" cy="${y + 20}" r="46" fill="#fff" stroke="#4A4F55" stroke-width="8"/><path d="M${x + 70} ${y + 20} L${x + 92} ${y - 8}" stroke="#B3202A" stroke-width="5"/>`;
}

function heap() {
  const random = chance(41);
  const baskets = Array.from({ length: 30 }, (_, index) => {
    const row = Math.floor(index / 8);
    return basket(
      Math.round(40 + (index % 8) * 108 + random() * 34),
      Math.round(470 + row * 76 + random() * 26),
      (random() - 0.5) * 12,
    );
  });
  return scale(990, 470) + baskets.join('');
}

function lanes() {
  const colours = ['#1F4E79', '#B3202A'];
  return [0, 1]
    .map((lane) => {
      const y = 455 + lane * 175;
      const signs = [1, 2, 3, 4].map((order) => {
        const x = 90 + (order - 1) * 190;
        return (
          basket(x + 40, y + 66) +
          `<rect x="${x + 62}" y="${y + 12}" width="46" height="34" rx="4" fill="#fff" stroke="#444"/>` +
          text(x + 85, y + 37, `${order + lane * 4}`, { size: 24, anchor: 'middle', weight: 700 })
        );
      });
      return `<rect x="60" y="${y}" width="800" height="150" fill="#D5D8D8" stroke="${colours[lane]}" stroke-width="8"/>${signs.join('')}${scale(930, y - 30)}${text(1130, y + 60, `${lane + 1}`, { size: 60, anchor: 'middle', weight: 700, fill: colours[lane] })}`;
    })
    .join('');
}
