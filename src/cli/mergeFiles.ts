import { parseArgs } from 'node:util';
import { apply } from '#domain/merge/merge.ts';
import { mergeCopies } from '#domain/merge/mergeCopies.ts';
import type { Question, Taken } from '#domain/merge/question.ts';
import { sharesRows } from '#domain/merge/sharedRows.ts';
import { leftOutOfBoth } from '#domain/risalah/privacy/leftOut.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { decode, encode } from '#persistence/codec.ts';
import { ancestorOf, joined, noLineage, passedOn, stateOf } from '#persistence/lineage.ts';
import { usualIds } from '#templates/usualIds.ts';
import { BadInput } from './badInput.ts';
import { readRisalah, writeRisalah } from './risalahOnDisk.ts';
import type { Surroundings } from './surroundings.ts';

const USAGE = 'merge A B KELUARAN.risalah [--prefer a|b]';

export interface MergedFiles {
  /** Whether the state is known that both files were made of; without it every difference is asked about. */
  readonly ancestor: 'known' | 'unknown';
  /** What one of the files had changed alone. */
  readonly taken: readonly Taken[];
  /** What both say differently; answered by `--prefer`. */
  readonly questions: readonly Pick<Question, 'section' | 'row' | 'field' | 'a' | 'b'>[];
}

/** Makes one of two copies of a risalah. Nothing is written while a question is open. Throws `BadInput`. */
export function mergeFiles(words: readonly string[], surroundings: Surroundings): MergedFiles {
  const { paths, prefer } = parsed(words);
  const [ours, theirs] = [readRisalah(paths.a, surroundings), readRisalah(paths.b, surroundings)];
  const states = [ours.own, theirs.own].filter((state) => state !== undefined);
  const common = ancestorOf(ours.lineage ?? noLineage, theirs.lineage ?? noLineage, states);
  const isOne =
    common !== null ||
    ours.risalah.id === theirs.risalah.id ||
    sharesRows(ours.risalah, theirs.risalah, usualIds);
  if (!isOne) {
    throw new BadInput(
      `${paths.a} dan ${paths.b} adalah dua risalah yang berbeda, sehingga tidak dapat digabungkan.`,
    );
  }
  const ancestor = common?.text == null ? null : readState(common.text);
  const merge = mergeCopies({
    ours: ours.risalah,
    theirs: theirs.risalah,
    ancestor,
    leftOut: { ours: ours.leftOut, theirs: theirs.leftOut },
  });
  const { questions, taken } = merge;
  if (prefer !== null || questions.length === 0) {
    const risalah = apply(merge, () => prefer ?? 'a');
    const lineage = passedOn(
      joined(ours.lineage ?? noLineage, theirs.lineage ?? noLineage),
      stateOf(encode(risalah)),
    );
    const photos = new Map([...ours.photos, ...theirs.photos]);
    const made = {
      risalah,
      photos,
      lineage: { ...lineage, kept: theirs.own ?? null },
      leftOut: leftOutOfBoth(ours.leftOut, theirs.leftOut),
    };
    writeRisalah(paths.out, made, surroundings);
  } else {
    surroundings.writeNotice(
      `${questions.length} isian berbeda di kedua berkas, sehingga ${paths.out} belum ditulis. Tambahkan --prefer a atau --prefer b untuk memilih salah satunya.`,
    );
  }
  return {
    ancestor: ancestor === null ? 'unknown' : 'known',
    taken,
    questions: questions.map(({ section, row, field, a, b }) => ({ section, row, field, a, b })),
  };
}

/** A state that cannot be read is as good as none. */
function readState(text: string): Risalah | null {
  const read = decode(text);
  return read.ok ? read.value : null;
}

function parsed(words: readonly string[]): {
  readonly paths: { readonly a: string; readonly b: string; readonly out: string };
  readonly prefer: 'a' | 'b' | null;
} {
  const { values, positionals } = readWords(words);
  const [a, b, out, ...more] = positionals;
  const { prefer = null } = values;
  const isKnown = prefer === null || prefer === 'a' || prefer === 'b';
  if (a === undefined || b === undefined || out === undefined || more.length > 0 || !isKnown) {
    throw wrong();
  }
  return { paths: { a, b, out }, prefer };
}

function readWords(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { prefer: { type: 'string' } },
    });
  } catch {
    throw wrong();
  }
}

function wrong(): BadInput {
  return new BadInput(`Perintah ini ditulis dengan: ${USAGE}.`);
}
