import { useSay } from '#ui/kit/said/said.ts';
import { useCommandKey } from '#ui/kit/useCommandKey.ts';
import type { Route } from '#ui/kit/route/route.ts';

/** Ctrl+S where no risalah is open: the browser would offer to keep the page, which nobody could open again. */
export function useIdleSaveKey({ kind }: Route): void {
  const say = useSay();
  useCommandKey(
    's',
    () =>
      say(
        kind === 'tool'
          ? 'Isian alat sudah tersimpan di peramban ini. Untuk membawanya ke komputer lain, salin ke risalah, lalu simpan berkas risalah itu.'
          : 'Ctrl+S menyimpan berkas dari risalah yang terbuka. Buka dahulu risalahnya.',
      ),
    'window',
  );
}
