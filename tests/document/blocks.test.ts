import type { Photo } from '#document/setting/typesetting.ts';
import type { Block, Equation } from '#manuscript/manuscript.ts';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { paragraphsOf, typesetAndRead } from './readDocx.ts';
import type { ReadDocx } from './readDocx.ts';
import {
  a4,
  bodyText,
  complaints,
  figure,
  heading,
  manuscriptOf,
  pareto,
  photos,
  sampleManuscript,
} from './sampleManuscript.ts';

let file: ReadDocx;
beforeAll(async () => {
  file = await typesetAndRead(sampleManuscript());
});

const tables = () => [...file.body.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([xml]) => xml);

describe('tables', () => {
  it('repeat their header row and keep their rows whole', () => {
    const complaints = tables().find((xml) => xml.includes('Kumulatif %')) ?? '';
    expect(complaints).toMatch(/<w:trPr>(?:(?!<\/w:trPr>).)*<w:tblHeader\/>/s);
    expect(complaints.match(/<w:cantSplit\/>/g)).toHaveLength(10);
  });

  it('keep their last row on the page of the note, which is a row without lines below it', () => {
    const complaints = tables().find((xml) => xml.includes('Kumulatif %')) ?? '';
    const rows = complaints.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    expect(rows.at(-2)).toMatch(/Jumlah.*154/s);
    expect(rows.at(-2)).toContain('<w:keepNext/>');
    expect(rows.at(-1)).toContain('Sumber: lembar periksa KBK Melati');
    expect(rows.at(-1)).toMatch(/<w:gridSpan w:val="5"\/>/);
    expect(rows.at(-1)).toMatch(/<w:bottom w:val="none"/);
  });

  it('have fixed widths in twips that add up to the width of the text', () => {
    for (const xml of tables()) {
      const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
      const total = widths.reduce((sum, width) => sum + width, 0);
      expect(xml).toContain('w:type="dxa"');
      expect(xml).not.toContain('w:type="pct"');
      expect([7937, 12869].some((text) => Math.abs(text - total) <= 12)).toBe(true);
    }
  });

  it('hatch what is planned and fill what was done', () => {
    const schedule = tables().find((xml) => xml.includes('Realisasi')) ?? '';
    expect(schedule).toContain('w:val="thinDiagStripe"');
    expect(schedule).toContain('w:fill="1F4E79"');
    expect(schedule).toContain('<w:vMerge w:val="restart"/>');
  });

  it('never touch another table', () => {
    expect(file.body).not.toContain('</w:tbl><w:tbl>');
  });
});

describe('charts', () => {
  const charts = () => file.names.filter((name) => /word\/charts\/chart\d+\.xml$/.test(name));
  const paretoXml = () =>
    charts()
      .map(file.part)
      .find((xml) => xml.includes('Kumulatif')) ?? '';

  it('are native and carry their numbers in a workbook', () => {
    expect(charts()).toHaveLength(4);
    const books = file.names.filter((name) => name.endsWith('.xlsx'));
    expect(books).toHaveLength(4);
    const files = unzipSync(file.bytes);
    for (const book of books) {
      expect(Object.keys(unzipSync(files[book] ?? new Uint8Array()))).toContain('xl/workbook.xml');
    }
  });

  it('hold the values, the second axis, the threshold and labels as text', () => {
    const xml = paretoXml();
    for (const value of [64, 41, 22, 12, 8, 7]) expect(xml).toContain(`<c:v>${value}</c:v>`);
    expect(xml.match(/<c:valAx>/g)).toHaveLength(2);
    expect(xml).toContain('68,2%');
    expect(xml).toContain('Ambang 80%');
    expect(xml).toContain('<c:gapWidth val="0"/>');
    expect(xml).toContain('<c:max val="154"/>');
  });

  it('mark only the vital few with the thread', () => {
    expect(paretoXml().match(/<c:dPt>.*?B3202A.*?<\/c:dPt>/gs)).toHaveLength(2);
  });

  it('without data give way to a sentence', async () => {
    const empty = { ...pareto, categories: [], series: [] };
    const none = await typesetAndRead(manuscriptOf(figure('Kosong', 'empty', empty)));
    expect(none.names.some((name) => name.includes('charts/'))).toBe(false);
    expect(none.body).toContain('(belum ada data untuk digambar)');
  });

  it('leave a gap where a number is none', async () => {
    const values = [Number.NaN, null, 3, Infinity];
    const broken = { ...pareto, series: pareto.series.map((one) => ({ ...one, values })) };
    const read = await typesetAndRead(manuscriptOf(figure('Rumpang', 'gap', broken)));
    expect(read.part('word/charts/chart1.xml')).not.toMatch(/NaN|Infinity/);
  });
});

describe('charts as pictures', () => {
  const [bytes = new Uint8Array()] = [...photos.values()].map((photo) => photo.bytes);
  const picture: Photo = { bytes, width: 1600, height: 928, type: 'png' };

  it('are as large and say the same as the charts they stand for; one without stays native', async () => {
    const manuscript = manuscriptOf(figure('Satu', 'one', pareto), figure('Dua', 'two', pareto));
    const read = await typesetAndRead(manuscript, {
      format: { ...a4, charts: 'picture' },
      pictures: new Map([['one', picture]]),
    });
    expect(read.names.filter((name) => /charts\/chart\d+\.xml$/.test(name))).toHaveLength(1);
    const extents = [...read.body.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/g)];
    const [width = 0, chartWidth = 0] = extents.map(([, cx]) => Number(cx));
    const [height = 0, chartHeight = 0] = extents.map(([, , cy]) => Number(cy));
    expect(Math.abs(width - chartWidth)).toBeLessThan(20_000);
    expect(Math.abs(height - chartHeight)).toBeLessThan(20_000);
    expect(read.body.match(/descr="Dua jenis keluhan pertama[^"]*"/g)).toHaveLength(2);
  });

  it('are not drawn where the format wants charts of Word', async () => {
    const read = await typesetAndRead(manuscriptOf(figure('Satu', 'one', pareto)), {
      pictures: new Map([['one', picture]]),
    });
    expect(read.names.some((name) => name.includes('media/'))).toBe(false);
  });
});

describe('drawings', () => {
  it('have alternative text, every one', () => {
    const drawings = [...file.body.matchAll(/<wp:docPr ([^>]*)>/g)].map(
      ([, attributes]) => attributes,
    );
    expect(drawings.length).toBeGreaterThan(8);
    for (const attributes of drawings) expect(attributes).toMatch(/descr="[^"]+"/);
    expect(file.body).toContain(
      'descr="Dua jenis keluhan pertama menyumbang 68,2% dari 154 keluhan."',
    );
  });

  it('are shapes with words in them, not pictures', () => {
    expect(file.body.match(/<wpc:wpc/g)).toHaveLength(2);
    expect(file.body).toContain('Penyebab ke-54');
  });

  it('of photographs are named as photographs; a missing one says so', () => {
    expect(file.body).toContain('name="Foto"');
    expect(file.body).toContain('(foto belum tersedia)');
  });
});

describe('the red thread', () => {
  it('is one native row that says where it is torn, above its caption', () => {
    const thread = tables().find((xml) => xml.includes('SOP Pendaftaran')) ?? '';
    const rows = thread.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain('terputus');
    expect(rows[1]).toContain('SEQ Gambar');
    expect(thread).toContain('46\u00a0menit');
    expect(thread).toContain('terputus');
    expect(thread).toContain('w:val="dashed"');
  });
});

describe('signatures', () => {
  it('stand two to a row, with room to sign and a line for what is missing', () => {
    const approval = tables().find((xml) => xml.includes('Ketua KBK Melati')) ?? '';
    expect(approval.match(/<w:tr>/g)).toHaveLength(6);
    expect(approval).toContain('w:val="single"');
    expect(approval).toContain('(........................................)');
  });
});

it('leaves no empty paragraph as space', () => {
  const shown = file.body.replace(
    /<w:tc>(?:(?!<\/w:tc>).)*<w:vMerge w:val="continue".*?<\/w:tc>/gs,
    '',
  );
  const holds = /<w:drawing|<w:sectPr|fldChar|w:lineRule="exact"/;
  const empty = paragraphsOf(shown).filter(
    ({ text, xml, style }) => !style.startsWith('TableText') && text === '' && !holds.test(xml),
  );
  expect(empty).toEqual([]);
});

it('keeps a sentence that leads from a heading to a table on their page', async () => {
  const lead = bodyText('Keluhan disajikan pada tabel.');
  const read = await typesetAndRead(
    manuscriptOf(heading(2, 'Keluhan'), lead, complaints, bodyText('Selesai.')),
  );
  const paragraphs = [...read.body.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([xml]) => xml);
  const kept = (words: string) =>
    paragraphs.find((xml) => xml.includes(words))?.includes('<w:keepNext/>');
  expect([kept('Keluhan disajikan'), kept('Selesai.')]).toEqual([true, false]);
});

it('keeps what leads to the thread on its page', async () => {
  const knots = [{ label: 'Masalah', value: '46 menit', text: 'Waktu tunggu', broken: false }];
  const thread = {
    kind: 'thread',
    caption: 'Benang merah',
    anchor: 'thread',
    section: '',
    knots,
  } as const;
  const lead = bodyText('Gambar berikut merangkum risalah ini.');
  const { body } = await typesetAndRead(manuscriptOf(heading(2, 'Benang merah'), lead, thread));
  const xml = paragraphsOf(body).find(({ text }) => text.startsWith('Gambar berikut'))?.xml;
  expect(xml).toContain('<w:keepNext/>');
});

it('keeps a sentence whose footnote names the source on the page of the chart below it', async () => {
  const lead = bodyText('Gambar berikut menyajikan keluhan.');
  const note = { kind: 'footnote', text: 'Sumber: lembar periksa.' } as const;
  const isKept = async (above: Block) => {
    const chart = figure('Keluhan', 'pareto', pareto);
    const { body } = await typesetAndRead(manuscriptOf(bodyText('Awal.'), above, chart));
    return paragraphsOf(body).find(({ text }) => text === 'Gambar berikut menyajikan keluhan.')
      ?.xml;
  };
  expect(await isKept({ ...lead, runs: [...lead.runs, note] })).toContain('<w:keepNext/>');
  expect(await isKept(lead)).not.toContain('<w:keepNext/>');
});

it('keeps the sentence that signatures are put to on their page', async () => {
  const signatures: Block = {
    kind: 'signatures',
    blocks: [{ placeAndDate: '', preamble: '', role: 'Ketua', name: 'Siti', below: [] }],
    section: '',
  };
  const { body } = await typesetAndRead(
    manuscriptOf(bodyText('Awal.'), bodyText('Demikian dibuat.'), signatures),
  );
  const kept = (words: string) =>
    paragraphsOf(body)
      .find(({ text }) => text === words)
      ?.xml.includes('<w:keepNext/>');
  expect([kept('Awal.'), kept('Demikian dibuat.')]).toEqual([false, true]);
});

it('keeps a sentence that announces a list on the page of its first item', async () => {
  const items: Block = {
    kind: 'list',
    ordered: false,
    items: [[{ kind: 'text', text: 'Titik 17 di luar batas.' }]],
    section: '',
  };
  const announced = manuscriptOf(bodyText('Sinyal yang ditemukan:'), items);
  const told = manuscriptOf(bodyText('Satu titik di luar batas.'), items);
  const first = async (manuscript: typeof told) =>
    paragraphsOf((await typesetAndRead(manuscript)).body)[0]?.xml;
  expect(await first(announced)).toContain('<w:keepNext/>');
  expect(await first(told)).not.toContain('<w:keepNext/>');
});

it('sets the words of an equation upright, and its single letters as variables', async () => {
  const equation: Equation = {
    kind: 'row',
    parts: [
      { kind: 'text', text: 'Lebar kelas = ' },
      { kind: 'fraction', over: { kind: 'text', text: 'R' }, under: { kind: 'text', text: 'k' } },
    ],
  };
  const read = await typesetAndRead(
    manuscriptOf({ ...bodyText('Lebar kelas = R ÷ k'), style: 'formula', equation }),
  );
  const runs = [...read.body.matchAll(/<m:r>.*?<\/m:r>/gs)].map(([xml]) => xml);
  expect(runs.map((xml) => /<m:nor\b/.test(xml))).toEqual([true, false, false]);
});
