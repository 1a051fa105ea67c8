import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// Chrome 109 is the last that runs on Windows 8.1 and old office images of Windows 10.
const OLDEST_BROWSER = 'chrome109';

export default defineConfig({
  // Relative addresses, so that the built folder works from any path and from a USB stick.
  base: './',
  plugins: [react()],
  build: { target: OLDEST_BROWSER, manifest: true, chunkSizeWarningLimit: 1200 },
  // Module workers are refused under file://.
  worker: { format: 'iife' },
});
