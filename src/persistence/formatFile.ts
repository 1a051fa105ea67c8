import { strFromU8 } from 'fflate';
import { z } from 'zod';
import { formatSchema } from '#domain/method/format.ts';
import type { Format } from '#domain/method/format.ts';
import type { FormatRead, UnreadableFormat } from '#domain/method/formatRead.ts';
import { isBlank } from '#language/isBlank.ts';
import { parseBounded } from './boundedJson.ts';
import { firstMisfit } from './firstMisfit.ts';
import { shortPath } from './shortPath.ts';

const FORMAT = 'format-risalah';
/** Version 2 says how the title stands on the cover and which extra pages there are, and may bring an office's paper. */
const VERSION = 2;
/** A thousand times what a format needs, and the pictures of a letterhead. */
export const MAX_FORMAT_BYTES = 3_500_000;

const envelopeSchema = z.object({
  format: z.literal(FORMAT),
  version: z.int().positive(),
  // A later edition may lay out the rest of it as it likes.
  content: z.unknown().optional(),
});

const risalahSchema = z.object({ format: z.literal('risalah') });

/** A format as the text of a `.format-risalah` file, laid out so that a person can read it. */
export function encodeFormat(format: Format): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, content: format }, null, 2)}\n`;
}

/** Reads a `.format-risalah` file: recognises, refuses the future politely, checks. Never throws, whatever the bytes. */
export function decodeFormat(bytes: Uint8Array): FormatRead {
  if (bytes.length === 0) return refuse({ kind: 'empty' });
  if (isZip(bytes)) return refuse({ kind: isRisalahFile(bytes) ? 'risalah' : 'foreign' });
  if (bytes.length > MAX_FORMAT_BYTES) {
    return refuse({ kind: 'too-large', bytes: bytes.length, limit: MAX_FORMAT_BYTES });
  }
  return decodeText(textOf(bytes));
}

function decodeText(text: string): FormatRead {
  if (isBlank(text)) return refuse({ kind: 'empty' });
  const parsed = parseBounded(text);
  if (parsed.kind !== 'value') return refuse({ kind: looksLikeOurs(text) ? 'damaged' : 'foreign' });
  if (risalahSchema.safeParse(parsed.value).success) return refuse({ kind: 'risalah' });
  const envelope = envelopeSchema.safeParse(parsed.value);
  if (!envelope.success) return refuse({ kind: 'foreign' });
  const { version, content } = envelope.data;
  if (version > VERSION) return refuse({ kind: 'newer', version, known: VERSION });
  const today = brought(content);
  const misfit = firstMisfit(formatSchema, today);
  if (misfit !== null) return refuse({ kind: 'misshapen', path: shortPath(misfit) });
  const checked = formatSchema.safeParse(today);
  if (!checked.success)
    return refuse({ kind: 'misshapen', path: shortPath(checked.error.issues[0]?.path ?? []) });
  return { ok: true, value: checked.data };
}

/** What earlier versions did not say. */
function brought(content: unknown): unknown {
  return typeof content === 'object' && content !== null
    ? { cover: { size: 20, capitals: false }, office: null, extras: [], ...content }
    : content;
}

/** Editors of other systems put a mark at the beginning that JSON does not know. */
function textOf(bytes: Uint8Array): string {
  return strFromU8(bytes).replace(/^\uFEFF/, '');
}

function looksLikeOurs(text: string): boolean {
  return /^\s*\{\s*"format"\s*:\s*"format-risalah"/.test(text);
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** The first entry of a zip names itself: the record of a risalah, or the parts of a Word file. */
function isRisalahFile(bytes: Uint8Array): boolean {
  const BEGINNING = 64;
  const start = strFromU8(bytes.subarray(0, BEGINNING), true);
  return start.includes('risalah.json') || /word\/|\[Content_Types\]|docProps/.test(start);
}

function refuse(error: UnreadableFormat): FormatRead {
  return { ok: false, error };
}
