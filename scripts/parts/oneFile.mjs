import { readFileSync } from 'node:fs';
import { hashOf, policyTag } from './contentPolicy.mjs';
import { licences } from './licences.mjs';
import { inProject } from './paths.mjs';
import { pieceScript, shelfOf, startScripts } from './pieces.mjs';

const PRELOAD_HELPER = '\0vite/preload-helper.js';

/**
 * Puts the workers and the icon inside the page: a page that was opened from a folder may load neither.
 *
 * @returns {import('vite').Plugin}
 */
export function workersInside() {
  return {
    name: 'workers-inside',
    enforce: 'pre',
    resolveId(source, importer, options) {
      if (!source.endsWith('?worker')) return null;
      return this.resolve(`${source}&inline`, importer, { ...options, skipSelf: true });
    },
    transformIndexHtml: (html) => {
      const icon = readFileSync(inProject('public/favicon.svg'));
      return html.replace('./favicon.svg', `data:image/svg+xml;base64,${icon.toString('base64')}`);
    },
  };
}

/**
 * Makes one file of the page: what it starts with as its script, styles with their fonts, all other pieces as text behind it,
 * the licences, and a policy that names its own scripts and styles by their hashes, workers from inside, nothing from anywhere.
 *
 * @param {string} fileName
 * @returns {import('vite').Plugin}
 */
export function oneFile(fileName) {
  return {
    name: 'one-file',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      build: {
        assetsInlineLimit: () => true,
        assetsDir: '',
        cssCodeSplit: false,
        modulePreload: false,
        rolldownOptions: {
          checks: { emptyImportMeta: false },
          output: { format: 'cjs', exports: 'named', dynamicImportInCjs: false },
        },
      },
    }),
    // Nothing is fetched beside a piece.
    load: (id) => (id === PRELOAD_HELPER ? 'export const __vitePreload = (load) => load();' : null),
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const made = Object.values(bundle);
        const chunks = made.filter((file) => file.type === 'chunk');
        const texts = made.filter((file) => file.type === 'asset');
        const html = textOf(texts, '.html');
        const [style, faces] = fontsApart(textOf(texts, '.css').trim());
        const first = startingWith(chunks);
        const start = startScripts(first.map(toPiece));
        const later = chunks.filter((chunk) => !first.includes(chunk)).map(toPiece);
        const tag = policyTag({
          'script-src': [...start, ...later.map(pieceScript)].map(hashOf),
          'style-src': [style, faces].map(hashOf),
          'worker-src': ['blob:', 'data:'],
          'img-src': ['blob:', 'data:'],
          'font-src': ['data:'],
          'connect-src': ["'none'"],
        });
        const scripts = start.map((text) => `<script>${text}</script>\n`).join('');
        // A page can be used before its fonts are there, as it is when they come over a network.
        const body = `${scripts}<style>${faces}</style>\n${shelfOf(later)}\n${licencesBlock()}`;
        const source = html
          .replace(/\s*<script type="module"[^>]*><\/script>/, '')
          .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${style}</style>`)
          .replace('<head>', () => `<head>\n    ${tag}`)
          .replace('</body>', () => `${body}  </body>`);
        for (const name of Object.keys(bundle)) delete bundle[name];
        this.emitFile({ type: 'asset', fileName, source });
      },
    },
  };
}

/** @typedef {import('vite').Rolldown.OutputChunk} Chunk */

/** The piece that the page starts with and all that it cannot start without, itself last. @param {readonly Chunk[]} chunks */
function startingWith(chunks) {
  /** @type {Set<Chunk>} */
  const found = new Set();
  for (const chunk of chunks) if (chunk.isEntry) add(chunk);
  return [...found];

  /** @param {Chunk} chunk */
  function add(chunk) {
    for (const other of chunks) {
      if (chunk.imports.includes(other.fileName) && !found.has(other)) add(other);
    }
    found.add(chunk);
  }
}

/** @param {Chunk} chunk @returns {import('./pieces.mjs').Piece} */
function toPiece({ fileName, code, imports, dynamicImports }) {
  // A browser that reads a page makes other signs of these: the text would no longer be what its hash says.
  if (/[\0\r]/.test(code)) throw new Error(`${fileName} holds a sign that a page cannot hold`);
  const text = code.replace(
    /Promise\.resolve\(\)\.then\(\(\)=>require\(("\.\/[^"]+")\)\)/g,
    'require.later($1)',
  );
  const missed = dynamicImports.find(
    (other) => !imports.includes(other) && text.includes(`require("./${other}")`),
  );
  if (missed !== undefined) throw new Error(`${fileName} asks for ${missed} in another way`);
  return {
    name: `./${fileName}`,
    code: text.replace(/<(\/script|!--)/gi, '\\x3C$1'),
    needs: [...new Set(text.match(/(?<=\brequire\(")\.\/[^"]+(?="\))/g))],
  };
}

/** The rules of a style, and its fonts, which are most of it. @param {string} style @returns {[string, string]} */
function fontsApart(style) {
  const face = /@font-face\s*\{[^}]*\}/g;
  return [style.replace(face, ''), (style.match(face) ?? []).join('')];
}

/** @param {readonly import('vite').Rolldown.OutputAsset[]} files @param {string} ending */
function textOf(files, ending) {
  const found = files.filter(({ fileName }) => fileName.endsWith(ending));
  if (found.length !== 1) throw new Error(`One file *${ending} was expected, not ${found.length}`);
  return String(found[0]?.source);
}

/** A block that nothing runs: whoever is given the file alone has the licences, too. */
function licencesBlock() {
  const text = licences().replaceAll('</', '<\\/');
  return `<script type="text/markdown" id="lisensi">\n${text}</script>\n  `;
}
