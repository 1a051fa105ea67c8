import { describe, expect, it } from 'vitest';
import { takePhotos } from '#app/photos/takePhotos.ts';
import { memoryStorage } from '#persistence/memoryStorage.ts';

const file = new File(['x'], 'foto.jpg', { type: 'image/jpeg' });
const reduced = { hash: 'h', bytes: new Uint8Array([1]), width: 4, height: 3 };

function reduce() {
  return Promise.resolve({ ok: true, photo: reduced } as const);
}

describe('taking photographs in', () => {
  it('keeps the bytes under their hash', async () => {
    const storage = memoryStorage();
    const outcome = await takePhotos(storage, () => Promise.resolve(reduce))(file);
    expect(outcome).toMatchObject({ ok: true, photo: { hash: 'h', width: 4, height: 3 } });
    expect(storage.photos.get('h')).toBe(reduced.bytes);
  });

  it('goes on after a photograph that came while the network was gone', async () => {
    let online = false;
    const add = takePhotos(memoryStorage(), () =>
      online ? Promise.resolve(reduce) : Promise.reject(new TypeError('Failed to fetch')),
    );
    expect(await add(file)).toEqual({ ok: false, refusal: 'failed' });
    online = true;
    expect(await add(file)).toMatchObject({ ok: true });
  });

  it('tells a full browser from one that refuses, and neither from a broken photograph', async () => {
    const refuse = (error: Error) =>
      takePhotos(memoryStorage({ addPhoto: () => Promise.reject(error) }), () =>
        Promise.resolve(reduce),
      )(file);
    const full = new DOMException('no room', 'QuotaExceededError');
    expect(await refuse(full)).toEqual({ ok: false, refusal: 'full' });
    const closed = new DOMException('closing', 'InvalidStateError');
    expect(await refuse(closed)).toEqual({ ok: false, refusal: 'failed' });
  });
});
