import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { giveFeedback, giveSheets, readJudgeFiles } from '#app/events/conventionFiles.ts';
import { decodeNotesFile } from '#app/events/notesText.ts';
import { decodeSheetsFile, encodeSheetsFile } from '#app/events/sheetsText.ts';
import { handedIn } from '#domain/convention/judgeSheets.ts';
import { emptyEvent } from '#domain/event/event.ts';
import type { KeptEvent } from '#domain/event/event.ts';
import {
  contestantOf,
  conventionOf,
  formOf,
  judgeOf,
  sheetBy,
  surroundings,
} from '#tests/domain/convention/conventionOf.ts';

let given: { readonly name: string; readonly blob: Blob }[] = [];

beforeEach(() => {
  given = [];
  let last: Blob | undefined;
  URL.createObjectURL = vi.fn((blob: Blob) => {
    last = blob;
    return 'blob:file';
  });
  URL.revokeObjectURL = vi.fn();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    if (last !== undefined) given.push({ name: this.download, blob: last });
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

const event: KeptEvent = {
  ...emptyEvent('e', '2026-11-30T08:00:00.000Z'),
  name: 'Gelar Kabupaten',
  convention: conventionOf({
    name: '',
    forms: [formOf('f', [10])],
    contestants: [contestantOf('x', { name: '<script>alert(1)</script>', risalah: 'r' })],
    judges: [judgeOf('1', { name: 'Dra. Hastuti' }), judgeOf('2')],
  }),
};

async function handedOver() {
  const [file] = given;
  if (file === undefined) throw new Error('nothing was handed over');
  return { name: file.name, bytes: new Uint8Array(await file.blob.arrayBuffer()) };
}

async function fileOf(judge: string, score: number): Promise<File> {
  giveSheets(event, judge);
  const { bytes } = await handedOver();
  given = [];
  const read = decodeSheetsFile(bytes);
  if (!read.ok) throw new Error('unreadable');
  const filled = { ...read.value, sheets: [sheetBy(judge, 'x', 'f', [score])] };
  return new File([encodeSheetsFile(handedIn(filled, surroundings()))], `${judge}.juri`);
}

describe('files of a convention', () => {
  it('go out to a judge under the judge’s name', async () => {
    expect(giveSheets(event, '1')).toBe('given');
    const { name, bytes } = await handedOver();
    expect(name).toBe('Lembar Dra. Hastuti.juri');
    expect(decodeSheetsFile(bytes)).toMatchObject({
      ok: true,
      value: { event: 'e', judge: { id: '1' }, judged: [{ id: 'x' }] },
    });
    expect(giveSheets(event, '9')).toBe('nothing');
  });

  it('come in several at once, what is no sheet beside them told by name', async () => {
    const files = [await fileOf('1', 7), new File(['foto'], 'foto.jpg'), await fileOf('2', 8)];
    expect(await readJudgeFiles(files)).toMatchObject([
      { name: '1.juri', read: { ok: true, value: { judge: { id: '1' } } } },
      { name: 'foto.jpg', read: { ok: false } },
      { name: '2.juri', read: { ok: true, value: { judge: { id: '2' } } } },
    ]);
  });

  it('go home to a team as notes on its risalah, whatever it is called', async () => {
    const scored = conventionOf({
      ...event.convention,
      sheets: [sheetBy('1', 'x', 'f', [7])],
    });
    expect(giveFeedback({ ...event, convention: scored }, 'x')).toBe('given');
    const { name, bytes } = await handedOver();
    expect(name).not.toMatch(/[<>]/u);
    expect(decodeNotesFile(bytes)).toMatchObject({
      ok: true,
      value: { risalah: 'r', notes: [{ from: 'Gelar Kabupaten', state: 'open' }] },
    });
    expect(giveFeedback(event, 'x')).toBe('nothing');
  });
});
