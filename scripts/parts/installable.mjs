/**
 * What a browser is told of the app that it installs.
 *
 * @type {Partial<import('vite-plugin-pwa').ManifestOptions>}
 */
export const manifest = {
  name: 'Benang Merah',
  short_name: 'Benang Merah',
  description:
    'Memandu KBK dan GKM melalui langkah-langkah pemecahan masalah sampai risalah siap dicetak.',
  lang: 'id',
  display: 'standalone',
  start_url: './',
  scope: './',
  theme_color: '#FBFAF7',
  background_color: '#FBFAF7',
  icons: [
    { src: 'ikon-192.png', sizes: '192x192', type: 'image/png' },
    { src: 'ikon-512.png', sizes: '512x512', type: 'image/png' },
    { src: 'ikon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
  file_handlers: [{ action: './', accept: { 'application/x-risalah': ['.risalah'] } }],
};

/** The workers are larger than what is usually kept. */
const LARGEST = 20_000_000;

/**
 * What is kept for use without a network: every file of this edition but the one that holds them all again.
 *
 * @type {Partial<import('vite-plugin-pwa').VitePWAOptions['workbox']>}
 */
export const kept = {
  globPatterns: ['**/*.{js,css,html,woff2,svg,png,md}'],
  globIgnores: ['benang-merah.html'],
  maximumFileSizeToCacheInBytes: LARGEST,
  // Pages are told apart behind the `#`: there is one document.
  navigateFallback: null,
  inlineWorkboxRuntime: true,
  sourcemap: false,
};
