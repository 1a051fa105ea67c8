import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { contentPolicy } from '#scripts/parts/contentPolicy.mjs';
import { leanGridStyles } from '#scripts/parts/leanGridStyles.mjs';
import { quickFormCopies } from '#scripts/parts/quickFormCopies.mjs';

// Windows 10 receives the current Chrome and Edge; 111 is the oldest that knows all we call without a polyfill.
const OLDEST_BROWSER = 'chrome111';

export default defineConfig({
  // Relative addresses, so that the built folder works from any path and from a USB stick.
  base: './',
  plugins: [react(), leanGridStyles(), quickFormCopies(), contentPolicy()],
  build: { target: OLDEST_BROWSER, manifest: true, chunkSizeWarningLimit: 1200 },
  // Module workers are refused under file://.
  worker: { format: 'iife' },
});
