import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { runCommand } from '#cli/runCommand.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { encodeFormat } from '#persistence/formatFile.ts';
import { decodeFile, encodeFile } from '#persistence/risalahFile.ts';
import { formats } from '#templates/formats/formats.ts';
import { newRisalah } from '#tests/domain/risalah/wholeThread.ts';
import { officeDocuments } from '#tests/persistence/paper/officeDocuments.ts';
import { memoryDisk } from './memoryDisk.ts';

async function complaint(words: string[], files = new Map<string, Uint8Array>(), input = '') {
  const { disk, surroundings } = memoryDisk(files, input);
  const failure: unknown = await runCommand(words, surroundings).catch((error: unknown) => error);
  expect(failure).toHaveProperty('name', 'BadInput');
  expect([...disk.keys()]).toEqual([...files.keys()]);
  return (failure as Error).message;
}

async function exampleFile(): Promise<Uint8Array> {
  const { disk, surroundings } = memoryDisk();
  await runCommand(['example', 'puskesmas', 'p.risalah'], surroundings);
  return disk.get('p.risalah') ?? new Uint8Array();
}

describe('the commands', () => {
  it('write a new risalah that can be read again', async () => {
    const { disk, surroundings } = memoryDisk();
    expect(await runCommand(['new', 'baru.risalah'], surroundings)).toBeNull();
    const read = decodeFile(disk.get('baru.risalah') ?? new Uint8Array());
    expect(read).toMatchObject({
      ok: true,
      value: { risalah: { method: 'eight', createdAt: '2026-03-03T03:00:00.000Z' } },
    });
  });

  it('list the examples and write one with its photographs', async () => {
    const { surroundings } = memoryDisk();
    expect(await runCommand(['examples'], surroundings)).toContain('puskesmas');
    const read = decodeFile(await exampleFile());
    expect(read.ok && read.value.risalah.mark).toBe('CONTOH FIKTIF');
    expect(read.ok && read.value.photos.size).toBeGreaterThanOrEqual(2);
  });

  it('export a Word file by the risalah’s own method and format or another', async () => {
    const { disk, surroundings } = memoryDisk();
    await runCommand(['new', 'baru.risalah'], surroundings);
    await runCommand(['export', 'baru.risalah', 'own.docx'], surroundings);
    await runCommand(['export', 'baru.risalah', 'seven.docx', '--method', 'seven'], surroundings);
    const paper = ['--format', 'makalah-konvensi'];
    await runCommand(['export', 'baru.risalah', 'paper.docx', ...paper], surroundings);
    disk.set('kantor.format-risalah', strToU8(encodeFormat(formats[0])));
    const kept = ['--format', 'kantor.format-risalah'];
    await runCommand(['export', 'baru.risalah', 'kept.docx', ...kept], surroundings);
    const text = (name: string) => {
      const parts = unzipSync(disk.get(name) ?? new Uint8Array());
      return strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    };
    expect(text('own.docx')).toMatch(/: melaksanakan perbaikan/i);
    expect(text('own.docx')).not.toMatch(/membuat rencana dan melaksanakan perbaikan/i);
    expect(text('seven.docx')).toMatch(/: membuat rencana dan melaksanakan perbaikan/i);
    expect(text('own.docx')).toContain('w:left="2268"');
    expect(text('paper.docx')).toContain('w:left="1134"');
    expect(text('kept.docx')).toContain('w:left="2268"');
  });

  it('export up to a step, in a format from a file', async () => {
    const { disk, surroundings } = memoryDisk();
    const shared = { ...formats[0], id: 'acara', paper: 'F4' as const };
    disk.set('acara.format-risalah', strToU8(encodeFormat(shared)));
    await runCommand(['new', 'baru.risalah'], surroundings);
    const choices = ['--format', 'acara.format-risalah', '--until', 'theme'];
    await runCommand(['export', 'baru.risalah', 'awal.docx', ...choices], surroundings);
    const parts = unzipSync(disk.get('awal.docx') ?? new Uint8Array());
    const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(text).toMatch(/menentukan tema/i);
    expect(text).not.toMatch(/: melaksanakan perbaikan/i);
    expect(text).toContain('w:h="18720"');
  });

  it('export on the paper of an office, and say what was taken of it', async () => {
    const { disk, notices, surroundings } = memoryDisk();
    await runCommand(['new', 'baru.risalah'], surroundings);
    disk.set('surat/KOP.docx', await officeDocuments['only a foot']());
    disk.set('rusak.docx', strToU8('bukan dokumen'));
    const printed = async (paper: string) => {
      const words = ['export', 'baru.risalah', 'd.docx', '--until', 'theme', '--paper', paper];
      await runCommand(words, surroundings);
      const parts = unzipSync(disk.get('d.docx') ?? new Uint8Array());
      return strFromU8(parts['word/footer1.xml'] ?? new Uint8Array());
    };
    expect(await printed('surat/KOP.docx')).toContain('Jalan Mawar Nomor 1');
    expect(notices[0]).toMatch(/^surat\/KOP\.docx: Diambil: kaki halaman/);
    expect(await printed('rusak.docx')).not.toContain('Jalan Mawar');
    expect(notices.at(-1)).toMatch(/^rusak\.docx: Ini bukan dokumen Word.* tanpa kop kantor\.$/);
  });

  it('refuse a format that wants charts as pictures, which only the page can make', async () => {
    const { disk, surroundings } = memoryDisk();
    await runCommand(['new', 'baru.risalah'], surroundings);
    const read = decodeFile(disk.get('baru.risalah') ?? new Uint8Array());
    if (!read.ok) throw new Error('The new risalah cannot be read.');
    const { risalah, photos } = read.value;
    const printing = { ...risalah.printing, format: { ...formats[0], charts: 'picture' as const } };
    const bytes = encodeFile({ risalah: { ...risalah, printing }, photos });
    const said = await complaint(
      ['export', 'baru.risalah', 'own.docx'],
      new Map([['baru.risalah', bytes]]),
    );
    expect(said).toContain('hanya dapat dibuat di peramban');
  });

  it('export a Word file that opens as the risalah it was made of', async () => {
    const { disk, surroundings } = memoryDisk(new Map([['p.risalah', await exampleFile()]]));
    const words = ['export', 'p.risalah', 'p.docx', '--record', 'continue', '--until', 'theme'];
    await runCommand(words, surroundings);
    const own = decodeFile(disk.get('p.risalah') ?? new Uint8Array());
    const fromWord = decodeFile(disk.get('p.docx') ?? new Uint8Array());
    if (!own.ok || !fromWord.ok) throw new Error('A file cannot be opened');
    const { lineage, own: state, ...told } = own.value;
    const { lineage: stems, own: given, ...read } = fromWord.value;
    expect(read).toEqual({ ...told, source: 'word' });
    // It goes on from what the file was.
    expect(stems?.states).toContain(lineage?.states[0]);
    expect(given?.text).toBe(state?.text);
    expect(await runCommand(['findings', 'p.docx'], surroundings)).toEqual([]);
  });

  it('hand the risalah in unless told otherwise, and say so when it is opened again', async () => {
    const { disk, notices, surroundings } = memoryDisk(
      new Map([['p.risalah', await exampleFile()]]),
    );
    await runCommand(['export', 'p.risalah', 'p.docx', '--until', 'theme'], surroundings);
    const read = decodeFile(disk.get('p.docx') ?? new Uint8Array());
    expect(read.ok && read.value.leftOut).toContain('birth-years');
    // Nor does it tell what it stems from.
    expect(read.ok && read.value.lineage).toBeUndefined();
    expect(read.ok && read.value.risalah.members.rows.map(({ birthYear }) => birthYear)).toEqual(
      expect.not.arrayContaining([expect.any(Number)]),
    );
    await runCommand(['findings', 'p.docx'], surroundings);
    expect(notices.join()).toContain('p.docx adalah risalah yang diserahkan. Yang tidak ikut:');
    expect(await complaint(['export', 'p.risalah', 'p.docx', '--record', 'semua'], disk)).toBe(
      '--record “semua” tidak ada. Pilihan: submit, continue, none.',
    );
  });

  it('tell how many photographs the risalah lacks, and export it all the same', async () => {
    const whole = decodeFile(await exampleFile());
    if (!whole.ok) throw new Error('The example cannot be opened');
    const bare = encodeFile({ ...whole.value, photos: new Map() });
    const { disk, notices, surroundings } = memoryDisk(new Map([['p.risalah', bare]]));
    const words = ['export', 'p.risalah', 'p.docx', '--until', 'theme', '--without-record'];
    expect(await runCommand(words, surroundings)).toBeNull();
    expect(notices.join()).toMatch(/^\d+ foto tidak ada di dalam berkas risalah\./);
    expect(disk.has('p.docx')).toBe(true);
  });

  it('export up to a step, and without the risalah inside', async () => {
    const files = new Map([['p.risalah', await exampleFile()]]);
    const { disk, notices, surroundings } = memoryDisk(files);
    const words = ['export', 'p.risalah', 'p.docx', '--until', 'theme'];
    await runCommand([...words, '--without-record'], surroundings);
    expect(notices).toEqual([]);
    const parts = unzipSync(disk.get('p.docx') ?? new Uint8Array());
    const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const prints = (words: string) => text.includes(words);
    expect(['MENENTUKAN TEMA', 'MENELITI HASIL', 'foto-'].filter(prints)).toEqual([
      'MENENTUKAN TEMA',
    ]);
    expect(Object.keys(parts).filter((name) => name.startsWith('customXml'))).toEqual([]);
    expect(await complaint([...words.slice(0, 4), 'tiada'], files)).toMatch(/^Langkah “tiada”/);
    expect(await complaint(['findings', 'p.docx'], disk)).toMatch(/tidak membawa risalah/);
  });

  it('write a blank form, of the first check sheet unless told otherwise', async () => {
    const { disk, surroundings } = memoryDisk(new Map([['p.risalah', await exampleFile()]]));
    const read = async (...more: string[]) => {
      await runCommand(['form', 'check-sheet', 'p.risalah', 'f.docx', ...more], surroundings);
      const parts = unzipSync(disk.get('f.docx') ?? new Uint8Array());
      return strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    };
    expect(await read()).toContain('Gangguan pelayanan loket');
    const form = ['form', 'check-sheet', 'p.risalah', 'f.docx', '--of', 'lain'];
    await expect(runCommand(form, surroundings)).rejects.toThrow(/^Tidak ada “lain”/);
  });

  it('refuse a form that does not exist or is asked for wrongly', async () => {
    const files = new Map([['p.risalah', await exampleFile()]]);
    expect(await complaint(['form', 'faktur', 'p.risalah', 'f.docx'], files)).toBe(
      'Formulir “faktur” tidak ada. Pilihan: check-sheet, attendance, minutes, ballot.',
    );
    expect(await complaint(['form', 'ballot', 'p.risalah'], files)).toMatch(/ditulis dengan: form/);
    expect(await complaint(['form', 'ballot', 'tiada.risalah', 'f.docx'], files)).toMatch(
      /tidak dapat dibaca/,
    );
  });

  it('list what a judge would ask, in words and with the place', async () => {
    const { surroundings } = memoryDisk(new Map([['p.risalah', await exampleFile()]]));
    expect(await runCommand(['findings', 'p.risalah'], surroundings)).toEqual([]);
    await runCommand(['new', 'baru.risalah'], surroundings);
    expect(await runCommand(['findings', 'baru.risalah'], surroundings)).toContainEqual({
      id: 'problem-not-chosen',
      kind: 'gap',
      step: 'theme',
      place: { section: 'inventory', row: '' },
      message: 'Masalah utama belum dipilih. Masalah mana yang dipilih, dan mengapa yang itu?',
    });
  });

  it('leave out what a team has answered with a reason, unless asked for all', async () => {
    const reason = { rule: 'problem-not-chosen', section: 'priority', row: '', kind: 'right' };
    const answered = { ...newRisalah(), reasons: [{ ...reason, text: 'Sudah ditunjuk.' }] };
    const bytes = encodeFile({ risalah: answered as Risalah, photos: new Map() });
    const { surroundings } = memoryDisk(new Map([['r.risalah', bytes]]));
    const named = expect.objectContaining({ id: 'problem-not-chosen' }) as unknown;
    expect(await runCommand(['findings', 'r.risalah'], surroundings)).not.toContainEqual(named);
    expect(await runCommand(['findings', 'r.risalah', '--all'], surroundings)).toContainEqual(
      expect.objectContaining({ id: 'problem-not-chosen', reason: 'Sudah ditunjuk.' }),
    );
  });

  it('describe the record and each tool as JSON Schema', async () => {
    const { surroundings } = memoryDisk();
    expect(await runCommand(['schema'], surroundings)).toHaveProperty('properties.circle');
    expect(await runCommand(['schema', 'series'], surroundings)).toHaveProperty(
      'properties.target',
    );
  });
});

describe('bad input to a command', () => {
  const risalah = zipSync({ 'risalah.json': strToU8('{"format":"risalah","version":999}') });

  it.each([
    [[], 'Perintah: export'],
    [['cetak'], 'Perintah “cetak” tidak dikenal.'],
    [['new'], 'Perintah ini ditulis dengan: new KELUARAN.risalah.'],
    [['examples', 'semua'], 'Perintah ini ditulis dengan: examples.'],
    [
      ['example', 'rumah', 'x.risalah'],
      'Contoh “rumah” tidak ada. Pilihan: puskesmas, dukcapil, lelang.',
    ],
    [['schema', 'radar'], 'Alat “radar” tidak ada.'],
    [['new', '/root/x.risalah'], 'Berkas /root/x.risalah tidak dapat ditulis.'],
    [['findings', 'tiada.risalah'], 'Berkas tiada.risalah tidak dapat dibaca.'],
    [
      ['findings', 'baru.risalah'],
      'baru.risalah: Berkas ini dibuat dengan Benang Merah yang lebih',
    ],
    [['export', 'baru.risalah'], 'Perintah ini ditulis dengan: export'],
    [['export', 'a', 'b', '--warna', 'merah'], 'Perintah ini ditulis dengan: export'],
    [['export', 'a', 'b', '--method', 'nine'], 'Metode “nine” tidak ada. Pilihan: eight, seven'],
    [
      ['export', 'a', 'b', '--format', 'baru.risalah'],
      'baru.risalah: Ini berkas risalah atau dokumen Word, bukan berkas format.',
    ],
    [['export', 'a', 'b', '--format', 'A3'], 'Format “A3” tidak ada. Pilihan: risalah-lengkap'],
  ])('%j is refused with one sentence', async (words, sentence) => {
    expect(await complaint(words, new Map([['baru.risalah', risalah]]))).toContain(sentence);
  });
});

describe('the command analyse', () => {
  async function analyse(tool: string, given: unknown): Promise<unknown> {
    return runCommand(['analyse', tool], memoryDisk(new Map(), JSON.stringify(given)).surroundings);
  }

  it('fills in what a plain Pareto leaves out', async () => {
    const items = [
      { category: 'a', count: 1 },
      { category: 'b', count: 3 },
    ];
    expect(await analyse('pareto', { items })).toMatchObject({
      total: 4,
      threshold: 80,
      rows: [
        { category: 'b', vital: true },
        { category: 'a', vital: false },
      ],
    });
  });

  it.each([
    ['radar', '{}', 'Alat “radar” tidak ada. Pilihan: check-sheet, '],
    ['i-mr', '{}', 'Alat “i-mr” tidak ada.'],
    ['pareto', '{"items":', 'Masukan bukan JSON yang sah.'],
    ['pareto', '[]', 'Masukan untuk alat pareto tidak sesuai. Lihat: schema pareto.'],
    ['pareto', '{"items":[{"category":"a","count":"3"}]}', 'pada “items” ke-1 “count”.'],
    ['series', '{"baris":1}', 'Masukan untuk alat series tidak sesuai: “baris” tidak dikenal.'],
    ['pareto', '{"items":[{"categori":"a"}]}', '“categori” tidak dikenal.'],
    ['control-chart', '{"changes":[{}]}', 'tidak sesuai: “changes” ke-1 “at” tidak ada.'],
    ['histogram', '{"values":[1,1e999]}', 'Bilangan pada “values” ke-2 terlalu besar'],
    ['histogram', '{"values":[[1]]}', 'pada “values” ke-1.'],
  ])('refuses %s with %s', async (tool, input, sentence) => {
    expect(await complaint(['analyse', tool], new Map(), input)).toContain(sentence);
  });
});
