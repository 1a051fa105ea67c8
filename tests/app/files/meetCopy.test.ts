import { describe, expect, it, vi } from 'vitest';
import { mergeFile } from '#app/files/mergeFile.ts';
import { openFile } from '#app/files/openFile.ts';
import { handIn } from '#domain/risalah/privacy/handIn.ts';
import { emptyMember } from '#domain/risalah/schema/opening.ts';
import { emptyRisk } from '#domain/risalah/schema/plan.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { decode, encode } from '#persistence/codec.ts';
import { decodeHistory } from '#persistence/historyCodec.ts';
import { noLineage, passedOn, stateOf } from '#persistence/lineage.ts';
import { memoryStorage } from '#persistence/memoryStorage.ts';
import { decodeFile, encodeFile } from '#persistence/risalahFile.ts';
import { stubWorkers } from '#tests/app/intake/stubWorker.ts';
import { newRisalah } from '#tests/persistence/newRisalah.ts';
import type { Met, Settled } from '#ui/services/meeting.ts';
import { withCardOf } from './withCardOf.ts';

const base: Risalah = {
  ...newRisalah(),
  members: { rows: [{ ...emptyMember('m1'), name: 'Sri', birthYear: 1980 }] },
};
const texted = (text: string, risalah = base): Risalah => ({
  ...risalah,
  background: { ...risalah.background, text },
});
const titled = (theme: string, risalah = base): Risalah => ({
  ...risalah,
  title: { ...risalah.title, theme },
});

const { createWorker } = stubWorkers((job) => decodeFile((job as { bytes: Uint8Array }).bytes));
const given = passedOn(noLineage, stateOf(encode(base)));

/** As it comes from the other laptop. */
function fileOf(risalah: Risalah): File {
  const lineage = {
    ...passedOn(given, stateOf(encode(risalah))),
    kept: given.kept,
  };
  return new File([encodeFile({ risalah, photos: new Map(), lineage })], 'b.risalah');
}

async function laptop(first: File = fileOf(base)) {
  const storage = memoryStorage();
  const asked: Met[] = [];
  let count = 0;

  const opening = (settled: (met: Met) => Settled) => ({
    ...{ storage, createWorker, withCard: withCardOf(storage) },
    signal: new AbortController().signal,
    wantsAltered: () => Promise.resolve(true),
    settle: (met: Met) => {
      asked.push(met);
      return Promise.resolve(settled(met));
    },
  });
  const open = (file: File, settled: (met: Met) => Settled = () => ({ kind: 'cancel' })) =>
    openFile(file, { ...opening(settled), id: `kartu-${++count}`, now: count });
  const kept = (id = 'kartu-1'): Risalah | null => {
    const read = decode(storage.records.get(id)?.text ?? '');
    return read.ok ? read.value : null;
  };
  await open(first);
  return { storage, asked, open, kept, opening };
}

/** What was done here since the file came. */
async function worked(storage: ReturnType<typeof memoryStorage>, risalah: Risalah): Promise<void> {
  const card = storage.cards.get('kartu-1');
  if (card === undefined) throw new Error('No card.');
  const savedAt = card.savedAt + 1;
  await storage.saveRecord({ ...card, savedAt }, { text: encode(risalah), history: '' }, 'any');
}

const replace = (): Settled => ({ kind: 'replace' });
const merge = (): Settled => ({ kind: 'merge', answers: new Map() });

describe('a file whose risalah is here already', () => {
  it('is asked about, and nothing is written before', async () => {
    const { storage, asked, open } = await laptop();
    await worked(storage, texted('pagi'));
    const before = storage.records.get('kartu-1');
    expect(await open(fileOf(titled('antrean')))).toBe('cancelled');
    expect(asked).toMatchObject([
      {
        by: 'id',
        copies: {
          hasAncestor: true,
          questions: [],
          taken: [{ from: 'a' }, { from: 'b' }],
        },
      },
    ]);
    expect([...storage.cards.keys()]).toEqual(['kartu-1']);
    expect(storage.records.get('kartu-1')).toEqual(before);
  });

  it('takes its place in one edit, which its undo takes back', async () => {
    const { storage, open, kept } = await laptop();
    await worked(storage, texted('pagi'));
    const outcome = await open(fileOf(titled('antrean')), replace);
    expect(outcome).toMatchObject({
      ok: true,
      value: { id: 'kartu-1', became: 'replaced' },
    });
    expect(kept()).toEqual(titled('antrean'));
    const { past } = decodeHistory(storage.records.get('kartu-1')?.history ?? '');
    expect(past).toHaveLength(1);
    expect({ ...kept(), ...past[0] }).toEqual(texted('pagi'));
  });

  it('becomes one with it in one edit, with everything of both', async () => {
    const { storage, open, kept } = await laptop();
    await worked(storage, texted('pagi'));
    const outcome = await open(fileOf(titled('antrean')), merge);
    expect(outcome).toMatchObject({
      ok: true,
      value: { id: 'kartu-1', became: 'merged' },
    });
    expect(kept()).toEqual(titled('antrean', texted('pagi')));
    expect(decodeHistory(storage.records.get('kartu-1')?.history ?? '').past).toHaveLength(1);
    // The same file once more brings nothing.
    expect(
      await open(fileOf(titled('antrean')), (met) => {
        expect(met.copies).toMatchObject({
          questions: [],
          taken: [{ from: 'a' }],
        });
        return { kind: 'cancel' };
      }),
    ).toBe('cancelled');
  });

  it('takes the answers that were given', async () => {
    const { storage, open, kept } = await laptop();
    await worked(storage, texted('pagi'));
    await open(fileOf(texted('siang')), ({ copies }) => {
      if (typeof copies === 'string') throw new Error(copies);
      const [question] = copies.questions;
      return {
        kind: 'merge',
        answers: new Map([[question?.id ?? '', { text: 'sore' }]]),
      };
    });
    expect(kept()).toEqual(texted('sore'));
  });

  it('is kept beside it as another risalah', async () => {
    const { open, kept } = await laptop();
    await open(fileOf(titled('antrean')), () => ({ kind: 'both' }));
    expect(kept()).toEqual(base);
    expect(kept('kartu-2')).toEqual({ ...titled('antrean'), id: 'kartu-2' });
  });

  it('is told by its rows where an earlier edition gave it another id', async () => {
    const { asked, open, kept } = await laptop();
    const old = encodeFile({
      risalah: { ...titled('antrean'), id: 'z' },
      photos: new Map(),
    });
    await open(new File([old], 'lama.risalah'), replace);
    expect(asked).toMatchObject([{ by: 'rows', copies: { hasAncestor: false } }]);
    expect(kept()).toEqual({ ...titled('antrean'), id: 'z' });
  });

  it('is another one where only the rows are the same that every new risalah has', async () => {
    const { asked, open, storage } = await laptop(fileOf(newRisalah()));
    const other = {
      ...newRisalah(),
      id: 'y',
      createdAt: '2027-01-01T00:00:00.000Z',
    };
    await open(fileOf(other));
    expect(asked).toEqual([]);
    expect(storage.cards.size).toBe(2);
  });

  it('is not written over what was changed while it was asked about', async () => {
    const { storage, opening, kept } = await laptop();
    await worked(storage, texted('pagi'));
    const held = withCardOf(storage);
    const outcome = await openFile(fileOf(titled('antrean')), {
      ...opening(replace),
      withCard: (card, act) => held(card, ({ session }) => act({ session, mayWrite: () => false })),
      ...{ id: 'kartu-9', now: 9 },
    });
    expect(outcome).toEqual({ ok: false, error: 'changed' });
    expect(kept()).toEqual(texted('pagi'));
  });

  it('may still be kept beside it where another tab writes that', async () => {
    const { asked, opening, kept } = await laptop();
    const outcome = await openFile(fileOf(titled('antrean')), {
      ...opening(() => ({ kind: 'both' })),
      withCard: () => Promise.resolve('busy'),
      ...{ id: 'kartu-9', now: 9 },
    });
    expect(asked.at(-1)?.copies).toBe('busy');
    expect(outcome).toMatchObject({
      ok: true,
      value: { id: 'kartu-9', became: 'new' },
    });
    expect(kept('kartu-9')?.title.theme).toBe('antrean');
  });

  it('loses nothing of what a copy that was handed in left out', async () => {
    const { open, kept, asked } = await laptop();
    const { risalah, leftOut } = handIn(texted('pagi'));
    const text = encode(risalah, undefined, { leftOut });
    await open(new File([text], 'diserahkan.risalah'), ({ copies }) => {
      if (typeof copies === 'string') throw new Error(copies);
      return {
        kind: 'merge',
        answers: new Map(copies.questions.map(({ id }) => [id, 'b'])),
      };
    });
    expect(asked[0]?.leftOut).toContain('birth-years');
    expect(kept()).toEqual(texted('pagi'));
  });
});

describe('a file that is merged with an open risalah', () => {
  it('is refused where it brings another risalah', async () => {
    const { opening } = await laptop();
    const settle = vi.fn(merge);
    const other = {
      ...newRisalah(),
      id: 'lain',
      createdAt: '2027-01-01T00:00:00.000Z',
    };
    const apart: Risalah = {
      ...other,
      ...{
        approvals: { rows: [] },
        annexes: { rows: [] },
        aspects: { rows: [] },
      },
      priority: { ...other.priority, ratings: [] },
    };
    const bytes = encodeFile({ risalah: apart, photos: new Map() });
    const outcome = await mergeFile('kartu-1', new File([bytes], 'lain.risalah'), opening(settle));
    expect(outcome).toEqual({ ok: false, error: 'different' });
    expect(settle).not.toHaveBeenCalled();
  });

  it('is refused where a later edition wrote it, or where it is a stranger’s, however long', async () => {
    const { opening, kept, asked } = await laptop();
    const newer = new File(['{"format":"risalah","version":99,"risalah":{}}'], 'baru.risalah');
    expect(await mergeFile('kartu-1', newer, opening(merge))).toMatchObject({
      ok: false,
      error: { kind: 'newer', version: 99 },
    });
    const rows = Array.from({ length: 5000 }, (_, at) => ({
      ...emptyRisk(`asing-${at}`),
      risk: `Risiko ${at}`,
    }));
    const stranger: Risalah = {
      ...newRisalah(),
      ...{
        id: 'asing',
        createdAt: '2025-01-01T00:00:00.000Z',
        risks: { rows },
      },
      ...{
        approvals: { rows: [] },
        annexes: { rows: [] },
        aspects: { rows: [] },
      },
      priority: { ...newRisalah().priority, ratings: [] },
    };
    const bytes = encodeFile({ risalah: stranger, photos: new Map() });
    expect(await mergeFile('kartu-1', new File([bytes], 'asing.risalah'), opening(merge))).toEqual({
      ok: false,
      error: 'different',
    });
    expect(asked).toEqual([]);
    expect(kept()).toEqual(base);
  });

  it('is merged whatever the clock of the laptop says', async () => {
    const { storage, opening, kept } = await laptop();
    const card = storage.cards.get('kartu-1');
    if (card === undefined) throw new Error('No card.');
    const savedAt = Date.UTC(2099, 0, 1);
    const record = { text: encode(texted('pagi')), history: '' };
    await storage.saveRecord({ ...card, savedAt }, record, 'any');
    const outcome = await mergeFile('kartu-1', fileOf(titled('antrean')), opening(merge));
    expect(outcome).toEqual({ ok: true, value: 'merged' });
    expect(kept()).toEqual(titled('antrean', texted('pagi')));
  });

  it('gives what it has', async () => {
    const { opening, kept } = await laptop();
    const outcome = await mergeFile('kartu-1', fileOf(titled('antrean')), opening(merge));
    expect(outcome).toEqual({ ok: true, value: 'merged' });
    expect(kept()).toEqual(titled('antrean'));
    expect(await mergeFile('kartu-1', fileOf(titled('antrean')), opening(merge))).toEqual({
      ok: true,
      value: 'same',
    });
  });
});
