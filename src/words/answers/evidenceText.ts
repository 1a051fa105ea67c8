import { answerField, fieldParts } from '#domain/risalah/address.ts';
import type { AnswerField } from '#domain/risalah/address.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';
import { toolUses } from '#domain/risalah/uses/resolveToolUse.ts';
import { numberOf } from '#domain/tools/atoms.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { joined } from '#language/joined.ts';
import { listed } from './listed.ts';

type Row = Readonly<Record<string, unknown>>;

/** Columns in which a team names what can be shown to a judge. */
const PROVING = ['source', 'evidence', 'evidenceBefore', 'evidenceAfter', 'number'] as const;

/** What bears an answer out: sources, documents, data and photographs named in it. Empty where there is none. */
export function evidenceText(risalah: Risalah, questions: readonly AnswerField[]): string {
  const tables = new Set(
    questions.flatMap((question) => {
      const { section, field } = fieldParts(question);
      return answerField(section, field) ?? [];
    }),
  );
  const found = [...tables].flatMap((table) => evidenceOf(risalah, table));
  const photos = [...tables].reduce((sum, table) => sum + photosIn(valueOf(risalah, table)), 0);
  return joined([listed([...new Set(found)]), photos === 0 ? '' : `${photos} foto`], '; ');
}

function evidenceOf(risalah: Risalah, table: AnswerField): readonly string[] {
  const value = valueOf(risalah, table);
  if (!Array.isArray(value)) return [];
  if (table.endsWith('/data')) return (value as readonly ToolUse[]).map(useText);
  return (value as readonly unknown[]).flatMap((each) => {
    if (typeof each !== 'object' || each === null) return [];
    const row = each as Row;
    const own = PROVING.map((column) => row[column]).filter((cell) => typeof cell === 'string');
    const use = toolUses(risalah).find(({ use: { id } }) => id === row['use'])?.use;
    return [...own, use === undefined ? '' : useText(use)];
  });
}

function useText({ title, evidence }: ToolUse): string {
  const n = numberOf(evidence.n);
  const bearing = joined([evidence.source, n === null ? '' : `n = ${formatNumber(n)}`]);
  return joined([title, bearing === '' ? '' : `(${bearing})`], ' ');
}

function valueOf(risalah: Risalah, table: AnswerField): unknown {
  const { section, field } = fieldParts(table);
  return (risalah[section] as Row)[field];
}

/** Photographs in the rows of a table. */
function photosIn(table: unknown): number {
  if (!Array.isArray(table)) return 0;
  const rows: readonly unknown[] = table;
  const cells = rows.flatMap((row) => (isRow(row) ? Object.values(row) : []));
  return cells
    .filter(Array.isArray)
    .flat()
    .filter((item) => isRow(item) && 'hash' in item).length;
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null;
}
