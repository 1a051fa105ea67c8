import { describe, expect, it } from 'vitest';
import { runCommand } from '#cli/runCommand.ts';
import type { Register } from '#domain/suggestions/schema/register.ts';
import { decodeRecordFile, encodeRecordFile } from '#persistence/kinds/recordFile.ts';
import { suggestionsKind } from '#persistence/kinds/suggestions.ts';
import { openTable } from '#sheets/openTable.ts';
import { registerOf } from '#tests/domain/suggestions/registers.ts';
import { memoryDisk } from '#tests/cli/memoryDisk.ts';

function fileOf(value: Register): Uint8Array {
  return encodeRecordFile(suggestionsKind, { value, photos: new Map() });
}

const rak = registerOf([
  { number: '1', title: 'Rak diberi warna', before: 'Lama', day: '2026-03-01' },
]);

async function run(files: Readonly<Record<string, Uint8Array>>, ...words: readonly string[]) {
  const { disk, notices, surroundings } = memoryDisk(new Map(Object.entries(files)));
  const printed = await runCommand(['register', ...words], surroundings);
  return { disk, notices, printed };
}

function registerIn(bytes: Uint8Array | undefined): Register {
  const read = decodeRecordFile(suggestionsKind, bytes ?? new Uint8Array());
  if (!read.ok) throw new Error(read.error.kind);
  return read.value.value;
}

describe('register', () => {
  it('findings tells what is to be looked at, suggestion by suggestion', async () => {
    const { printed } = await run({ 'a.saran': fileOf(rak) }, 'findings', 'a.saran');
    expect(printed).toMatchObject([
      { number: '1', rule: 'no-suggester', kind: 'missing', field: 'suggester' },
      { rule: 'no-action' },
    ]);
  });

  it('export writes a workbook that opens again with the suggestion in it', async () => {
    const { disk } = await run({ 'a.saran': fileOf(rak) }, 'export', 'a.saran', 'a.xlsx');
    const book = openTable(disk.get('a.xlsx') ?? new Uint8Array());
    expect(JSON.stringify(book)).toContain('Rak diberi warna');
  });

  it('export writes the recap as a Word file', async () => {
    const { disk } = await run({ 'a.saran': fileOf(rak) }, 'export', 'a.saran', 'a.docx');
    expect(disk.get('a.docx')?.length).toBeGreaterThan(5000);
  });

  it('export takes the time that the page takes: a quarter, a month, own days', async () => {
    const year = registerOf([
      { number: '1', title: 'Rak', day: '2026-03-31' },
      { number: '2', title: 'Map', day: '2026-04-01' },
      { number: '3', title: 'Kursi', day: '' },
    ]);
    const titles = async (...period: readonly string[]) => {
      const files = { 'a.saran': fileOf(year) };
      const { disk, notices } = await run(files, 'export', 'a.saran', 'a.xlsx', ...period);
      const book = JSON.stringify(openTable(disk.get('a.xlsx') ?? new Uint8Array()));
      return [['Rak', 'Map', 'Kursi'].filter((title) => book.includes(`"${title}"`)), notices];
    };
    expect(await titles()).toEqual([['Rak', 'Map', 'Kursi'], []]);
    const undated = ['1 saran tanpa tanggal tidak ikut dihitung.'];
    expect(await titles('--from', '2026-01', '--to', '2026-03')).toEqual([['Rak'], undated]);
    expect(await titles('--from', '2026-04-01')).toEqual([['Map'], undated]);
  });

  it('merge keeps the suggestions of both, and asks where both say something else', async () => {
    const other = registerOf([{ number: '2', title: 'Kursi' }], { id: 'b', unit: 'Loket' });
    const theirs = { ...other, suggestions: other.suggestions.map((one) => ({ ...one, id: 'x' })) };
    const files = { 'a.saran': fileOf(rak), 'b.saran': fileOf(theirs) };
    const words = ['merge', 'a.saran', 'b.saran', 'c.saran'];
    const asked = await run(files, ...words);
    expect(asked.printed).toMatchObject({
      ...{ ancestor: 'unknown', suggestions: 2 },
      questions: [{ field: 'unit', a: 'Puskesmas Melati', b: 'Loket' }],
    });
    expect(asked.disk.has('c.saran')).toBe(false);
    const { disk } = await run(files, ...words, '--prefer', 'b');
    expect(registerIn(disk.get('c.saran'))).toMatchObject({
      unit: 'Loket',
      suggestions: [{ title: 'Rak diberi warna' }, { title: 'Kursi' }],
    });
  });

  it('read makes a register of a table, and numbers what has no number', async () => {
    const table = new TextEncoder().encode(
      'Tanggal;Nama Pengusul;Judul;Kondisi Awal\n3 Maret 2026;Perawat;Lantai licin;Licin saat hujan\n4 Maret 2026;Apoteker;Rak obat;Obat tertukar',
    );
    const { disk, printed } = await run({ 't.csv': table }, 'read', 't.csv', 'a.saran');
    expect(printed).toMatchObject({ suggestions: 2, unread: [], questions: [] });
    expect(registerIn(disk.get('a.saran')).suggestions).toMatchObject([
      { number: '1', title: 'Lantai licin', day: '2026-03-03', suggester: 'Perawat' },
      { number: '2', title: 'Rak obat' },
    ]);
  });

  it.each([
    [['findings', 'b.saran'], 'tidak dapat dibaca'],
    [['findings', 'surat.txt'], 'surat.txt'],
    [['export', 'a.saran', 'a.pdf'], '.xlsx atau .docx'],
    [['export', 'a.saran'], 'ditulis dengan'],
    [['export', 'a.saran', 'a.xlsx', '--from', 'Maret'], '2026-03 atau 2026-03-31'],
    [['merge', 'a.saran', 'a.saran', 'c.saran', '--prefer', 'c'], 'ditulis dengan'],
    [['bakar', 'a.saran'], 'ditulis dengan'],
  ])('%j is refused in a sentence', async (words, told) => {
    const files = { 'a.saran': fileOf(rak), 'surat.txt': new TextEncoder().encode('Yth.') };
    await expect(run(files, ...words)).rejects.toThrow(told);
  });
});
