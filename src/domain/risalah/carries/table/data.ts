import { carriesFields } from '#domain/risalah/carries/carry.ts';
import type { Carry, Link } from '#domain/risalah/carries/carry.ts';
import { ownCount } from '#domain/risalah/carries/ownCount.ts';
import type { VerificationRow } from '#domain/risalah/schema/causes.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';
import {
  checkSheetById,
  dataSections,
  sourceOf,
  toolUses,
} from '#domain/risalah/uses/resolveToolUse.ts';
import type { DataSection, HeldUses } from '#domain/risalah/uses/resolveToolUse.ts';

/** How many were observed, where the data themselves say so. */
export const countCarries: readonly Carry[] = dataSections.flatMap((section): readonly Carry[] => {
  const counting = (sureness: 'exact' | 'least', agrees: 'must' | 'may'): Carry =>
    carriesFields<ToolUse>({
      to: section,
      reads: [],
      link: (record) =>
        record[section].data
          .filter((use) => sourceOf(use) === '' && ownCount(use)?.sureness === sureness)
          .map((use) => linkTo(use, section, use)),
      fields: {
        'data.evidence.n': { from: 'input', agrees, value: (use) => ownCount(use)?.n ?? null },
      },
    });
  return [counting('exact', 'must'), counting('least', 'may')];
});

/** What is drawn from a check sheet has that one's evidence. */
export const sheetCarries: readonly Carry[] = dataSections.map((section) =>
  carriesFields<ToolUse>({
    to: section,
    reads: dataSections.filter((other) => other !== section),
    link: (record) =>
      record[section].data.flatMap((use): readonly Link<ToolUse>[] => {
        const sheet = checkSheetById(record, sourceOf(use));
        return sheet === null || sheet.id === use.id
          ? []
          : [linkTo(use, sectionOf(record, sheet.id), sheet)];
      }),
    fields: {
      'data.title': 'title',
      'data.evidence.question': 'evidence.question',
      'data.evidence.measured': 'evidence.measured',
      'data.evidence.unit': 'evidence.unit',
      'data.evidence.periodFrom': { from: 'evidence.periodFrom', agrees: 'must' },
      'data.evidence.periodTo': { from: 'evidence.periodTo', agrees: 'must' },
      'data.evidence.place': 'evidence.place',
      'data.evidence.collector': 'evidence.collector',
      'data.evidence.source': 'evidence.source',
      'data.evidence.n': { from: 'evidence.n', agrees: 'must' },
    },
  }),
);

/** A proof that names its data has their number, period, place and sentence. */
export const proofCarries: readonly Carry[] = [
  carriesFields<Proof>({
    to: 'verification',
    reads: [...dataSections.filter((section) => section !== 'verification'), 'cause-effect'],
    link: (record) =>
      record.verification.rows.flatMap((row: VerificationRow): readonly Link<Proof>[] => {
        const found = toolUses(record).find((each) => each.use.id === row.use);
        if (found === undefined) return [];
        const { section, use } = found;
        const cause = record['cause-effect'].causes.find(({ id }) => id === row.cause);
        const { from } = linkTo(row, section, use);
        const { id, evidence } = use;
        return [{ row: row.id, from, source: { id, evidence, use, cause: cause?.text ?? '' } }];
      }),
    fields: {
      // Of all that was observed the proof may count those of one cause alone.
      'rows.n': 'evidence.n',
      'rows.periodFrom': { from: 'evidence.periodFrom', agrees: 'must' },
      'rows.periodTo': { from: 'evidence.periodTo', agrees: 'must' },
      'rows.place': 'evidence.place',
      'rows.result': {
        from: 'input',
        isCostly: true,
        value: ({ use, cause }, record, { proof }) => proof(record, use, cause),
      },
    },
  }),
];

/** Data that prove a cause, and the cause in words. */
interface Proof extends Pick<ToolUse, 'id' | 'evidence'> {
  readonly use: ToolUse;
  readonly cause: string;
}

function linkTo(
  { id: row }: { readonly id: string },
  section: DataSection,
  use: ToolUse,
): Link<ToolUse> {
  return { row, from: { section, row: use.id, table: 'data' }, source: use };
}

function sectionOf(held: HeldUses & Risalah, id: string): DataSection {
  return toolUses(held).find(({ use }) => use.id === id)?.section ?? 'background';
}
