import { answersInForce } from '#manuscript/sentences.ts';
import { parseArgs } from 'node:util';
import { toolUses } from '#domain/risalah/uses/resolveToolUse.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { typesetDocument } from '#document/typesetDocument.ts';
import { composeForm } from '#publications/forms/composeForm.ts';
import { formIds } from '#publications/forms/formId.ts';
import type { FormId } from '#publications/forms/formId.ts';
import { formats } from '#templates/formats/formats.ts';
import { BadInput } from './badInput.ts';
import { readRisalah, writeBytes } from './risalahOnDisk.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * `form ID MASUKAN KELUARAN.docx [--of ID]`: a blank form. `--of` names the check sheet or meeting it is for;
 * by default the first check sheet, and a meeting that has yet to come.
 */
export async function writeForm(
  words: readonly string[],
  surroundings: Surroundings,
): Promise<null> {
  const { id, source, target, of } = readWords(words);
  const form = formIds.find((known) => known === id);
  if (form === undefined) {
    throw new BadInput(`Formulir “${id}” tidak ada. Pilihan: ${formIds.join(', ')}.`);
  }
  const { risalah } = answersInForce(readRisalah(source, surroundings).risalah);
  const manuscript = composeForm({ risalah, form, of: chosenOf(risalah, form, of) });
  const { bytes } = await typesetDocument(manuscript, {
    format: formats[0],
    photos: new Map(),
    now: surroundings.now(),
  });
  writeBytes(target, bytes, surroundings);
  return null;
}

function chosenOf(risalah: Risalah, form: FormId, of: string | undefined): string {
  const known = idsFor(risalah, form);
  if (of === undefined) return form === 'check-sheet' ? (known[0] ?? '') : '';
  if (known.includes(of)) return of;
  throw new BadInput(`Tidak ada “${of}” untuk formulir ini. Pilihan: ${known.join(', ') || '–'}.`);
}

function idsFor(risalah: Risalah, form: FormId): readonly string[] {
  switch (form) {
    case 'check-sheet':
      return toolUses(risalah)
        .filter(({ use }) => use.tool === 'check-sheet')
        .map(({ use }) => use.id);
    case 'attendance':
    case 'minutes':
      return risalah.meetings.rows.map(({ id }) => id);
    case 'ballot':
      return [];
    default:
      return form satisfies never;
  }
}

interface FormWords {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly of: string | undefined;
}

function readWords(words: readonly string[]): FormWords {
  const usage = new BadInput(
    'Perintah ini ditulis dengan: form ID MASUKAN KELUARAN.docx [--of ID].',
  );
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { of: { type: 'string' } },
      allowPositionals: true,
    });
    const [id, source, target, ...others] = positionals;
    if (id === undefined || source === undefined || target === undefined || others.length > 0) {
      throw usage;
    }
    return { id, source, target, of: values.of };
  } catch {
    throw usage;
  }
}
