import { chance } from './chance.mjs';
import { text, writing } from './text.mjs';

const cards = ['KTP-el', 'Kartu Keluarga', 'Akta Lahir', 'Akta Mati', 'Pindah', 'KIA'];

/** The notice board of a population office: years of leaflets, then one card a service. */
export function board(tidy) {
  return `<rect width="1200" height="800" fill="#DCE3E6"/><rect y="690" width="1200" height="110" fill="#B9B2A6"/><rect x="90" y="60" width="1020" height="540" fill="#7A5C3A"/><rect x="110" y="80" width="980" height="500" fill="${tidy ? '#F4F1EA' : '#C9A876'}"/>${tidy ? tidyBoard() : leaflets()}${desk(tidy)}`;
}

function tidyBoard() {
  const sheets = cards.map((name, index) => {
    const x = 150 + (index % 3) * 310;
    const y = 160 + Math.floor(index / 3) * 205;
    const ticks = [0, 1, 2, 3].map(
      (line) =>
        `<rect x="${x + 16}" y="${y + 62 + line * 28}" width="14" height="14" fill="#fff" stroke="#1F4E79" stroke-width="2"/>` +
        writing(x + 42, y + 67 + line * 28, 190, 1),
    );
    return (
      `<rect x="${x}" y="${y}" width="270" height="180" fill="#fff" stroke="#8A8F96"/><rect x="${x}" y="${y}" width="270" height="42" fill="#1F4E79"/>` +
      text(x + 135, y + 29, name, { size: 22, anchor: 'middle', fill: '#fff', weight: 700 }) +
      ticks.join('')
    );
  });
  return (
    text(600, 132, 'PERSYARATAN LAYANAN', { size: 34, anchor: 'middle', weight: 700 }) +
    sheets.join('')
  );
}

function leaflets() {
  const random = chance(23);
  const papers = ['#FFFFFF', '#FFF3B0', '#E4F0D0', '#F6D5D0', '#D8E6F3'];
  return Array.from({ length: 27 }, () => {
    const x = 120 + random() * 830;
    const y = 90 + random() * 380;
    const width = 90 + random() * 60;
    const height = 90 + random() * 70;
    const paper = papers[Math.floor(random() * papers.length)];
    const turn = ((random() - 0.5) * 26).toFixed(1);
    return `<g shape-rendering="crispEdges" transform="rotate(${turn} ${x.toFixed(0)} ${y.toFixed(0)})"><rect x="${x.toFixed(0)}" y="${y.toFixed(0)}" width="${width.toFixed(0)}" height="${height.toFixed(0)}" fill="${paper}" stroke="#8A7B58"/>${writing(Math.round(x) + 10, Math.round(y) + 24, width - 20, 4, 14)}<circle cx="${(x + width / 2).toFixed(0)}" cy="${(y + 8).toFixed(0)}" r="6" fill="#B3202A"/></g>`;
  }).join('');
}

/** Below the board: nothing but a chair, or the desk at which papers are looked through. */
function desk(tidy) {
  if (!tidy) {
    return '<rect x="520" y="640" width="110" height="16" fill="#566270"/><rect x="528" y="656" width="10" height="90" fill="#566270"/><rect x="612" y="656" width="10" height="90" fill="#566270"/>';
  }
  return (
    '<rect x="330" y="640" width="540" height="26" fill="#8A6A43"/><rect x="350" y="666" width="18" height="110" fill="#6E5434"/><rect x="832" y="666" width="18" height="110" fill="#6E5434"/><rect x="640" y="606" width="150" height="34" fill="#566270"/><rect x="420" y="626" width="130" height="14" fill="#fff" stroke="#8A8F96"/><rect x="450" y="690" width="300" height="52" fill="#fff" stroke="#444"/>' +
    text(600, 725, 'MEJA PERIKSA BERKAS', { size: 24, anchor: 'middle', weight: 700 })
  );
}
