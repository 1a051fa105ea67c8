import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.risalah': 'application/zip',
};

/**
 * Serves a built folder to this computer only, on `port` or, when it is taken, on any free one.
 *
 * @param {string} folder
 * @param {number} port 0 takes any free one
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serveFolder(folder, port) {
  const server = createServer((request, response) => {
    const path = fileFor(folder, request.url ?? '/');
    if (!path) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' });
    createReadStream(path).pipe(response);
  });
  const used = await listen(server, port).catch(() => listen(server, 0));
  return {
    address: `http://localhost:${used}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The file behind an address, or `undefined`; an address never leaves the folder. */
function fileFor(/** @type {string} */ folder, /** @type {string} */ url) {
  const pathname = decodeSafely(new URL(url, 'http://localhost').pathname);
  const path = normalize(join(folder, pathname));
  if (!path.startsWith(normalize(folder + sep))) return;
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
  return existsSync(file) ? file : undefined;
}

function decodeSafely(/** @type {string} */ pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return '/';
  }
}

/** @returns {Promise<number>} the port it listens on */
function listen(/** @type {import('node:http').Server} */ server, /** @type {number} */ port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
