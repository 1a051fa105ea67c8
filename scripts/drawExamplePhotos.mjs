// Draws the "photographs" of the worked examples: places before and after, a meeting, a logo.
// Run `node scripts/drawExamplePhotos.mjs PATH_TO_CHROMIUM` after changing a drawing; its output is committed.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { board } from './parts/drawings/board.mjs';
import { counters } from './parts/drawings/counters.mjs';
import { entrance } from './parts/drawings/entrance.mjs';
import { form } from './parts/drawings/form.mjs';
import { ledger } from './parts/drawings/ledger.mjs';
import { logo } from './parts/drawings/logo.mjs';
import { meeting } from './parts/drawings/meeting.mjs';
import { pier } from './parts/drawings/pier.mjs';
import { quay } from './parts/drawings/quay.mjs';
import { shelf } from './parts/drawings/shelf.mjs';
import { waiting } from './parts/drawings/waiting.mjs';

const PHOTO = { width: 900, height: 600 };
const LOGO = { width: 400, height: 400 };

/** By example: the name, drawing, caption and day of each photograph, and its size unless it is a photograph's. */
const photographs = {
  puskesmas: [
    ['before', () => shelf(false), 'Rak rekam medis sebelum ditata', '2026-08-07'],
    [
      'after',
      () => shelf(true),
      'Rak rekam medis menurut angka akhir dan kode warna',
      '2026-09-04',
    ],
    ['noteBefore', () => entrance(false), 'Pintu masuk tanpa keterangan persyaratan', '2026-08-11'],
    [
      'boardAfter',
      () => entrance(true),
      'Papan persyaratan dan meja informasi di pintu masuk',
      '2026-09-01',
    ],
    ['counterBefore', () => counters(false), 'Loket 1 dibuka, loket 2 ditutup', '2026-09-03'],
    [
      'counterAfter',
      () => counters(true),
      'Dua loket dibuka, dengan tanda alur di lantai',
      '2026-09-21',
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
    ['formBefore', () => form(false), 'Formulir tanpa contoh pengisian', '2025-09-18'],
    ['formAfter', () => form(true), 'Formulir dengan contoh pengisian bernomor', '2025-10-03'],
    ['deskBefore', () => waiting(false), 'Pintu masuk tanpa meja periksa berkas', '2025-09-26'],
    ['deskAfter', () => waiting(true), 'Meja periksa berkas di pintu masuk', '2025-10-08'],
    ['meeting', () => meeting(), 'Membaca diagram Pareto dan menetapkan sasaran', '2025-08-13'],
    ['logo', () => logo(), 'Logo KBK Lengkap', '', LOGO],
  ],
  lelang: [
    ['quayBefore', () => quay(false), 'Satu timbangan untuk semua kapal', '2026-06-04'],
    ['quayAfter', () => quay(true), 'Dua timbangan dengan jalur bernomor', '2026-06-24'],
    ['pierBefore', () => pier(false), 'Awak semua kapal mendahului di dermaga', '2026-06-05'],
    ['pierAfter', () => pier(true), 'Awak kapal memegang pelat nomor urut', '2026-06-22'],
    ['booksBefore', () => ledger(false), 'Hasil timbang disalin ke tiga buku', '2026-08-10'],
    ['booksAfter', () => ledger(true), 'Kartu timbang rangkap tiga, tanpa menyalin', '2026-08-29'],
  ],
};

const browser = await chromium.launch({
  executablePath: process.argv[2],
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const page = await browser.newPage();
for (const [example, wanted] of Object.entries(photographs)) {
  const taken = [];
  for (const [name, draw, caption, day, size = PHOTO] of wanted) {
    const { width, height } = size;
    await page.setViewportSize(size);
    await page.setContent(
      `<style>*{margin:0}</style><svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${size === LOGO ? '800 800' : '1200 800'}">${draw()}</svg>`,
    );
    const bytes = await page.screenshot({ type: 'png' });
    const hash = createHash('sha256').update(bytes).digest('hex');
    taken.push({ name, caption, day, bytes, hash, size });
    process.stdout.write(`${example} ${name}: ${Math.round(bytes.length / 1024)} kB\n`);
  }
  writeExample(example, taken);
}
await browser.close();

/** What the example says of its photographs stands apart from their bytes, which are loaded with it alone. */
function writeExample(example, taken) {
  const folder = new URL(`../templates/examples/${example}/`, import.meta.url);
  const sizeOf = ({ width, height }) => `    width: ${width},\n    height: ${height},\n`;
  const uses = taken.map(
    ({ name, hash, caption, day, size }) =>
      `  ${name}: {\n    id: 'photo-${name}',\n    hash: '${hash}',\n    caption: '${caption}',\n    takenOn: '${day}',\n${sizeOf(size)}  },\n`,
  );
  writeFileSync(
    new URL('photos.ts', folder),
    `import type { PhotoUse } from '#domain/risalah/schema/photoUse.ts';\n\n/** Drawn by scripts/drawExamplePhotos.mjs, bytes in photoFiles.ts. */\nexport const examplePhotos = {\n${uses.join('')}} satisfies Record<string, PhotoUse>;\n`,
  );
  const files = taken.map(
    ({ hash, bytes, size }) =>
      `  {\n    hash: '${hash}',\n    type: 'png',\n${sizeOf(size)}    base64:\n      '${bytes.toString('base64')}',\n  },\n`,
  );
  writeFileSync(
    new URL('photoFiles.ts', folder),
    `import type { ExamplePhoto } from '#templates/examples/examplePhoto.ts';\n\n/** Written by scripts/drawExamplePhotos.mjs. */\nexport const photoFiles: readonly ExamplePhoto[] = [\n${files.join('')}];\n`,
  );
}
