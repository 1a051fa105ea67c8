import { z } from 'zod';
import { leftOuts } from '#domain/risalah/privacy/leftOut.ts';
import type { LeftOut } from '#domain/risalah/privacy/leftOut.ts';
import { dropDanglingReferences } from '#domain/risalah/pointers/dropDangling.ts';
import { risalahSchema } from '#domain/risalah/schema/risalah.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Read, Unreadable } from '#domain/risalah/unreadable.ts';
import { isBlank } from '#language/isBlank.ts';
import { parseBounded } from './boundedJson.ts';
import { readContent } from './kinds/content.ts';
import { recordNameIn } from './kinds/recordCodec.ts';
import { lineageSchema } from './lineage.ts';
import type { Lineage } from './lineage.ts';
import { currentVersion, migrations } from './migrations.ts';
import { toldSchema } from './told.ts';
import type { Told } from './told.ts';

const FORMAT = 'risalah';

const envelopeSchema = z.object({
  format: z.literal(FORMAT),
  version: z.int().positive(),
  // A later edition may lay out the rest of it as it likes.
  risalah: z.unknown().optional(),
  lineage: lineageSchema,
  handedIn: z
    .object({ leftOut: z.array(z.string()) })
    .nullish()
    .catch(null),
  told: toldSchema,
});

const content = { schema: risalahSchema, migrations, mend: dropDanglingReferences };

/** A record out of its envelope. */
export interface Enveloped {
  readonly risalah: Risalah;
  /** In what states it was before; `null` where the envelope says nothing, as those of earlier editions. */
  readonly lineage: Lineage | null;
  /** Of a record that was handed in, what stayed with the team; `null` for a whole one. */
  readonly leftOut: readonly LeftOut[] | null;
  /** Missing where the envelope says nothing, as those of earlier editions. */
  readonly told?: Told;
}

/**
 * The record as text, in an envelope that says what it is: for browser storage and for files alike. One that is handed
 * in says so, and names what was left out; what its program tells besides is no part of what it says.
 */
export function encode(
  risalah: Risalah,
  lineage?: Lineage,
  { leftOut, told }: { readonly leftOut?: readonly LeftOut[] | null; readonly told?: Told } = {},
): string {
  const handedIn = leftOut ? { leftOut } : undefined;
  const version = currentVersion;
  return JSON.stringify({ format: FORMAT, version, handedIn, risalah, lineage, told });
}

/**
 * Reads what any edition of this program has written.
 *
 * Recognises, refuses the future politely, migrates one step at a time, checks the shape, and drops pointers to what is
 * no longer there. Never throws, whatever the text.
 */
export function decode(text: string): Read<Risalah> {
  const read = decodeEnvelope(text);
  return read.ok ? { ok: true, value: read.value.risalah } : read;
}

/** The same, with what the envelope says besides. */
export function decodeEnvelope(text: string): Read<Enveloped> {
  if (isBlank(text)) return refuse({ kind: 'empty' });
  const parsed = parseBounded(text);
  if (parsed.kind === 'broken') {
    return refuse({ kind: looksLikeOurs(text) ? 'damaged' : 'foreign' });
  }
  if (parsed.kind !== 'value') return refuse({ kind: parsed.kind });
  const envelope = envelopeSchema.safeParse(parsed.value);
  if (!envelope.success) {
    const other = recordNameIn(text);
    return refuse(other ? { kind: 'other-record', record: other } : { kind: 'foreign' });
  }
  const { version, risalah, handedIn, lineage = null, told } = envelope.data;
  if (version > currentVersion) {
    return refuse({ kind: 'newer', version, known: currentVersion });
  }
  const read = readContent(content, risalah, version);
  if (!read.ok) return read;
  const leftOut = handedIn ? leftOuts.filter((one) => handedIn.leftOut.includes(one)) : null;
  return { ok: true, value: { risalah: read.value, lineage, leftOut, ...(told && { told }) } };
}

/** Whether a text that is no JSON at least begins as ours do: then it was cut short, not mistaken. */
function looksLikeOurs(text: string): boolean {
  return /^\s*\{\s*"format"\s*:\s*"risalah"/.test(text);
}

function refuse(error: Unreadable): { readonly ok: false; readonly error: Unreadable } {
  return { ok: false, error };
}
