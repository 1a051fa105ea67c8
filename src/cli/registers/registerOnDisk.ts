import type { Register } from '#domain/suggestions/schema/register.ts';
import { decodeRecord, encodeRecord } from '#persistence/kinds/recordCodec.ts';
import { decodeRecordFile, encodeRecordFile } from '#persistence/kinds/recordFile.ts';
import type { OpenedRecord } from '#persistence/kinds/recordFile.ts';
import { suggestionsKind } from '#persistence/kinds/suggestions.ts';
import { ancestorOf, joined, noLineage, passedOn, stateOf } from '#persistence/lineage.ts';
import { ALTERED_RECORD, unreadableText } from '#words/unreadable.ts';
import { BadInput } from '#cli/badInput.ts';
import { ACCEPT_ALTERED, readBytes, writeBytes } from '#cli/risalahOnDisk.ts';
import type { Surroundings } from '#cli/surroundings.ts';

/** Throws `BadInput` for a file that cannot be read, or whose words may be others than were typed. */
export function readRegister(path: string, surroundings: Surroundings): OpenedRecord<Register> {
  const read = decodeRecordFile(suggestionsKind, readBytes(path, surroundings));
  if (!read.ok) throw new BadInput(`${path}: ${unreadableText(read.error)}`);
  const { altered } = read.value;
  if (altered.record && surroundings.acceptsAltered !== true) {
    throw new BadInput(
      `${path}: ${ALTERED_RECORD} Gunakan salinan lain, atau tambahkan ${ACCEPT_ALTERED} untuk tetap membukanya.`,
    );
  }
  if (altered.photos.size > 0) {
    surroundings.writeNotice(`${altered.photos.size} foto di ${path} rusak dan tidak ikut dibaca.`);
  }
  return read.value;
}

/** The register that two files were made of; `null` where neither has it at hand. */
export function ancestorIn(
  ours: OpenedRecord<Register>,
  theirs: OpenedRecord<Register>,
): Register | null {
  const states = [ours.own, theirs.own].filter((state) => state !== undefined);
  const common = ancestorOf(ours.lineage ?? noLineage, theirs.lineage ?? noLineage, states);
  const read = common?.text == null ? null : decodeRecord(suggestionsKind, common.text);
  return read?.ok === true ? read.value.value : null;
}

interface Written {
  readonly value: Register;
  readonly photos: ReadonlyMap<string, Uint8Array>;
  /** The files that it was made of. */
  readonly of: readonly OpenedRecord<Register>[];
}

export function writeRegister(
  path: string,
  { value, photos, of }: Written,
  surroundings: Surroundings,
): void {
  const stems = of.map(({ lineage }) => lineage ?? noLineage).reduce(joined, noLineage);
  const { states } = passedOn(stems, stateOf(encodeRecord(suggestionsKind, value)));
  const lineage = { states, kept: of.at(-1)?.own ?? null };
  writeBytes(path, encodeRecordFile(suggestionsKind, { value, photos, lineage }), surroundings);
}
