import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepLineage, readLineage } from '#app/files/lineages.ts';
import { openFile } from '#app/files/openFile.ts';
import { saveFile } from '#app/files/saveFile.ts';
import { deleteRisalah, storeRisalah } from '#app/files/storeRisalah.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { decode, encode } from '#persistence/codec.ts';
import { ancestorOf, noLineage } from '#persistence/lineage.ts';
import { decodeFile, encodeFile } from '#persistence/risalahFile.ts';
import { stubWorkers } from '#tests/app/intake/stubWorker.ts';
import { withCardOf } from './withCardOf.ts';
import { memoryStorage } from '#persistence/memoryStorage.ts';
import { newRisalah } from '#tests/persistence/newRisalah.ts';

const handedOver: Blob[] = [];

const { createWorker } = stubWorkers((job) => decodeFile((job as { bytes: Uint8Array }).bytes));
const risalah = newRisalah();
const titled = (theme: string): Risalah => ({
  ...risalah,
  title: { ...risalah.title, theme },
});

beforeEach(() => {
  handedOver.length = 0;
  URL.createObjectURL = vi.fn((blob: Blob) => `blob:${handedOver.push(blob)}`);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
});
afterEach(() => {
  Reflect.deleteProperty(URL, 'createObjectURL');
  vi.restoreAllMocks();
});

type Computer = ReturnType<typeof memoryStorage>;

/** What lands on the stick. */
async function saved(computer: Computer, one: Risalah): Promise<File> {
  await saveFile(computer, one.id, one);
  const blob = handedOver.at(-1);
  if (blob === undefined) throw new Error('Nothing was handed over.');
  return new File([blob], 'r.risalah');
}

async function brought(computer: Computer, file: File, id: string): Promise<Risalah> {
  await openFile(file, {
    ...{ storage: computer, createWorker, id, now: 1 },
    withCard: withCardOf(computer),
    settle: () => Promise.resolve({ kind: 'both' }),
    signal: new AbortController().signal,
    wantsAltered: () => Promise.resolve(true),
  });
  const read = decode(computer.records.get(id)?.text ?? '');
  if (!read.ok) throw new Error('It was not kept.');
  return read.value;
}

async function inFile(file: File) {
  const read = decodeFile(new Uint8Array(await file.arrayBuffer()));
  if (!read.ok || read.value.lineage === undefined) throw new Error('It has no lineage.');
  return { risalah: read.value.risalah, lineage: read.value.lineage };
}

describe('a risalah that goes from one computer to another and back', () => {
  it('keeps its id, under a card of its own', async () => {
    const [office, home] = [memoryStorage(), memoryStorage()];
    const there = await brought(home, await saved(office, risalah), 'kartu');
    expect(there.id).toBe(risalah.id);
    expect(home.cards.get('kartu')).toMatchObject({
      id: 'kartu',
      risalah: risalah.id,
    });
  });

  it('is another risalah where it is already', async () => {
    const home = memoryStorage();
    await storeRisalah(home, risalah, 1);
    const file = await saved(home, titled('di tempat lain'));
    expect((await brought(home, file, 'kartu')).id).toBe('kartu');
    expect((await readLineage(home, 'kartu')).states).toEqual(
      (await readLineage(home, risalah.id)).states,
    );
  });

  it('has the state of the last visit as its ancestor, whose text one of them kept', async () => {
    const [office, home] = [memoryStorage(), memoryStorage()];
    await brought(home, await saved(office, risalah), 'kartu');
    // The office gives it to somebody else meanwhile, and no longer has what it gave first.
    await saved(office, titled('di kantor'));
    const back = await inFile(await saved(home, titled('di rumah')));
    const ours = await readLineage(office, risalah.id);
    expect(ancestorOf(ours, back.lineage, [])?.text).toBe(encode(risalah));
  });

  it('is one state however often it is saved unchanged', async () => {
    const office = memoryStorage();
    await saved(office, risalah);
    const { lineage } = await inFile(await saved(office, risalah));
    expect(lineage.states).toHaveLength(1);
    expect(lineage.kept).toBeNull();
  });

  it('stems from the text of a file that an earlier edition wrote', async () => {
    const old = new File([encodeFile({ risalah, photos: new Map() })], 'r.risalah');
    const [office, home] = [memoryStorage(), memoryStorage()];
    await brought(office, old, 'satu');
    await brought(home, old, 'dua');
    const ours = await readLineage(office, risalah.id);
    const theirs = await readLineage(home, risalah.id);
    expect(ancestorOf(ours, theirs, [])?.text).toBe(encode(risalah));
  });
});

describe('what a copy stems from', () => {
  it('is forgotten with it', async () => {
    const office = memoryStorage();
    await storeRisalah(office, risalah, 1);
    await saved(office, risalah);
    await deleteRisalah(office, risalah.id, { how: 'for-good', now: 1 });
    expect(office.lineages.size).toBe(0);
  });

  it('hinders nothing where it cannot be read or kept', async () => {
    const refuse = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'));
    const office = memoryStorage({ readLineage: refuse, saveLineage: refuse });
    const { lineage } = await inFile(await saved(office, risalah));
    expect(lineage.states).toHaveLength(1);
    expect(await readLineage(office, risalah.id)).toEqual(noLineage);
    const damaged = memoryStorage({
      readLineage: () => Promise.resolve('{"states"'),
    });
    expect(await readLineage(damaged, risalah.id)).toEqual(noLineage);
    await expect(keepLineage(office, risalah.id, noLineage)).resolves.toBeUndefined();
  });
});
