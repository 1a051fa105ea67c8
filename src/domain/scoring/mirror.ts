import { itemsOf, pointsOf } from '#domain/method/scoring.ts';
import type { ScoringGroup, ScoringItem, ScoringSheet } from '#domain/method/scoring.ts';
import type { SectionId } from '#domain/method/sectionId.ts';
import { fieldParts } from '#domain/risalah/address.ts';
import type { AnswerField } from '#domain/risalah/address.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { numberOf } from '#domain/tools/atoms.ts';
import type { Amount } from '#domain/tools/atoms.ts';

/** The risalah as a judge's sheet reads it, with the team's own marks. */
export interface Mirror {
  readonly sheet: ScoringSheet<AnswerField>;
  readonly groups: readonly MirrorGroup[];
  readonly totals: MirrorTotals;
}

export interface MirrorGroup {
  readonly group: ScoringGroup<AnswerField>;
  readonly items: readonly MirrorItem[];
  readonly totals: MirrorTotals;
}

export interface MirrorItem {
  readonly item: ScoringItem<AnswerField>;
  readonly answers: readonly MirrorAnswer[];
  /** What bears the answers out; empty where nothing is named. */
  readonly evidence: string;
  /** Sections that the item reads from. */
  readonly sections: readonly SectionId[];
  readonly score: Amount;
  readonly note: string;
}

export interface MirrorAnswer {
  readonly question: AnswerField;
  /** Shortened; empty where nobody has answered. */
  readonly text: string;
}

export interface MirrorTotals {
  readonly items: number;
  /** Items to which at least one question has an answer. */
  readonly answered: number;
  /** Items of which every question has one. */
  readonly whole: number;
  /** Items that the team has marked. */
  readonly marked: number;
  readonly points: number;
  /** Sum of the team's marks. */
  readonly score: number;
}

/** The sheet of that id; the first where there is none. */
export function sheetOf(
  sheets: readonly ScoringSheet<AnswerField>[],
  id: string,
): ScoringSheet<AnswerField> | null {
  return sheets.find((sheet) => sheet.id === id) ?? sheets[0] ?? null;
}

/** How the record's answers are told, which is the dictionary's business. */
export interface MirrorTexts {
  /** An answer, shortened; empty where there is none. */
  readonly answer: (risalah: Risalah, question: AnswerField) => string;
  /** What bears these answers out; empty where nothing is named. */
  readonly evidence: (risalah: Risalah, questions: readonly AnswerField[]) => string;
}

/** What each item of a sheet reads, and what the team gives itself. */
export function mirrorOf(
  risalah: Risalah,
  sheet: ScoringSheet<AnswerField>,
  texts: MirrorTexts,
): Mirror {
  const groups = sheet.groups.map((group): MirrorGroup => {
    const items = group.items.map((item) => mirrorItem(risalah, item, texts));
    return { group, items, totals: totalsOf(items) };
  });
  return { sheet, groups, totals: totalsOf(groups.flatMap(({ items }) => items)) };
}

/** The points of a level, to two decimals: what a judge would write down. */
export function levelPoints(points: number, share: number): number {
  return Math.round(points * share * 100) / 100;
}

/** Whether a mark can be given: from 0 to the item's points. */
export function isMark(score: Amount, points: number): boolean {
  const value = numberOf(score);
  return value !== null && value >= 0 && value <= Math.round(points * 100) / 100;
}

/** How many items of all sheets a question feeds, with their weight: what an answer is worth. */
export function itemsFedBy(
  sheet: ScoringSheet<AnswerField>,
  section: SectionId,
): readonly ScoringItem<AnswerField>[] {
  return itemsOf(sheet).filter(({ fedBy }) =>
    fedBy.some((question) => fieldParts(question).section === section),
  );
}

function mirrorItem(
  risalah: Risalah,
  item: ScoringItem<AnswerField>,
  texts: MirrorTexts,
): MirrorItem {
  const { scores, notes } = risalah.mirror;
  const read = item.fedBy.reduce((left, question) => amongRows(left, question, item), risalah);
  return {
    item,
    answers: item.fedBy.map((question) => ({ question, text: texts.answer(read, question) })),
    evidence: texts.evidence(risalah, item.fedBy),
    sections: [...new Set(item.fedBy.map((question) => fieldParts(question).section))],
    score: scores[item.id] ?? null,
    note: notes[item.id] ?? '',
  };
}

/** The record with only those rows of a question's table that the item asks about. */
function amongRows(
  risalah: Risalah,
  question: AnswerField,
  { among }: ScoringItem<AnswerField>,
): Risalah {
  const { section, field, column } = fieldParts(question);
  const answers: Readonly<Record<string, unknown>> = risalah[section];
  const rows = answers[field];
  if (among === undefined || column === '' || !Array.isArray(rows)) return risalah;
  const asked = rows.filter((row: Readonly<Record<string, unknown>>) => {
    return row[among.column] === among.value;
  });
  return { ...risalah, [section]: { ...answers, [field]: asked } };
}

function totalsOf(items: readonly MirrorItem[]): MirrorTotals {
  const marked = items.filter(({ score, item }) => isMark(score, item.points));
  const sum = marked.reduce((total, { score }) => total + (numberOf(score) ?? 0), 0);
  return {
    items: items.length,
    answered: items.filter(({ answers }) => answers.some(({ text }) => text !== '')).length,
    whole: items.filter(({ answers }) => answers.every(({ text }) => text !== '')).length,
    marked: marked.length,
    points: Math.round(pointsOf(items.map(({ item }) => item)) * 100) / 100,
    score: Math.round(sum * 100) / 100,
  };
}
