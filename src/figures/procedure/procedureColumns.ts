import { performerKey, procedureHeads, shortPerformer } from '#words/drawings/procedure.ts';
import type { MeasureText } from '#figures/figure.ts';
import { textHeight } from '#figures/marks.ts';
import { sum } from '#figures/sum.ts';
import type { ProcedureInput, ProcedurePage } from './procedureInput.ts';
import { widestLine, wrapText } from '#figures/wrapText.ts';

/** Words of a sheet that says nothing else. */
const FONT_SIZE = 8;
export const PROCEDURE_PADDING = 4;
const HEAD_PADDING = 3;
const GROUP_HEIGHT = 14;
const LEGEND_GAP = 5;

/** A column with words; `left` and `width` in points. */
export interface ProcedureColumn {
  readonly key: 'number' | 'activity' | 'equipment' | 'time' | 'output' | 'note';
  readonly left: number;
  readonly width: number;
  readonly title: readonly string[];
}

export interface PerformerColumn {
  readonly left: number;
  readonly width: number;
  readonly title: readonly string[];
}

export interface ProcedureColumns {
  readonly texts: readonly ProcedureColumn[];
  readonly performers: readonly PerformerColumn[];
  /** Names of the performers, as lines, where the columns are too narrow to bear them; else empty. */
  readonly legend: readonly string[];
  readonly legendHeight: number;
  readonly width: number;
  readonly fontSize: number;
  /** Height of the bar over several columns, 0 where there is none, and of the whole heading. */
  readonly groupHeight: number;
  readonly headHeight: number;
}

const NUMBER_WIDTH = 22;
/** Least width of a performer's column, and the most that it takes of a roomy sheet. */
const NARROWEST = 29;
const WIDEST = 78;
/** Beside a symbol there must be room for "Tidak" and a connector. */
const LEAST_FLOW = 126;
/** A word that is longer still is broken. */
const WIDEST_WORD = 72;
/** What is done, in words that can be read down. */
const LEAST_ACTIVITY = 84;
/** The share of the free width that each column of words gets. */
const shares = { activity: 3.6, equipment: 2.3, time: 1.3, output: 3, note: 1.9 } as const;
const wordKeys = ['activity', 'equipment', 'time', 'output', 'note'] as const;
type WordKey = (typeof wordKeys)[number];
/** Width that the words should have before the performers' columns are widened. */
const WANTED_WORDS = 370;

/** Widths that fill the page; wider than the page where there are more performers than it can hold. */
export function procedureColumns(
  input: ProcedureInput,
  page: ProcedurePage,
  measure: MeasureText,
): ProcedureColumns {
  const names = input.performers.length === 0 ? [procedureHeads.performer] : input.performers;
  const { fontSize = FONT_SIZE } = page;
  const head = { fontSize, bold: true };
  const least = leastWidths(input, page, measure);
  const room = page.width - NUMBER_WIDTH - sum(least);
  const named = Math.max(NARROWEST + 5, longestWord(names, head, measure) + 2 * HEAD_PADDING);
  const bearsNames = named * names.length <= room;
  const needed = Math.max(bearsNames ? named : NARROWEST, LEAST_FLOW / names.length);
  const free = page.width - NUMBER_WIDTH - needed * names.length - WANTED_WORDS;
  const performerWidth = Math.max(needed, Math.min(WIDEST, needed + free / names.length));
  const words = wordWidths(page, performerWidth * names.length, least);
  const [activity = 0, ...standards] = words;
  const keys = keysOf(page);
  const flowLeft = NUMBER_WIDTH + activity;
  const headings = bearsNames ? names : names.map((_, index) => shortPerformer(index));
  const performers = headings.map((name, index) => ({
    left: flowLeft + index * performerWidth,
    width: performerWidth,
    title: wrapHead(name, { width: performerWidth, fontSize }, measure),
  }));
  const texts = [
    column('number', { left: 0, width: NUMBER_WIDTH, fontSize }, measure),
    column('activity', { left: NUMBER_WIDTH, width: activity, fontSize }, measure),
    ...keys.slice(1).map((key, index) => {
      const left = flowLeft + performerWidth * names.length + sum(standards.slice(0, index));
      return column(key, { left, width: standards[index] ?? 0, fontSize }, measure);
    }),
  ];
  const tallest = Math.max(
    ...performers.map(({ title }) => title.length),
    ...texts.slice(2, 5).map(({ title }) => title.length),
  );
  const groupHeight = page.columns === 'flow' ? 0 : GROUP_HEIGHT;
  const width = flowLeft + performerWidth * names.length + sum(standards);
  const legend = bearsNames
    ? []
    : wrapText(performerKey(names), { fontSize, bold: false, width }, measure);
  return {
    texts,
    performers,
    legend,
    legendHeight: legend.length === 0 ? 0 : textHeight(legend, fontSize) + LEGEND_GAP,
    width,
    fontSize,
    groupHeight,
    headHeight:
      groupHeight + textHeight(Array<string>(tallest).fill(''), fontSize) + 2 * HEAD_PADDING,
  };
}

function column(
  key: ProcedureColumn['key'],
  { left, width, fontSize }: HeadRoom & { readonly left: number },
  measure: MeasureText,
): ProcedureColumn {
  return { key, left, width, title: wrapHead(procedureHeads[key], { width, fontSize }, measure) };
}

interface HeadRoom {
  readonly width: number;
  readonly fontSize: number;
}

function wrapHead(
  text: string,
  { width, fontSize }: HeadRoom,
  measure: MeasureText,
): readonly string[] {
  return wrapText(text, { fontSize, bold: true, width: width - 2 }, measure);
}

/** Wide enough for the headings, and for the words of the rows too where there is room for both. */
function leastWidths(
  { steps, performers }: ProcedureInput,
  page: ProcedurePage,
  measure: MeasureText,
): readonly number[] {
  const flow = Math.max(LEAST_FLOW, NARROWEST * performers.length);
  const { fontSize = FONT_SIZE } = page;
  const room = page.width - NUMBER_WIDTH - flow;
  const keys = keysOf(page);
  const forTitles = keys.map((key) => {
    const title =
      widestLine([procedureHeads[key]], { fontSize, bold: true }, measure) + 2 * HEAD_PADDING;
    return key === 'activity' ? Math.max(LEAST_ACTIVITY, title) : title;
  });
  const forWords = keys.map((key, index) => {
    const texts = steps.map((step) => step[key]);
    const word = longestWord(texts, { fontSize, bold: false }, measure) + 2 * PROCEDURE_PADDING;
    return Math.max(forTitles[index] ?? 0, Math.min(WIDEST_WORD, Math.ceil(word)));
  });
  return sum(forWords) <= room ? forWords : forTitles;
}

function wordWidths(
  page: ProcedurePage,
  performers: number,
  least: readonly number[],
): readonly number[] {
  const spare = Math.max(0, page.width - NUMBER_WIDTH - performers - sum(least));
  const keys = keysOf(page);
  const all = sum(keys.map((key) => shares[key]));
  return keys.map((key, index) => (least[index] ?? 0) + (spare * shares[key]) / all);
}

/** A hall is shown who does what, in which order and how fast; the rest is read in the report. */
function keysOf({ columns = 'all' }: ProcedurePage): readonly WordKey[] {
  return columns === 'all' ? wordKeys : ['activity', 'time'];
}

function longestWord(
  texts: readonly string[],
  font: { readonly fontSize: number; readonly bold: boolean },
  measure: MeasureText,
): number {
  const words = texts.flatMap((text) => text.split(/\s+/u));
  return widestLine(words, font, measure);
}
