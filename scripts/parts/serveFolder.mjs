import { preview } from 'vite';

/**
 * Serves a built folder to this computer only, on `port` or, when it is taken, on the next free one.
 *
 * @param {string} folder
 * @param {number} port 0 takes any free one
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serveFolder(folder, port) {
  const server = await preview({
    configFile: false,
    root: folder,
    // An address without a file is not found; it is no page of ours.
    appType: 'mpa',
    logLevel: 'silent',
    build: { outDir: '.' },
    preview: { port, host: 'localhost', open: false },
  });
  const at = server.httpServer.address();
  const used = typeof at === 'object' && at ? at.port : port;
  return { address: `http://localhost:${used}/`, close: () => server.close() };
}
