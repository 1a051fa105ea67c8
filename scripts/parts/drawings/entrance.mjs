import { person } from './person.mjs';
import { text, writing } from './text.mjs';

/** The entrance of a clinic: a note that nobody sees, then a board of what to bring and a desk that looks it through. */
export function entrance(tidy) {
  return `<rect width="1200" height="800" fill="#E4E8E3"/><rect y="650" width="1200" height="150" fill="#B9B2A6"/><rect x="60" y="130" width="300" height="520" fill="#8FA3AE" stroke="#566270" stroke-width="10"/><rect x="204" y="130" width="10" height="520" fill="#566270"/>${text(210, 105, 'PENDAFTARAN', { size: 30, anchor: 'middle', weight: 700 })}${tidy ? board() : note()}`;
}

function note() {
  return (
    '<rect x="700" y="250" width="130" height="160" fill="#FFF3B0" stroke="#8A7B58" transform="rotate(-4 765 330)"/>' +
    writing(716, 285, 90, 6, 16) +
    person(560, 470, '#B9A27A', 1.1) +
    person(980, 480, '#3E6E5A', 1.1)
  );
}

function board() {
  const wanted = ['KTP atau KIA', 'Kartu jaminan', 'Kartu berobat'].map(
    (name, at) =>
      `<rect x="500" y="${228 + at * 66}" width="34" height="34" fill="#fff" stroke="#1F4E79" stroke-width="4"/><path d="M506 ${246 + at * 66} l9 10 l16 -20" fill="none" stroke="#B3202A" stroke-width="5"/>` +
      text(556, 256 + at * 66, name, { size: 30 }),
  );
  return (
    '<rect x="460" y="110" width="460" height="330" fill="#fff" stroke="#1F4E79" stroke-width="6"/><rect x="460" y="110" width="460" height="76" fill="#1F4E79"/>' +
    text(690, 162, 'YANG PERLU DIBAWA', { size: 32, anchor: 'middle', fill: '#fff', weight: 700 }) +
    wanted.join('') +
    person(1040, 430, '#1F4E79', 1.1) +
    '<rect x="860" y="570" width="320" height="30" fill="#8A6A43"/><rect x="880" y="600" width="280" height="140" fill="#6E5434"/>' +
    text(1020, 680, 'INFORMASI', { size: 28, anchor: 'middle', fill: '#fff', weight: 700 })
  );
}
