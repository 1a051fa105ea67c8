import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { ExamplePhoto } from './examplePhoto.ts';

export interface LoadedExample {
  readonly risalah: Risalah;
  readonly photos: readonly ExamplePhoto[];
}

/** A complete worked risalah that users open as a copy. Loaded only when asked for. */
export interface Example {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<LoadedExample>;
}

export const examples: readonly Example[] = [
  {
    id: 'puskesmas',
    name: 'Puskesmas: waktu tunggu pendaftaran',
    summary: 'Dari 28 menit menjadi 11 menit, lengkap delapan langkah.',
    load: async () => {
      const [{ puskesmas }, { photoFiles }] = await Promise.all([
        import('./puskesmas/puskesmas.ts'),
        import('./puskesmas/photoFiles.ts'),
      ]);
      return { risalah: puskesmas, photos: photoFiles };
    },
  },
  {
    id: 'dukcapil',
    name: 'Dukcapil: permohonan yang dikembalikan',
    summary: 'Dari 24% menjadi 8%, lengkap delapan langkah.',
    load: async () => {
      const [{ dukcapil }, { photoFiles }] = await Promise.all([
        import('./dukcapil/dukcapil.ts'),
        import('./dukcapil/photoFiles.ts'),
      ]);
      return { risalah: dukcapil, photos: photoFiles };
    },
  },
  {
    id: 'lelang',
    name: 'TPI: waktu tunggu lelang ikan',
    summary: 'Dari 84 menit menjadi 42 menit dalam dua siklus, tujuh langkah.',
    load: async () => {
      const [{ lelang }, { photoFiles }] = await Promise.all([
        import('./lelang/lelang.ts'),
        import('./lelang/photoFiles.ts'),
      ]);
      return { risalah: lelang, photos: photoFiles };
    },
  },
];
