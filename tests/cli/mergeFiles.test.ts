import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { MergedFiles } from '#cli/mergeFiles.ts';
import { runCommand } from '#cli/runCommand.ts';
import { handIn } from '#domain/risalah/privacy/handIn.ts';
import { emptyMember } from '#domain/risalah/schema/opening.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { encode } from '#persistence/codec.ts';
import { noLineage, passedOn, stateOf } from '#persistence/lineage.ts';
import type { Lineage } from '#persistence/lineage.ts';
import { decodeFile, encodeFile } from '#persistence/risalahFile.ts';
import { newRisalah } from '#tests/persistence/newRisalah.ts';
import { memoryDisk } from './memoryDisk.ts';

const base = newRisalah();

const texted = (text: string, risalah = base): Risalah => ({
  ...risalah,
  background: { ...risalah.background, text },
});
const titled = (theme: string, risalah = base): Risalah => ({
  ...risalah,
  title: { ...risalah.title, theme },
});

/** Before anybody took it home. */
const given = passedOn(noLineage, stateOf(encode(base)));

/** As it is saved to a stick. */
function fileOf(risalah: Risalah, { kept, states }: Lineage = given): Uint8Array {
  const own = passedOn({ kept, states }, stateOf(encode(risalah)));
  return encodeFile({ risalah, photos: new Map(), lineage: { ...own, kept } });
}

function newMembers(): [Risalah['members']['rows'][number]] {
  return [{ ...emptyMember('m1'), name: 'Sri', birthYear: 1980 }];
}

async function merged(files: Readonly<Record<string, Uint8Array>>, words: readonly string[] = []) {
  const { disk, notices, surroundings } = memoryDisk(new Map(Object.entries(files)));
  const told = (await runCommand(
    ['merge', 'a.risalah', 'b.risalah', 'c.risalah', ...words],
    surroundings,
  )) as MergedFiles;
  const written = disk.get('c.risalah');
  const read = written === undefined ? null : decodeFile(written);
  return { told, notices, file: read?.ok === true ? read.value : null };
}

async function complaint(files: Readonly<Record<string, Uint8Array>>, words: readonly string[]) {
  const { disk, surroundings } = memoryDisk(new Map(Object.entries(files)));
  const failure: unknown = await runCommand(words, surroundings).catch((error: unknown) => error);
  expect(failure).toHaveProperty('name', 'BadInput');
  expect([...disk.keys()]).toEqual(Object.keys(files));
  return (failure as Error).message;
}

const paths = ['merge', 'a.risalah', 'b.risalah', 'c.risalah'];

describe('the command that makes one of two files', () => {
  it('takes what each has done, and says so', async () => {
    const files = { 'a.risalah': fileOf(texted('pagi')), 'b.risalah': fileOf(titled('antrean')) };
    const { told, file, notices } = await merged(files);
    expect(told).toEqual({
      ancestor: 'known',
      taken: [
        { section: 'background', row: '', field: 'text', from: 'a' },
        { section: 'title', row: '', field: 'theme', from: 'b' },
      ],
      questions: [],
    });
    expect(file?.risalah).toEqual(titled('antrean', texted('pagi')));
    expect(notices).toEqual([]);
  });

  it('writes nothing while a question is open, and what is preferred when told', async () => {
    const files = { 'a.risalah': fileOf(texted('pagi')), 'b.risalah': fileOf(texted('siang')) };
    const { told, file, notices } = await merged(files);
    expect(told.questions).toEqual([
      { section: 'background', row: '', field: 'text', a: 'pagi', b: 'siang' },
    ]);
    expect(file).toBeNull();
    expect(notices[0]).toContain('--prefer');
    expect((await merged(files, ['--prefer', 'a'])).file?.risalah).toEqual(texted('pagi'));
    expect((await merged(files, ['--prefer', 'b'])).file?.risalah).toEqual(texted('siang'));
  });

  it('writes a file that either of the two can be merged with again', async () => {
    const a = fileOf(texted('pagi'));
    const once = await merged({ 'a.risalah': a, 'b.risalah': fileOf(titled('antrean')) });
    if (once.file === null) throw new Error('Nothing was written.');
    const { risalah, lineage } = once.file;
    const further = fileOf(texted('sore', risalah), lineage);
    const twice = await merged({ 'a.risalah': a, 'b.risalah': further });
    expect(twice.told).toMatchObject({ ancestor: 'known', questions: [] });
    expect(twice.file?.risalah).toEqual(texted('sore', titled('antrean')));
  });

  it('knows the ancestor of files that were copied by hand', async () => {
    const original = encodeFile({ risalah: base, photos: new Map() });
    const read = decodeFile(original);
    const lineage = read.ok ? read.value.lineage : undefined;
    const files = { 'a.risalah': original, 'b.risalah': fileOf(texted('pagi'), lineage) };
    expect((await merged(files)).told).toMatchObject({ ancestor: 'known', questions: [] });
  });

  it('asks about every difference of files from earlier editions, which share rows only', async () => {
    const old = (id: string, risalah: Risalah) =>
      encodeFile({ risalah: { ...risalah, id }, photos: new Map() });
    const files = { 'a.risalah': old('x', texted('pagi')), 'b.risalah': old('y', base) };
    const { told } = await merged(files);
    expect(told.ancestor).toBe('unknown');
    expect(told.questions).toEqual([
      { section: 'background', row: '', field: 'text', a: 'pagi', b: '' },
    ]);
  });

  it('makes one of a file of an earlier format and one that went on from it', async () => {
    const url = new URL('../museum/version-10-lineage.risalah', import.meta.url);
    const old = new Uint8Array(readFileSync(url));
    const read = decodeFile(old);
    if (!read.ok) throw new Error(read.error.kind);
    const further = fileOf(texted('sore', read.value.risalah), read.value.lineage);
    const { told, file } = await merged({ 'a.risalah': old, 'b.risalah': further });
    expect(told).toMatchObject({ ancestor: 'known', questions: [] });
    expect(file?.risalah.background.text).toBe('sore');
  });

  it('keeps the photographs of both', async () => {
    const jpeg = (end: number) => new Uint8Array([0xff, 0xd8, 0xff, 0xe0, end]);
    const use = (hash: string) => ({
      ...{ id: hash, hash, caption: '', takenOn: '', width: 4, height: 3 },
    });
    const [annex] = base.annexes.rows;
    if (annex === undefined) throw new Error('No annex.');
    const pictured = (hash: string): Risalah => ({
      ...base,
      annexes: { rows: [{ ...annex, photos: [use(hash)] }, ...base.annexes.rows.slice(1)] },
    });
    const file = (hash: string, end: number) =>
      encodeFile({
        risalah: pictured(hash),
        photos: new Map([[hash, jpeg(end)]]),
        lineage: { ...passedOn(given, stateOf(encode(pictured(hash)))), kept: given.kept },
      });
    const { file: made } = await merged({
      'a.risalah': file('aa', 1),
      'b.risalah': file('bb', 2),
    });
    expect([...(made?.photos.keys() ?? [])]).toEqual(['aa', 'bb']);
    expect(made?.risalah.annexes.rows[0]?.photos).toHaveLength(2);
  });
});

describe('a copy that was handed in', () => {
  const [member] = newMembers();
  const team: Risalah = { ...base, members: { rows: [member] } };
  const handedIn = (risalah: Risalah) => {
    const { risalah: told, leftOut } = handIn(risalah);
    return new TextEncoder().encode(encode(told, undefined, { leftOut }));
  };

  it('deletes nothing of what it left out, and gives what was written in it', async () => {
    const corrected = handedIn(texted('pagi', team));
    for (const files of [
      { 'a.risalah': fileOf(team), 'b.risalah': corrected },
      { 'a.risalah': corrected, 'b.risalah': fileOf(team) },
    ]) {
      const own = files['b.risalah'] === corrected ? 'b' : 'a';
      const { told, file } = await merged(files, ['--prefer', own]);
      expect(told.questions.map(({ section, field }) => [section, field])).toEqual([
        ['background', 'text'],
      ]);
      expect(file?.risalah).toEqual(texted('pagi', team));
      expect(file?.leftOut).toBeNull();
    }
  });

  it('makes with another such one a file that still says what is not in it', async () => {
    const files = { 'a.risalah': handedIn(team), 'b.risalah': handedIn(team) };
    const { told, file } = await merged(files);
    expect(told.questions).toEqual([]);
    expect(file?.leftOut).toEqual(['birth-years']);
  });
});

describe('it refuses', () => {
  it('two risalah that have nothing to do with each other', async () => {
    const { disk, surroundings } = memoryDisk();
    await runCommand(['new', 'a.risalah'], surroundings);
    const other = { ...surroundings, newId: () => `lain-${Math.round(performance.now() * 1e6)}` };
    await runCommand(['new', 'b.risalah'], other);
    const files = Object.fromEntries(disk);
    expect(await complaint(files, paths)).toContain('dua risalah yang berbeda');
  });

  it('a file that cannot be read, or is not there', async () => {
    const files = { 'a.risalah': fileOf(base), 'b.risalah': new Uint8Array([1, 2, 3]) };
    expect(await complaint(files, paths)).toContain('b.risalah: Ini bukan berkas risalah.');
    expect(await complaint({ 'a.risalah': fileOf(base) }, paths)).toContain('b.risalah');
  });

  it('words that it does not know', async () => {
    for (const words of [
      ['merge', 'a.risalah', 'b.risalah'],
      [...paths, 'd.risalah'],
      [...paths, '--prefer', 'c'],
      [...paths, '--prefer'],
    ]) {
      expect(await complaint({}, words)).toContain('merge A B KELUARAN.risalah');
    }
  });
});
