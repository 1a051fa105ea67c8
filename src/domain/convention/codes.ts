import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { stateOf } from './expected.ts';
import { timingOf } from './penalty.ts';
import type { Convention } from './schema/convention.ts';
import type { JudgeSheets } from './schema/judgeSheets.ts';
import { sheetId } from './schema/sheet.ts';
import type { FilledSheet } from './schema/sheet.ts';

/** Letters that cannot make a word, and are told apart when they are read aloud one by one. */
const LETTERS = 'BCDFGHJKLMNPQRSTVWXZ';
const LENGTH = 8;

/** Eight letters that say whether something is what it was: "KRTM-PWQD". The order of keys does not count. */
function codeOf(content: unknown): string {
  const digest = sha256(utf8ToBytes(canonical(content)));
  let left = digest.reduce((number, byte) => (number << 8n) | BigInt(byte), 0n);
  let letters = '';
  for (let at = 0; at < LENGTH; at += 1) {
    letters += LETTERS[Number(left % BigInt(LETTERS.length))] ?? '';
    left /= BigInt(LETTERS.length);
  }
  return `${letters.slice(0, LENGTH / 2)}-${letters.slice(LENGTH / 2)}`;
}

/** JSON with the keys of every object in order, so that equal things are written alike. */
function canonical(content: unknown): string {
  return JSON.stringify(content, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/**
 * Code of forms, judges and rule as they are agreed. When that is (an ISO instant) is in it, so that no two seals share a
 * code.
 */
export function sealOf(
  { forms, judges, rule }: Pick<Convention, 'forms' | 'judges' | 'rule'>,
  at: string,
): string {
  return codeOf({ forms, judges, rule, at });
}

/** Whether what was sealed is what it was. */
export function isSealWhole(convention: Convention): boolean {
  const { seal } = convention;
  return seal === null || sealOf(convention, seal.at) === seal.code;
}

/** Code of what a judge hands in, in a file or on paper. */
export function handInCode({
  judge,
  seal,
  sheets,
}: {
  readonly judge: { readonly id: string };
  readonly seal: string;
  readonly sheets: readonly FilledSheet[];
}): string {
  return codeOf({ judge: judge.id, seal, sheets: plain(sheets) });
}

/** Whether sheets are what their judge handed in. */
export function isHandInWhole(sheets: JudgeSheets): boolean {
  return sheets.handedIn === null || handInCode(sheets) === sheets.handedIn.code;
}

/** Code of all that the result is made of. */
export function closingCode(convention: Convention): string {
  const { seal, rule, forms, judges, contestants, draw, sheets } = convention;
  const competing = contestants.filter(({ isWithdrawn }) => !isWithdrawn).map(({ id }) => id);
  return codeOf({
    seal: seal?.code ?? '',
    ...{ rule, forms, judges, seed: draw?.seed ?? '' },
    competing: competing.toSorted(),
    seconds: competing.toSorted().map((id) => timingOf(convention, id)?.usedSeconds ?? null),
    sheets: plain(sheets.filter((sheet) => stateOf(convention, sheet) === 'counted')),
  });
}

/** Whether the result is what was closed. */
export function isClosingWhole(convention: Convention): boolean {
  return convention.closed === null || closingCode(convention) === convention.closed.code;
}

/** Sheets in an order of their own, without those on which nothing is written. */
function plain(sheets: readonly FilledSheet[]): readonly FilledSheet[] {
  return sheets
    .map((sheet) => ({ ...sheet, comments: written(sheet.comments) }))
    .filter(({ scores, comments }) => Object.keys(scores).length + Object.keys(comments).length > 0)
    .toSorted((one, other) => (sheetId(one) < sheetId(other) ? -1 : 1));
}

function written(comments: FilledSheet['comments']): FilledSheet['comments'] {
  return Object.fromEntries(Object.entries(comments).filter(([, text]) => text.trim() !== ''));
}
