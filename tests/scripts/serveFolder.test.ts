import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '#scripts/parts/serveFolder.mjs';

let folder: string;
let server: Awaited<ReturnType<typeof serveFolder>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'benang-merah-'));
  await writeFile(join(folder, 'index.html'), '<title>Benang Merah</title>');
  await writeFile(join(folder, 'a.js'), 'export const a = 1;');
  server = await serveFolder(folder, 0);
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

/** Sends a path as it stands, which a browser would mend first; returns the first line of the answer. */
function ask(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.address);
    const socket = connect(Number(port), hostname);
    socket.once('data', (answer) => {
      socket.destroy();
      resolve(String(answer).split('\r\n')[0] ?? '');
    });
    socket.once('close', () => resolve('closed'));
    socket.once('error', reject);
    socket.write(`GET ${path} HTTP/1.1\r\nHost: ${hostname}:${port}\r\n\r\n`);
  });
}

describe('the small server', () => {
  it('hands out the page and its files', async () => {
    expect(await (await fetch(server.address)).text()).toContain('Benang Merah');
    const script = await fetch(`${server.address}a.js`);
    expect(script.headers.get('content-type')).toContain('javascript');
  });

  it('finds no page where there is none', async () => {
    expect((await fetch(`${server.address}tidak-ada`)).status).toBe(404);
  });

  it.each([
    '//',
    '/%',
    '/%00',
    '/..%2f',
    '/../../../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    'http://',
    '*',
    `/${'a'.repeat(100_000)}`,
  ])('survives a request for %.40s', async (path) => {
    await ask(path);
    expect((await fetch(server.address)).status).toBe(200);
  });

  it('gives nothing from outside its folder', async () => {
    for (const path of ['/../package.json', '/..%2fpackage.json', '/%2e%2e/package.json']) {
      expect(await ask(path)).not.toContain(' 200 ');
    }
  });

  it('takes the next port where the wished one is taken, and gives it back when it closes', async () => {
    const taken = Number(new URL(server.address).port);
    const second = await serveFolder(folder, taken);
    expect(second.address).not.toBe(server.address);
    expect((await fetch(second.address)).status).toBe(200);
    await second.close();
    await expect(fetch(second.address)).rejects.toThrow();
  });
});
