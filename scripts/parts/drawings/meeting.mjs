import { text, writing } from './text.mjs';

const shirts = ['#1F4E79', '#B9A27A', '#566270', '#8A6A43', '#3E6E5A', '#7A5C3A', '#44546A'];

/** A circle around its table, with what it speaks of on a sheet at the wall. */
export function meeting() {
  return `<rect width="1200" height="800" fill="#E8E4DA"/><rect y="620" width="1200" height="180" fill="#B9B2A6"/>${sheet()}${people()}${table()}`;
}

function sheet() {
  return (
    '<rect x="400" y="60" width="400" height="290" fill="#fff" stroke="#8A8F96" stroke-width="3"/>' +
    text(600, 112, 'BERKAS DIKEMBALIKAN', { size: 26, anchor: 'middle', weight: 700 }) +
    [150, 104, 70, 34]
      .map(
        (height, at) =>
          `<rect x="${450 + at * 80}" y="${310 - height}" width="56" height="${height}" fill="${at < 2 ? '#B3202A' : '#1F4E79'}"/>`,
      )
      .join('') +
    '<rect x="436" y="310" width="330" height="4" fill="#444"/>'
  );
}

/** Seven heads and shoulders behind the table. */
function people() {
  return shirts
    .map((shirt, at) => {
      const x = 130 + at * 157;
      return `<circle cx="${x}" cy="430" r="44" fill="#C99B74"/><path d="M${x - 46} 425 a46 46 0 0 1 92 0 z" fill="#2B2522"/><path d="M${x - 70} 600 v-60 a70 62 0 0 1 140 0 v60 z" fill="${shirt}"/>`;
    })
    .join('');
}

function table() {
  const papers = [150, 380, 640, 880].map(
    (x) =>
      `<rect x="${x}" y="612" width="150" height="52" fill="#fff" stroke="#8A8F96"/>${writing(x + 12, 628, 120, 2, 16)}`,
  );
  return `<rect x="60" y="590" width="1080" height="110" fill="#8A6A43"/><rect x="60" y="700" width="1080" height="26" fill="#6E5434"/>${papers.join('')}`;
}
