import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inProject } from './paths.mjs';

/**
 * Lets the built page load and run only what was built with it, and send nothing anywhere.
 *
 * @returns {import('vite').Plugin}
 */
export function contentPolicy() {
  return {
    name: 'content-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy(libraryStyles()) },
        // It binds only what stands behind it.
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** @param {readonly string[]} styles texts of the only `style` elements that may be added to the page */
function policy(styles) {
  const hashes = styles.map(
    (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
  return Object.entries({
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", ...hashes],
    'img-src': ["'self'", 'blob:', 'data:'],
    'font-src': ["'self'", 'data:'],
    'worker-src': ["'self'"],
    'connect-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  })
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');
}

/** React Aria writes one of its own when the first button is shown. @returns {readonly string[]} */
function libraryStyles() {
  const source = readFileSync(
    inProject('node_modules/react-aria/dist/private/interactions/usePress.mjs'),
    'utf8',
  );
  const attribute = /PRESSABLE_ATTRIBUTE = '([^']*)'/.exec(source)?.[1];
  const template = /style\.textContent = `([^`]*)`\.trim\(\)/.exec(source)?.[1];
  if (attribute === undefined || template === undefined) {
    throw new Error(
      'React Aria writes its style in another way; mend scripts/parts/contentPolicy.mjs',
    );
  }
  return [template.replace(/\$\{[^}]*\}/, attribute).trim()];
}
