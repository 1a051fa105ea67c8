import { deflateRawSync } from 'node:zlib';

/*
 * The pieces of the one file. A browser that opens it compiles those that the page starts with; every other one lies behind
 * them as packed text, which costs little but being read, and becomes a script of its own when it is first asked for.
 *
 * Each piece is a call of one global function with its name and what makes it, as bundlers write for Node.
 */

/**
 * @typedef {object} Piece
 * @property {string} name by which others ask for it
 * @property {string} code
 * @property {readonly string[]} needs names of those that it cannot start without
 */

/** How a piece says that it is there: the one global of the page. */
const REGISTER = 'benangMerahPiece';
/** The element that holds the pieces which nothing has asked for. Nothing inside it is part of the page. */
const SHELF = 'pieces';

/**
 * The scripts that start the page, one after the other. The last is small: whoever asks where in a script it stands, as every
 * error does, has that script read once more.
 *
 * @param {readonly Piece[]} pieces the entry last
 */
export function startScripts(pieces) {
  const entry = JSON.stringify(pieces.at(-1)?.name);
  const keeping = `(${keepPieces.toString()})(${JSON.stringify(REGISTER)}, ${JSON.stringify(SHELF)});`;
  return [[keeping, ...pieces.map(pieceScript)].join('\n'), `${REGISTER}.require(${entry});`];
}

/** What makes one piece known. In brackets, a function is read once: the browser takes it that it will be called. @param {Piece} piece */
export function pieceScript({ name, code }) {
  return `${REGISTER}(${JSON.stringify(name)},((require,exports)=>{"use strict";${code}\n}));`;
}

/** An element with what nothing runs until it is asked for. @param {readonly Piece[]} pieces */
export function shelfOf(pieces) {
  const packed = pieces.map((piece) => {
    const text = deflateRawSync(pieceScript(piece), { level: 9 }).toString('base64');
    const needs = piece.needs.join(' ');
    return `<script type="text/plain" id="${piece.name}" data-needs="${needs}">${text}</script>`;
  });
  return `<template id="${SHELF}">\n${packed.join('\n')}\n</template>`;
}

/**
 * Runs in the page. The text of a piece is in the page's policy by its hash: nothing else can be made a script in this way.
 *
 * @param {string} register @param {string} shelf
 */
function keepPieces(register, shelf) {
  const { document } = globalThis;
  /** @type {Record<string, (ask: typeof require, exports: object) => void>} */
  const makers = {};
  /** @type {Record<string, object>} */
  const made = {};
  /** @type {Record<string, Promise<void>>} */
  const unpacked = {};
  const read = new Promise((done) => {
    if (document.readyState !== 'loading') done(undefined);
    else document.addEventListener('DOMContentLoaded', done, { once: true });
  });
  require.later = later;
  Object.assign(globalThis, { [register]: Object.assign(know, { require }) });

  /** @param {string} name @param {(ask: typeof require, exports: object) => void} make */
  function know(name, make) {
    makers[name] = make;
  }

  /** A piece that is known. @param {string} name @returns {object} */
  function require(name) {
    const ready = made[name];
    if (ready) return ready;
    const make = makers[name];
    if (!make) throw notWhole(name);
    // Listed before it is finished, for pieces that need each other.
    const exports = (made[name] = {});
    try {
      make(require, exports);
    } catch (error) {
      delete made[name];
      throw error;
    }
    return exports;
  }

  /** Any piece, as soon as the file has been read to its end. @param {string} name */
  async function later(name) {
    await read;
    await Promise.all([...neededBy(name)].map((one) => (unpacked[one] ??= unpack(one))));
    return require(name);
  }

  /** What has to be known before a piece can be made, itself among it. @param {string} name @param {Set<string>} found */
  function neededBy(name, found = new Set()) {
    if (made[name] || found.has(name)) return found;
    found.add(name);
    const needs = packedOf(name).dataset['needs'] ?? '';
    for (const other of needs.split(' ').filter(Boolean)) neededBy(other, found);
    return found;
  }

  /** @param {string} name */
  function packedOf(name) {
    const all = document.getElementById(shelf);
    const packed =
      all instanceof globalThis.HTMLTemplateElement && all.content.getElementById(name);
    if (!packed) throw notWhole(name);
    return packed;
  }

  /** The page shows it to whoever asks what is wrong. @param {string} name */
  function notWhole(name) {
    return new Error(`Berkas ini tidak utuh, salin sekali lagi (tanpa ${name})`);
  }

  /** @param {string} name */
  async function unpack(name) {
    const packed = packedOf(name);
    const letters = globalThis.atob(packed.textContent ?? '');
    const bytes = new Uint8Array(letters.length);
    for (let at = 0; at < bytes.length; at += 1) bytes[at] = letters.charCodeAt(at);
    const inflated = new globalThis.DecompressionStream('deflate-raw');
    const text = new globalThis.Blob([bytes]).stream().pipeThrough(inflated);
    const script = document.createElement('script');
    script.textContent = await new globalThis.Response(text).text();
    document.head.append(script);
    script.remove();
    packed.textContent = '';
  }
}
