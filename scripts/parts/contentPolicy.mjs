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
        attrs: {
          'http-equiv': 'Content-Security-Policy',
          content: policy({ 'manifest-src': ["'self'"] }),
        },
        // It binds only what stands behind it.
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** The same with other sources of some kinds, as an element of the page. @param {Sources} own */
export function policyTag(own) {
  return `<meta http-equiv="Content-Security-Policy" content="${policy(own)}" />`;
}

/** By directive. @typedef {Readonly<Record<string, readonly string[]>>} Sources */

/** @param {Sources} own instead of what is served with the page */
function policy(own) {
  const sources = {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'blob:', 'data:'],
    'font-src': ["'self'", 'data:'],
    'worker-src': ["'self'"],
    'connect-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    ...own,
  };
  const styles = [...sources['style-src'], ...libraryStyles().map(hashOf)];
  return Object.entries({ ...sources, 'style-src': styles })
    .map(([directive, allowed]) => `${directive} ${allowed.join(' ')}`)
    .join('; ');
}

/** How a policy names a text of the page. @param {string} text */
export function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
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
