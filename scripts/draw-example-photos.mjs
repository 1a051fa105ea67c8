// Draws the two "photographs" of the worked example: a shelf before and after it was put in order.
// Run `node scripts/draw-example-photos.mjs PATH_TO_CHROMIUM` after changing the drawing; its output is committed.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const WIDTH = 900;
const HEIGHT = 600;
const FOLDER = new URL('../templates/examples/puskesmas/', import.meta.url);
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

/** A small generator, so that the drawing is the same each time. */
function chance(seed) {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** Sixteen boards share the hundred last two digits. */
function lastDigits(board) {
  const first = Math.ceil((board * 100) / 16);
  const last = Math.ceil(((board + 1) * 100) / 16) - 1;
  return `${String(first).padStart(2, '0')}–${String(last).padStart(2, '0')}`;
}

function shelf(tidy) {
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
          `<g transform="rotate(${tilt.toFixed(1)} ${x} ${floor})"><rect x="${x}" y="${floor - height}" width="${width}" height="${height}" fill="${paper}" stroke="#8A7B58" stroke-width="1.5"/>` +
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
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 1200 800"><rect width="1200" height="800" fill="#D9DEE0"/><rect x="0" y="752" width="1200" height="48" fill="#B9B2A6"/><rect x="44" y="24" width="1112" height="728" fill="#8A7350"/><rect x="60" y="40" width="1080" height="700" fill="#4B3F2B"/>${parts.join('')}</svg>`;
}

const browser = await chromium.launch({
  executablePath: process.argv[2],
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
const files = [];
for (const tidy of [false, true]) {
  await page.setContent(`<style>*{margin:0}</style>${shelf(tidy)}`);
  const bytes = await page.screenshot({ type: 'png' });
  files.push({ bytes, hash: createHash('sha256').update(bytes).digest('hex') });
}
await browser.close();

const [before, after] = files;
const use = (name, { hash }, caption, day) =>
  `  ${name}: {\n    id: 'photo-${name}',\n    hash: '${hash}',\n    caption: '${caption}',\n    takenOn: '${day}',\n    width: ${WIDTH},\n    height: ${HEIGHT},\n  },\n`;
writeFileSync(
  new URL('photos.ts', FOLDER),
  `import type { PhotoUse } from '#domain/risalah/photoUse.ts';\n\n/** Drawn by scripts/draw-example-photos.mjs, bytes in photoFiles.ts. */\nexport const examplePhotos = {\n${use('before', before, 'Rak rekam medis sebelum ditata', '2026-08-07')}${use('after', after, 'Rak rekam medis menurut angka akhir dan kode warna', '2026-09-04')}} satisfies Record<string, PhotoUse>;\n`,
);
writeFileSync(
  new URL('photoFiles.ts', FOLDER),
  `import type { ExamplePhoto } from '../examples.ts';\n\n/** Written by scripts/draw-example-photos.mjs. */\nexport const photoFiles: readonly ExamplePhoto[] = [\n${files
    .map(
      ({ hash, bytes }) =>
        `  {\n    hash: '${hash}',\n    type: 'png',\n    width: ${WIDTH},\n    height: ${HEIGHT},\n    base64:\n      '${bytes.toString('base64')}',\n  },\n`,
    )
    .join('')}];\n`.replace("'../examples.ts'", "'#templates/examples/examples.ts'"),
);
process.stdout.write(
  `${files.map(({ bytes }) => `${Math.round(bytes.length / 1024)} kB`).join(', ')}\n`,
);
