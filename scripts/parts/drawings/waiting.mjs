import { person, shirts } from './person.mjs';
import { text } from './text.mjs';

/** The door of a population office: straight into the queue, then past a desk that looks through the papers. */
export function waiting(tidy) {
  return `<rect width="1200" height="800" fill="#E8E4DA"/><rect y="640" width="1200" height="160" fill="#B9B2A6"/><rect x="40" y="140" width="230" height="500" fill="#8FA3AE" stroke="#566270" stroke-width="10"/>${text(155, 110, 'PINTU MASUK', { size: 28, anchor: 'middle', weight: 700 })}${tidy ? desk() : queue()}`;
}

function queue() {
  return (
    text(780, 130, 'RUANG TUNGGU LOKET', { size: 32, anchor: 'middle', weight: 700 }) +
    [0, 1]
      .flatMap((row) =>
        shirts.map((shirt, at) =>
          person(
            370 + at * 118 + row * 40,
            300 + row * 190,
            shirts[(at + row) % shirts.length] ?? shirt,
            0.95,
          ),
        ),
      )
      .join('')
  );
}

function desk() {
  return (
    '<rect x="430" y="90" width="430" height="74" fill="#1F4E79"/>' +
    text(645, 140, 'PERIKSA BERKAS', { size: 36, anchor: 'middle', fill: '#fff', weight: 700 }) +
    person(560, 330, '#566270', 1.1) +
    person(760, 330, '#1F4E79', 1.1) +
    '<rect x="410" y="500" width="480" height="34" fill="#8A6A43"/><rect x="440" y="534" width="420" height="180" fill="#6E5434"/><rect x="610" y="440" width="130" height="60" fill="#44546A"/>' +
    text(650, 640, 'nomor antrean untuk berkas lengkap', {
      size: 22,
      anchor: 'middle',
      fill: '#fff',
    }) +
    [1000, 1120].map((x, at) => person(x, 500, shirts[at + 3], 0.9)).join('')
  );
}
