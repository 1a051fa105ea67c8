import type { BrowserStorage } from '#persistence/browserStorage.ts';
import type { Photographs } from '#ui/services/photographs.ts';
import { createPhotoUrls } from './photos/photoUrls.ts';
import { takePhotos } from './photos/takePhotos.ts';

export function createPhotographs(storage: BrowserStorage): Photographs {
  return {
    addPhoto: takePhotos(storage),
    photoUrl: createPhotoUrls(storage),
    weighPhotos: async (risalah) => {
      const { weighPhotos } = await import('./export/exportDocument.ts');
      return weighPhotos(risalah, storage);
    },
  };
}
