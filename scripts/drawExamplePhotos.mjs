// Draws the "photographs" of the worked examples, each a place before and after.
// Run `node scripts/drawExamplePhotos.mjs PATH_TO_CHROMIUM` after changing a drawing; its output is committed.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { board } from './parts/drawings/board.mjs';
import { ledger } from './parts/drawings/ledger.mjs';
import { quay } from './parts/drawings/quay.mjs';
import { shelf } from './parts/drawings/shelf.mjs';

const WIDTH = 900;
const HEIGHT = 600;

/** By example: the name, drawing, caption and day of each photograph. */
const photographs = {
  puskesmas: [
    ['before', () => shelf(false), 'Rak rekam medis sebelum ditata', '2026-08-07'],
    [
      'after',
      () => shelf(true),
      'Rak rekam medis menurut angka akhir dan kode warna',
      '2026-09-04',
    ],
  ],
  dukcapil: [
    [
      'boardBefore',
      () => board(false),
      'Papan persyaratan sebelum diseragamkan, tanpa meja periksa',
      '2025-09-19',
    ],
    [
      'boardAfter',
      () => board(true),
      'Satu kartu untuk setiap layanan, dengan meja periksa berkas',
      '2025-10-10',
    ],
  ],
  lelang: [
    ['quayBefore', () => quay(false), 'Satu timbangan untuk semua kapal', '2026-06-04'],
    ['quayAfter', () => quay(true), 'Dua timbangan dengan jalur bernomor', '2026-06-24'],
    ['booksBefore', () => ledger(false), 'Hasil timbang disalin ke tiga buku', '2026-08-10'],
    ['booksAfter', () => ledger(true), 'Kartu timbang rangkap tiga, tanpa menyalin', '2026-08-29'],
  ],
};

const browser = await chromium.launch({
  executablePath: process.argv[2],
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
for (const [example, wanted] of Object.entries(photographs)) {
  const taken = [];
  for (const [name, draw, caption, day] of wanted) {
    await page.setContent(
      `<style>*{margin:0}</style><svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 1200 800">${draw()}</svg>`,
    );
    const bytes = await page.screenshot({ type: 'png' });
    const hash = createHash('sha256').update(bytes).digest('hex');
    taken.push({ name, caption, day, bytes, hash });
    process.stdout.write(`${example} ${name}: ${Math.round(bytes.length / 1024)} kB\n`);
  }
  writeExample(example, taken);
}
await browser.close();

/** What the example says of its photographs stands apart from their bytes, which are loaded with it alone. */
function writeExample(example, taken) {
  const folder = new URL(`../templates/examples/${example}/`, import.meta.url);
  const size = `    width: ${WIDTH},\n    height: ${HEIGHT},\n`;
  const uses = taken.map(
    ({ name, hash, caption, day }) =>
      `  ${name}: {\n    id: 'photo-${name}',\n    hash: '${hash}',\n    caption: '${caption}',\n    takenOn: '${day}',\n${size}  },\n`,
  );
  writeFileSync(
    new URL('photos.ts', folder),
    `import type { PhotoUse } from '#domain/risalah/schema/photoUse.ts';\n\n/** Drawn by scripts/drawExamplePhotos.mjs, bytes in photoFiles.ts. */\nexport const examplePhotos = {\n${uses.join('')}} satisfies Record<string, PhotoUse>;\n`,
  );
  const files = taken.map(
    ({ hash, bytes }) =>
      `  {\n    hash: '${hash}',\n    type: 'png',\n${size}    base64:\n      '${bytes.toString('base64')}',\n  },\n`,
  );
  writeFileSync(
    new URL('photoFiles.ts', folder),
    `import type { ExamplePhoto } from '#templates/examples/examplePhoto.ts';\n\n/** Written by scripts/drawExamplePhotos.mjs. */\nexport const photoFiles: readonly ExamplePhoto[] = [\n${files.join('')}];\n`,
  );
}
