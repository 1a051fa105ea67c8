import type { VerificationRow } from '#domain/risalah/schema/causes.ts';
import { toolUses } from '#domain/risalah/uses/resolveToolUse.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { dateOf } from '#domain/tools/atoms.ts';
import { analyseScatter } from '#domain/tools/scatter.ts';
import { isBlank } from '#language/isBlank.ts';
import { at, check, emptyOf, gap } from '#domain/rules/ground/rule.ts';
import type { Rule, RuleContext, Sighting } from '#domain/rules/ground/rule.ts';

/** The proof of the dominant causes: held against a standard, measured, and concluded from the data. */
export const verificationRules = {
  'test-without-hypothesis': gap((context) =>
    tests(context, 'hypothesis', (row) => isBlank(row.hypothesis)),
  ),
  'test-without-standard': gap((context) =>
    tests(context, 'standard', (row) => isBlank(row.standard)),
  ),
  'test-without-method': gap((context) => tests(context, 'method', (row) => isBlank(row.method))),
  'test-without-period': gap((context) =>
    tests(
      context,
      (row) =>
        emptyOf('verification', {
          'rows.periodFrom': dateOf(row.periodFrom) === null,
          'rows.periodTo': dateOf(row.periodTo) === null,
          'rows.place': isBlank(row.place),
        }),
      (row) =>
        isBlank(row.place) || dateOf(row.periodFrom) === null || dateOf(row.periodTo) === null,
    ),
  ),
  'test-without-conclusion': gap((context) =>
    tests(context, 'conclusion', (row) => !isBlank(row.result) && row.conclusion === ''),
  ),
  'test-without-evidence': gap((context) =>
    tests(context, 'evidence', (row) => isBlank(row.evidence) && row.photos.length === 0),
  ),
  'vote-as-proof': check((context) =>
    tests(context, 'method', ({ method, evidence }) => opinion.test(`${method} ${evidence}`)),
  ),
  'conclusion-against-data': check((context) =>
    tests(
      context,
      'conclusion',
      (row) =>
        row.conclusion === 'dominant' &&
        (denial.test(row.result) || hasNoCorrelation(row, context.risalah)),
    ),
  ),
  'conclusions-disagree': check((context) => {
    const { rows } = context.risalah.verification;
    return tests(context, 'conclusion', ({ cause, conclusion }) =>
      rows.some(
        (other) =>
          conclusion === 'dominant' && other.cause === cause && other.conclusion === 'not-dominant',
      ),
    );
  }),
  'too-many-dominant': check(({ thread: { causes } }) =>
    causes.length > MANY ? [at('verification/rows', '', { count: causes.length })] : [],
  ),
  'dominant-cause-set-aside': check(({ thread: { causes } }) =>
    causes
      .filter(({ cause }) => cause.retired)
      .map(({ cause, verification }) =>
        at('verification/rows.cause', verification.id, { cause: cause.text }),
      ),
  ),
} as const satisfies Record<string, Rule>;

export type VerificationRuleId = keyof typeof verificationRules;

/** One to four causes are dominant; where all are, none is. */
const MANY = 4;

/** Ways of asking each other instead of the facts. */
const opinion =
  /\b(voting|pemungutan suara|ngt|nominal group|musyawarah|kesepakatan|curah pendapat|brainstorming|pendapat (tim|anggota|kelompok))\b/i;

const denial =
  /\b(tidak (terbukti|berpengaruh|berhubungan|signifikan|ada (hubungan|pengaruh|perbedaan))|bukan penyebab)\b/i;

/** |r| below this is called very weak. */
const WEAK = 0.2;

type TestColumn = Exclude<keyof VerificationRow, 'id'>;
type TestField = `verification/rows.${TestColumn}`;

function tests(
  { risalah }: RuleContext,
  boxes: TestColumn | ((row: VerificationRow) => readonly TestField[]),
  isSo: (row: VerificationRow) => boolean,
): readonly Sighting[] {
  const texts = new Map(risalah['cause-effect'].causes.map(({ id, text }) => [id, text]));
  return risalah.verification.rows
    .filter(({ cause, result }) => cause !== '' || !isBlank(result))
    .filter(isSo)
    .map((row) =>
      at(typeof boxes === 'string' ? `verification/rows.${boxes}` : boxes(row), row.id, {
        cause: texts.get(row.cause) ?? '',
      }),
    );
}

function hasNoCorrelation({ use: id }: VerificationRow, risalah: Risalah): boolean {
  const use = toolUses(risalah).find((each) => each.use.id === id)?.use;
  if (use?.tool !== 'scatter') return false;
  const { r } = analyseScatter(use.input).line;
  return r !== null && Math.abs(r) < WEAK;
}
