import { Buffer } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { root } from '#scripts/parts/paths.mjs';

/** The worker that writes Word files and decks. */
const WORKER = 'src/app/export/exportWorker.ts';
/** What it loads for a deck only. */
const DECK = [
  '#slides/typesetDeck.ts',
  '#publications/deck/deckOf.ts',
  '#app/photos/slidePhotos.ts',
  '#app/photos/photoIntake.ts',
];

/**
 * What the deck's code adds to Word's, in the worker that both share.
 *
 * @returns {Promise<number>} bytes, gzipped
 */
export async function measureDeckCode() {
  return (await gzippedWorker([])) - (await gzippedWorker([without(DECK)]));
}

/** @param {import('vite').Plugin[]} plugins */
async function gzippedWorker(plugins) {
  const made = await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    plugins,
    build: {
      write: false,
      rolldownOptions: { input: WORKER, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const chunks = 'output' in made ? made.output : [];
  const code = chunks.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
  return gzipSync(Buffer.from(code), { level: 9 }).length;
}

/**
 * @param {readonly string[]} names modules that are left empty
 * @returns {import('vite').Plugin}
 */
function without(names) {
  const EMPTY = '\0empty';
  return {
    name: 'without',
    enforce: 'pre',
    resolveId: (id) => (names.includes(id) ? EMPTY : null),
    load: (id) => (id === EMPTY ? 'export {}' : null),
  };
}
