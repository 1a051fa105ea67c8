import { readFileSync } from 'node:fs';
import { hashOf, policyTag } from './contentPolicy.mjs';
import { licences } from './licences.mjs';
import { inProject } from './paths.mjs';

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
 * The policy of the one file: its own script and styles by their hashes, workers from inside, nothing from anywhere.
 *
 * @returns {import('vite').Plugin}
 */
export function policyOfOneFile() {
  return {
    name: 'policy-of-one-file',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue;
          const html = String(file.source);
          const tag = policyTag({
            'script-src': hashesOf(html, 'script'),
            'style-src': hashesOf(html, 'style'),
            'worker-src': ['blob:', 'data:'],
            'img-src': ['blob:', 'data:'],
            'font-src': ['data:'],
            'connect-src': ["'none'"],
          });
          file.source = html
            .replace('<head>', () => `<head>\n    ${tag}`)
            .replace('</body>', () => `${licencesBlock()}</body>`);
        }
      },
    },
  };
}

/** A block that nothing runs: whoever is given the file alone has the licences, too. */
function licencesBlock() {
  const text = licences().replaceAll('</', '<\\/');
  return `<script type="text/markdown" id="lisensi">\n${text}</script>\n  `;
}

/** @param {string} html @param {'script' | 'style'} element @returns {readonly string[]} */
function hashesOf(html, element) {
  const texts = html.matchAll(new RegExp(`<${element}\\b[^>]*>([\\s\\S]*?)</${element}>`, 'g'));
  return [...texts].map(([, text = '']) => hashOf(text));
}
