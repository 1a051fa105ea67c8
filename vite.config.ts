import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { about } from '#scripts/parts/about.mjs';
import { contentPolicy } from '#scripts/parts/contentPolicy.mjs';
import { licencesInFolder } from '#scripts/parts/licences.mjs';
import { leanGridStyles } from '#scripts/parts/leanGridStyles.mjs';
import { quickFormCopies } from '#scripts/parts/quickFormCopies.mjs';
import { kept, manifest } from '#scripts/parts/installable.mjs';
import { oneFile, workersInside } from '#scripts/parts/oneFile.mjs';

// Windows 10 receives the current Chrome and Edge; 111 is the oldest that knows all we call without a polyfill.
const OLDEST_BROWSER = 'chrome111';

/** What the home page shares with all rooms: together in one piece, for each by itself costs a tenth of a kilobyte. */
const ground = {
  name: 'ground',
  test: new RegExp(
    [
      'node_modules/react/',
      'preload-helper',
      'src/ui/kit/(parts/Button|parts/buttonLooks|route/route|loading/part)\\.tsx?$',
      'src/domain/(tools/toolId|risalah/storageFull)\\.ts$',
      'src/language/(months|capitalise)\\.ts$',
    ].join('|'),
  ),
};

/** `vite build` makes the folder to be served, `vite build --mode file` beside it the one file that holds everything. */
export default defineConfig(({ mode }) => {
  const isOneFile = mode === 'file';
  const plugins = [react(), leanGridStyles(), quickFormCopies()];
  return {
    // Relative addresses, so that the built folder works from any path and from a USB stick.
    base: './',
    plugins: isOneFile
      ? [...plugins, workersInside(), oneFile('benang-merah.html')]
      : [
          ...plugins,
          contentPolicy(),
          licencesInFolder(),
          // `app/edition` registers it: the page has no inline script.
          VitePWA({ registerType: 'prompt', injectRegister: false, manifest, workbox: kept }),
        ],
    define: about(),
    build: {
      target: OLDEST_BROWSER,
      chunkSizeWarningLimit: 1200,
      manifest: !isOneFile,
      emptyOutDir: !isOneFile,
      copyPublicDir: !isOneFile,
      ...(!isOneFile && { rolldownOptions: { output: { codeSplitting: { groups: [ground] } } } }),
    },
    // Module workers are refused under file://.
    worker: { format: 'iife' },
  };
});
