import { text, writing } from './text.mjs';

/** The desk of the weigher: three books to copy into, then one card with two copies. */
export function ledger(tidy) {
  return `<rect width="1200" height="800" fill="#E6E0D2"/><rect y="120" width="1200" height="680" fill="#A98558"/><rect y="120" width="1200" height="16" fill="#8A6A43"/>${tidy ? card() : books()}`;
}

function books() {
  return ['BUKU TIMBANG', 'BUKU LELANG', 'BUKU BAYAR']
    .map((title, index) => {
      const x = 60 + index * 380;
      const y = 220 + (index % 2) * 60;
      return `<g transform="rotate(${[-5, 3, 7][index]} ${x + 160} ${y + 200})"><rect x="${x}" y="${y}" width="320" height="420" fill="#FBF8EF" stroke="#6E5A3C" stroke-width="4"/><rect x="${x}" y="${y}" width="320" height="54" fill="${['#1F4E79', '#3F7D4E', '#8A4B2A'][index]}"/>${text(x + 160, y + 36, title, { size: 26, anchor: 'middle', fill: '#fff', weight: 700 })}${writing(x + 30, y + 90, 260, 12, 26)}</g>`;
    })
    .join('');
}

function card() {
  const copies = ['#D8E6F3', '#F6D5D0', '#FFFFFF'].map(
    (paper, index) =>
      `<rect x="${330 + index * 28}" y="${200 + index * 28}" width="480" height="460" fill="${paper}" stroke="#6E5A3C" stroke-width="3"/>`,
  );
  const rows = ['Nama kapal', 'Nomor urut', 'Jenis ikan', 'Berat (kg)', 'Harga (Rp)'].map(
    (label, index) =>
      text(420, 385 + index * 56, label, { size: 24 }) +
      `<rect x="600" y="${358 + index * 56}" width="230" height="38" fill="#fff" stroke="#444" stroke-width="2"/>`,
  );
  return (
    copies.join('') +
    text(626, 312, 'KARTU TIMBANG', { size: 34, anchor: 'middle', weight: 700 }) +
    rows.join('') +
    text(626, 690, 'rangkap tiga: nelayan, lelang, kasir', { size: 22, anchor: 'middle' }) +
    '<rect x="930" y="330" width="20" height="300" rx="8" fill="#1F4E79" transform="rotate(18 940 480)"/>'
  );
}
