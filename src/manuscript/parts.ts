import type { Format } from '#domain/method/format.ts';
import type { Block, Paragraph, Part } from './manuscript.ts';
import { fitsUpright } from './measure/fitsUpright.ts';

/** Widest sum of column weights, about centimetres, that an upright page holds. */
const UPRIGHT_WIDTH = 17.5;

/** What the parts of one stretch of the report share. */
interface Stretch {
  readonly id: string;
  readonly numbering: Part['numbering'];
  readonly format: Format;
}

/**
 * Lays blocks out as parts: a table too wide for an upright sheet is turned on its side with the heading and the words
 * that lead to it, and so is an annex with a wide drawing; all else is upright. The words right after a wide table stand
 * on the upright page behind it, or beside it where the next page does not go on. A wide drawing elsewhere needs no part:
 * typesetters give it a page of its own.
 */
export function* layParts(
  { id, numbering, format }: Stretch,
  blocks: readonly Block[],
): Generator<undefined, Part[]> {
  const parts: { orientation: Part['orientation']; blocks: Block[] }[] = [];
  for (const { isTurned, blocks: group } of turned(blocks, yield* wideTables(blocks, format))) {
    const orientation = isTurned ? 'landscape' : 'portrait';
    const open = parts.at(-1);
    if (open?.orientation === orientation) open.blocks.push(...group);
    else parts.push({ orientation, blocks: [...group] });
  }
  return parts.map((part, index) => ({ id: `${id}-${index + 1}`, numbering, ...part }));
}

interface Group {
  readonly isTurned: boolean;
  readonly blocks: readonly Block[];
}

/** Every table is measured word by word: some in each slice. */
function* wideTables(
  blocks: readonly Block[],
  format: Format,
): Generator<undefined, ReadonlySet<Block>> {
  const wide = new Set<Block>();
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    if (isWide(block, format)) wide.add(block);
    yield;
  }
  return wide;
}

function turned(blocks: readonly Block[], wide: ReadonlySet<Block>): readonly Group[] {
  const all = groups(blocks, wide).map((group) => ({
    isTurned:
      group.some((block) => wide.has(block)) || (group.some(isAnnex) && group.some(isWideDrawing)),
    blocks: group,
  }));
  return all.map((group, index) => {
    const after = behind(group, all[index + 1], wide);
    const before = behind(all[index - 1], group, wide);
    const own = group.blocks.slice(0, group.blocks.length - after.length);
    return { ...group, blocks: [...before, ...own] };
  });
}

/** The words behind the last wide table of a group, where the upright page after it has room for them. */
function behind(
  group: Group | undefined,
  next: Group | undefined,
  wide: ReadonlySet<Block>,
): readonly Block[] {
  if (group === undefined || next === undefined || next.isTurned || isChapter(next.blocks[0]))
    return [];
  const last = group.blocks.findLastIndex((block) => wide.has(block));
  return last === -1 ? [] : group.blocks.slice(last + 1);
}

/**
 * Runs of blocks that must lie the same way: each begins at a heading of level 1 or 2, behind a wide table's words, or
 * where the words that lead to a wide table begin.
 */
function groups(blocks: readonly Block[], wide: ReadonlySet<Block>): readonly (readonly Block[])[] {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const open = runs.at(-1);
    const opens = block.kind === 'heading' && block.level < 3;
    const bare = open?.length === 1 && isChapter(open[0]);
    const goesOn = block.kind === 'paragraph' && !presents(block);
    const isBehind = !goesOn && !wide.has(block) && open?.some((one) => wide.has(one)) === true;
    if (open === undefined || (opens && !bare) || isBehind) runs.push([block]);
    else if (wide.has(block)) runs.push([...open.splice(leadOf(open, wide)), block]);
    else open.push(block);
  }
  return runs.filter((run) => run.length > 0);
}

/** Where the words begin that lead to what comes behind these blocks: at the start if there is nothing but words. */
function leadOf(open: readonly Block[], wide: ReadonlySet<Block>): number {
  const shown = open.findLastIndex((block) => !isWords(block) && !wide.has(block));
  if (shown === -1) return 0;
  const lead = open.findLastIndex(
    (block) => block.kind === 'heading' || (block.kind === 'paragraph' && presents(block)),
  );
  return lead > shown ? lead : open.length;
}

function isWords({ kind }: Block): boolean {
  return kind === 'heading' || kind === 'paragraph' || kind === 'list' || kind === 'page-break';
}

/** Whether a paragraph refers to a table or figure: it leads to what comes behind it. */
function presents({ runs }: Paragraph): boolean {
  return runs.some((run) => run.kind === 'reference');
}

function isChapter(block: Block | undefined): boolean {
  return block?.kind === 'heading' && block.level === 1;
}

function isAnnex(block: Block): boolean {
  return block.kind === 'heading' && block.annex === true;
}

function isWideDrawing(block: Block): boolean {
  return block.kind === 'figure' && block.figure.kind === 'diagram' && block.figure.landscape;
}

/** By what its composer expects of it, or because its words would be broken on an upright sheet. */
function isWide(block: Block, format: Format): boolean {
  if (block.kind !== 'table') return false;
  const expected = block.columns.reduce((sum, column) => sum + column.weight, 0);
  return expected > UPRIGHT_WIDTH || !fitsUpright(block, format);
}
