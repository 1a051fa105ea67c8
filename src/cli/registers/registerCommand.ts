import { parseArgs } from 'node:util';
import { mergeRegisters } from '#domain/merge/mergeRegisters.ts';
import type { Question } from '#domain/merge/question.ts';
import { suggestionRules, registerFacts } from '#domain/suggestions/reading/finding.ts';
import { suggestionFindings } from '#domain/suggestions/reading/findings.ts';
import type { RecapPeriod } from '#domain/suggestions/reading/period.ts';
import { numbered } from '#domain/suggestions/reading/numbering.ts';
import { emptyRegister } from '#domain/suggestions/schema/register.ts';
import { dateOf } from '#domain/tools/atoms.ts';
import { suggestionsTarget } from '#intake/suggestions/suggestionsTarget.ts';
import { readFor } from '#intake/readFor.ts';
import { openCells } from '#cli/openCells.ts';
import { BadInput } from '#cli/badInput.ts';
import type { Surroundings } from '#cli/surroundings.ts';
import { registerDefaults } from '#templates/suggestions/defaults.ts';
import { isoDay } from '#words/keeping/saved.ts';
import { suggestionFindingText } from '#words/suggestions/findings.ts';
import { dataNames } from '#words/tools.ts';
import { ancestorIn, readRegister, writeRegister } from './registerOnDisk.ts';
import { exportRegister } from './exportRegister.ts';

const USAGE =
  'register findings MASUKAN.saran | register export MASUKAN.saran KELUARAN.xlsx|KELUARAN.docx [--from 2026-01] [--to 2026-03-31] | register merge A.saran B.saran KELUARAN.saran [--prefer a|b] | register read TABEL KELUARAN.saran [--sheet NAMA]';

/** Commands for registers of suggestions. Rejects with `BadInput`. */
export async function registerCommand(
  words: readonly string[],
  surroundings: Surroundings,
): Promise<unknown> {
  const { act, paths, prefer, sheet, period } = parsed(words);
  const [first = '', second = '', third = ''] = paths;
  const isOf = (count: number): boolean => paths.length === count;
  if (act === 'findings' && isOf(1)) return findingsOf(first, surroundings);
  if (act === 'export' && isOf(2)) {
    return exportRegister({ source: first, target: second, period }, surroundings);
  }
  if (act === 'merge' && isOf(3)) {
    return merged({ a: first, b: second, out: third, prefer }, surroundings);
  }
  if (act === 'read' && isOf(2)) return taken({ table: first, out: second, sheet }, surroundings);
  throw wrong();
}

/** What is to be looked at in each suggestion, in words. */
function findingsOf(path: string, surroundings: Surroundings) {
  const { value: register } = readRegister(path, surroundings);
  const facts = registerFacts(register, isoDay(surroundings.now()));
  return register.suggestions.flatMap((suggestion) =>
    suggestionFindings(suggestion, facts).open.map((one) => ({
      id: suggestion.id,
      number: suggestion.number,
      rule: one.rule,
      kind: suggestionRules[one.rule],
      field: one.field,
      message: suggestionFindingText(one),
    })),
  );
}

interface Merging {
  readonly a: string;
  readonly b: string;
  readonly out: string;
  readonly prefer: 'a' | 'b' | null;
}

/** Lays two registers over each other. Nothing is written while a question is open. */
function merged({ a, b, out, prefer }: Merging, surroundings: Surroundings) {
  const [ours, theirs] = [readRegister(a, surroundings), readRegister(b, surroundings)];
  const ancestor = ancestorIn(ours, theirs);
  const { questions, answered } = mergeRegisters({
    ...{ ours: ours.value, theirs: theirs.value, ancestor },
  });
  const made = answered(() => prefer ?? 'a');
  if (prefer !== null || questions.length === 0) {
    const photos = new Map([...ours.photos, ...theirs.photos]);
    writeRegister(out, { value: made, photos, of: [ours, theirs] }, surroundings);
  } else {
    surroundings.writeNotice(
      `${questions.length} isian berbeda di kedua berkas, sehingga ${out} belum ditulis. Tambahkan --prefer a atau --prefer b untuk memilih salah satunya.`,
    );
  }
  return {
    ancestor: ancestor === null ? 'unknown' : 'known',
    suggestions: made.suggestions.length,
    questions: questions.map(asked),
  };
}

function asked({ section, row, field, a, b }: Question) {
  return { section, row, field, a, b };
}

interface Taking {
  readonly table: string;
  readonly out: string;
  readonly sheet: string | null;
}

/** Makes a register of a table of suggestions, a row each. What could be meant in two ways is asked and not written. */
function taken({ table, out, sheet }: Taking, surroundings: Surroundings) {
  const { newId, now } = surroundings;
  const empty = emptyRegister({
    ...{ id: newId(), createdAt: now().toISOString(), defaults: registerDefaults },
  });
  const target = suggestionsTarget(empty);
  const cells = openCells({ file: table, sheet, wish: target.wish }, surroundings);
  const given = { target, current: [], answers: {}, newId, names: dataNames };
  const { input, draft, columns, unread, questions } = readFor({ ...given, block: cells.block });
  const open = [...cells.questions, ...questions];
  if (input !== null && open.length === 0) {
    const value = { ...empty, suggestions: [...numbered(input)] };
    writeRegister(out, { value, photos: new Map(), of: [] }, surroundings);
  }
  return {
    suggestions: draft.length,
    columns: columns.map(({ name, place }) => ({ name, place })),
    unread,
    questions: open,
    notes: cells.notes,
  };
}

interface RegisterWords {
  readonly act: string;
  readonly paths: readonly string[];
  readonly prefer: 'a' | 'b' | null;
  readonly sheet: string | null;
  readonly period: RecapPeriod;
}

function parsed(words: readonly string[]): RegisterWords {
  const { prefer = null, sheet = null, from = '', to = '', act, paths } = wordsOf(words);
  if (prefer !== null && prefer !== 'a' && prefer !== 'b') throw wrong();
  for (const limit of [from, to]) {
    if (limit !== '' && dateOf(limit) === null) {
      throw new BadInput(`Masa ditulis sebagai 2026-03 atau 2026-03-31; ${limit} tidak.`);
    }
  }
  return { act, paths, prefer, sheet, period: { from, to } };
}

function wordsOf(words: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { prefer: text, sheet: text, from: text, to: text },
    });
    const [act = '', ...paths] = positionals;
    return { ...values, act, paths };
  } catch {
    throw wrong();
  }
}

function wrong(): BadInput {
  return new BadInput(`Perintah ini ditulis dengan: ${USAGE}.`);
}
