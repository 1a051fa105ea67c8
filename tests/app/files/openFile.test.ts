import { describe, expect, it, vi } from 'vitest';
import { openFile } from '#app/files/openFile.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import { encodeFile } from '#persistence/risalahFile.ts';
import { newRisalah } from '#tests/persistence/newRisalah.ts';
import { memoryStorage } from '#tests/app/memoryStorage.ts';

function fileOf(bytes: BlobPart): File {
  return new File([bytes], 'r.risalah');
}

function open(file: File, changes: Partial<BrowserStorage> = {}) {
  return openFile(file, { storage: memoryStorage(changes), id: 'baru', now: 1 });
}

const ours = fileOf(encodeFile({ risalah: newRisalah(), photos: new Map() }));

describe('opening a file', () => {
  it('keeps it as a new card, as often as it is opened', async () => {
    const storage = memoryStorage();
    await openFile(ours, { storage, id: 'satu', now: 1 });
    await openFile(ours, { storage, id: 'dua', now: 2 });
    expect([...storage.cards.keys()]).toEqual(['satu', 'dua']);
  });

  it('refuses one that went away between choosing and reading', async () => {
    const gone = fileOf('x');
    vi.spyOn(gone, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotFoundError'));
    expect(await open(gone)).toEqual({ ok: false, error: { kind: 'damaged' } });
  });

  it('refuses one as large as a film without reading it', async () => {
    const film = fileOf('x');
    Object.defineProperty(film, 'size', { value: 5_000_000_000 });
    const read = vi.spyOn(film, 'arrayBuffer');
    expect(await open(film)).toMatchObject({ ok: false, error: { kind: 'too-large' } });
    expect(read).not.toHaveBeenCalled();
  });

  it('says that there is no room also where what came in cannot be taken out again', async () => {
    const full = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'));
    const outcome = await open(ours, { saveRecord: full, deleteRecord: full });
    expect(outcome).toEqual({ ok: false, error: 'full' });
  });
});
