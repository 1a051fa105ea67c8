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
          // The script holds a page of the sheet library's as text: the page's own end is the last.
          const end = html.lastIndexOf('</body>');
          file.source = `${html.slice(0, end)}${licencesBlock()}${html.slice(end)}`.replace(
            '<head>',
            () => `<head>\n    ${tag}`,
          );
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

/**
 * Of the page's own elements, one after the other: what looks like one inside a script is text of its.
 *
 * @param {string} html @param {'script' | 'style'} element @returns {readonly string[]}
 */
function hashesOf(html, element) {
  const found = html.matchAll(/<(script|style)(?=[\s>])[^>]*>([\s\S]*?)<\/\1>/g);
  return [...found].flatMap(([, name, text = '']) => (name === element ? [hashOf(text)] : []));
}
