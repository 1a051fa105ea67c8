import type { BrowserStorage } from '#persistence/browserStorage.ts';
import { isStorageFull } from '#domain/risalah/storageFull.ts';
import { isUnloaded } from '#words/failures.ts';
import type { Photographs } from '#ui/services/photographs.ts';
import { newId } from '#app/newId.ts';
import type { Intake } from './photoIntake.ts';

type AddPhoto = Photographs['addPhoto'];
type Reduce = (file: File) => Promise<Intake>;

/**
 * Reduces and keeps photographs, one at a time: thirty of a phone unpacked at once need more memory than the laptop has.
 *
 * Never rejects, and one that failed holds up none that come after it.
 */
export function takePhotos(storage: BrowserStorage, loadReduce = loadReducePhoto): AddPhoto {
  let inHand: Promise<unknown> = Promise.resolve();

  async function take(file: File): ReturnType<AddPhoto> {
    try {
      const reduce = await loadReduce();
      const intake = await reduce(file);
      if (!intake.ok) return intake;
      const { hash, bytes, width, height } = intake.photo;
      await storage.addPhoto(hash, bytes);
      return { ok: true, photo: { id: newId(), hash, caption: '', takenOn: '', width, height } };
    } catch (error) {
      if (isUnloaded(error)) return { ok: false, refusal: 'unloaded' };
      return { ok: false, refusal: isStorageFull(error) ? 'full' : 'failed' };
    }
  }

  return (file) => {
    const taken = inHand.then(() => take(file));
    inHand = taken;
    return taken;
  };
}

/** Loaded when first needed; the network may be gone by then. */
async function loadReducePhoto(): Promise<Reduce> {
  return (await import('./photoIntake.ts')).reducePhoto;
}
