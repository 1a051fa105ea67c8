import { text } from './text.mjs';

const fields = ['Nama lengkap', 'Nomor KK', 'Tempat, tanggal lahir', 'Nama ayah', 'Nama ibu'];
const filled = [
  'SITI CONTOH',
  '3500 0000 0000 0000',
  'CONTOH, 01-02-1990',
  'BUDI CONTOH',
  'ANI CONTOH',
];

/** A form with words crossed out, then one with a filled-in example beside it. */
export function form(tidy) {
  return `<rect width="1200" height="800" fill="#A98558"/>${tidy ? sheet(70, 'FORMULIR', blank) + sheet(620, 'CONTOH PENGISIAN', shown) : sheet(345, 'FORMULIR', crossed)}`;
}

function sheet(x, title, row) {
  return (
    `<rect x="${x}" y="60" width="510" height="690" fill="#fff" stroke="#6E5A3C" stroke-width="3"/>` +
    text(x + 255, 125, title, { size: 34, anchor: 'middle', weight: 700 }) +
    fields
      .map(
        (field, at) =>
          text(x + 40, 200 + at * 110, field, { size: 22 }) +
          `<rect x="${x + 40}" y="${212 + at * 110}" width="430" height="48" fill="#F6F4EE" stroke="#444" stroke-width="2"/>` +
          row(x + 54, 245 + at * 110, at),
      )
      .join('')
  );
}

function blank() {
  return '';
}

function shown(x, y, at) {
  return (
    text(x, y, filled[at], { size: 24, fill: '#1F4E79', weight: 700 }) +
    `<circle cx="${x + 430}" cy="${y - 10}" r="20" fill="#B3202A"/>` +
    text(x + 430, y - 2, `${at + 1}`, { size: 24, anchor: 'middle', fill: '#fff', weight: 700 })
  );
}

function crossed(x, y, at) {
  if (at % 2 === 1) return '';
  return (
    text(x, y, filled[at], { size: 24, fill: '#566270' }) +
    `<path d="M${x - 4} ${y - 8} h${180 + at * 30}" stroke="#B3202A" stroke-width="5"/>`
  );
}
