import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { ToolId, ToolUseKind } from '#domain/tools/toolId.ts';
import { toolNames } from '#words/tools.ts';
import { answer, choose, pasteAt, pasteInto } from './hand.ts';
import { visit } from './harness/visit.ts';

/**
 * What is pasted into which grid or cell of a tool, what the tool says of it, and an option after which it says something
 * else.
 */
type Lesson = Told & ({ readonly grid: string } | { readonly cell: string });

interface Told {
  readonly block: readonly (readonly string[])[];
  readonly told: RegExp;
  readonly change: (page: Page) => Promise<void>;
  readonly toldThen: RegExp;
}

const column = (text: string): readonly (readonly string[])[] =>
  text.split(' ').map((value) => [value]);

const lessons: Readonly<Record<ToolUseKind, Lesson>> = {
  'check-sheet': {
    grid: 'Jumlah kejadian',
    block: [
      ['Berkas kurang', '30', '25', '28', '9', '8'],
      ['Antrean lama', '10', '12', '9', '31', '28'],
    ],
    told: /pada lima hari terdapat 190 .* yang terbanyak adalah berkas kurang, 100/,
    change: (page) => answer(page.locator('main'), { Kolomnya: 'Giliran kerja' }),
    toldThen: /pada lima giliran terdapat 190/,
  },
  stratification: {
    grid: 'Data yang dipilah',
    block: [
      ['Loket 1', 'Salah ketik', '14'],
      ['Loket 2', 'Salah ketik', '42'],
      ['Loket 3', 'Salah ketik', '11'],
    ],
    told: /Dari 67 .* yang terbanyak pada Loket 2: 42 \(62,7%\)/,
    change: (page) =>
      choose(page.locator('main'), 'Isi kolom angka', 'Nilai terukur (menit, rupiah)'),
    toldThen: /Rata-rata nilai seluruhnya 22,33/,
  },
  pareto: {
    grid: 'Jenis dan jumlah',
    block: [
      ['Berkas kurang', '50'],
      ['Antrean lama', '20'],
      ['Jaringan putus', '15'],
      ['Lain-lain', '15'],
    ],
    told: /Dua jenis pertama, berkas kurang dan antrean lama, menyumbang 70%/,
    change: async (page) => {
      await page.getByText('Pengaturan Pareto', { exact: true }).click();
      await choose(page.locator('main'), 'Batang yang melampaui batas', 'Ikut dihitung');
    },
    toldThen: /Tiga jenis pertama, .* menyumbang 85%/,
  },
  series: {
    grid: 'Nilai',
    block: [
      ['Januari', '28,4'],
      ['Februari', '17,3'],
      ['Maret', '-2'],
    ],
    told: /terendah −2 \(Maret\) dan tertinggi 28,4 \(Januari\)/,
    change: (page) => choose(page.locator('main'), 'Bentuk grafik', 'Lingkaran'),
    toldThen: /Diagram lingkaran memerlukan nilai yang tidak negatif/,
  },
  'control-chart': {
    grid: 'Data tiap titik',
    block: column('10 11 9 10 12 10 9 11 10 10 11 9 10 11 10 9 10 11 10 25').map((value, at) => [
      `Hari ${at + 1}`,
      ...value,
    ]),
    told: /batas kendali .* sampai .* dari 20 titik/,
    change: (page) =>
      answer(page.locator('main'), {
        'Jenis peta': 'Grafik runtun waktu (run chart): nilai dari waktu ke waktu',
      }),
    toldThen: /mempunyai median 10 dari 20 titik/,
  },
  histogram: {
    grid: 'Hasil pengukuran',
    block: column('13 19 16 8 8 9 14 10 18 17 10 12 10 18 16 8 20 12 15 24'),
    told: /Rata-rata 20 data adalah 13,85/,
    change: (page) => answer(page.locator('main'), { 'Batas spesifikasi atas': '20' }),
    toldThen: /1 \(5%\) berada di luar batas spesifikasi paling banyak 20/,
  },
  scatter: {
    grid: 'Pasangan nilai',
    block: column('10 20 30 40 50 60').map((x, at) => [...x, String(at * 3 + (at % 2))]),
    told: /Makin tinggi nilai X, nilai Y cenderung makin tinggi \(r = 0,99/,
    change: (page) => answer(page.locator('main'), { 'Sumbu tegak (akibat)': 'Waktu tunggu' }),
    toldThen: /Makin tinggi nilai X, nilai waktu tunggu cenderung makin tinggi/,
  },
  flowchart: {
    cell: 'Isi, baris 1',
    block: [
      ['Pasien datang', 'Pasien'],
      ['Mengambil nomor', 'Pasien'],
      ['Berkas lengkap?', 'Loket'],
      ['Pasien pulang', ''],
    ],
    told: /memuat satu kegiatan dan satu keputusan\. Pelaksananya pasien dan loket/,
    change: (page) =>
      answer(page.locator('main'), { 'Jika tidak, ke, baris 3': '2. Mengambil nomor' }),
    toldThen: /dari langkah 3 kembali ke langkah 2/,
  },
};

/** Opens the app where pictures may be copied. */
export async function visitWithClipboard(
  browser: Browser,
): Promise<{ page: Page; context: BrowserContext }> {
  const visited = await visit(browser);
  await visited.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  return visited;
}

/** Pastes what people have into a tool, follows an option, and copies the picture of it. */
export async function pasteLesson(page: Page, tool: ToolUseKind): Promise<void> {
  const { block, told, change, toldThen, ...into } = lessons[tool];
  await openTool(page, tool);
  if ('cell' in into) await pasteAt(page.getByLabel(into.cell, { exact: true }), block);
  else await pasteInto(page.getByRole('grid', { name: into.grid, exact: true }), block);
  await page.getByText(told).first().waitFor();
  await change(page);
  await page.getByText(toldThen).first().waitFor();
  await expectCopiedPicture(page);
}

/** Copies the picture of the fishbone, which is typed and not pasted. */
export async function copyFishbone(page: Page): Promise<void> {
  await openTool(page, 'cause-effect');
  await page.getByRole('button', { name: 'Isi contoh data' }).click();
  await expectCopiedPicture(page);
}

async function openTool(page: Page, tool: ToolId): Promise<void> {
  const { origin, pathname } = new URL(page.url());
  await page.goto(`${origin}${pathname}#/alat/${tool}`);
  await page.getByRole('heading', { level: 1, name: toolNames[tool], exact: true }).waitFor();
}

/** Takes the picture through the clipboard and holds it against the drawing on the screen. */
async function expectCopiedPicture(page: Page): Promise<void> {
  const acts = page.getByRole('group', { name: 'Ambil gambar' }).first();
  await acts.getByRole('button', { name: 'Salin gambar' }).click();
  await acts.getByText('Gambar disalin.').waitFor();
  const drawn = await acts.locator('..').locator('svg').first().boundingBox();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const picture = await createImageBitmap((await item?.getType('image/png')) ?? new Blob());
    const { width, height } = picture;
    const paint = new OffscreenCanvas(width, height).getContext('2d');
    paint?.drawImage(picture, 0, 0);
    const pixels = new Uint32Array(paint?.getImageData(0, 0, width, height).data.buffer ?? []);
    return { width, height, colours: new Set(pixels).size };
  });
  expect(Math.abs(copied.width - 2 * (drawn?.width ?? 0))).toBeLessThanOrEqual(1);
  expect(Math.abs(copied.height - 2 * (drawn?.height ?? 0))).toBeLessThanOrEqual(1);
  expect(copied.colours).toBeGreaterThan(8);
}
