import { evenDecimals } from './blocks/evenDecimals.ts';
import { equationOf } from './equationOf.ts';
import type { Format } from '#domain/method/format.ts';
import type { Block, Paragraph, Run } from './manuscript.ts';

/**
 * Blocks as the format has them: a source that was named in the chapter is not named again; numbers of a column have as many
 * decimals; formulas as equations.
 */
export function finished(blocks: readonly Block[], { formulas }: Format): readonly Block[] {
  let named = new Set<string>();
  return blocks.map((block): Block => {
    if (block.kind === 'heading' && block.level === 1) named = new Set();
    if (block.kind === 'table') return evenDecimals(block);
    if (block.kind !== 'paragraph') return block;
    return formulas === 'equation' ? withEquation(once(block, named)) : once(block, named);
  });
}

/** The paragraph without the footnotes that are already in `named`; the others are added to it. */
function once(block: Paragraph, named: Set<string>): Paragraph {
  const isRepeated = (run: Run) => run.kind === 'footnote' && named.has(run.text);
  const runs = block.runs.filter((run) => {
    if (isRepeated(run)) return false;
    if (run.kind === 'footnote') named.add(run.text);
    return true;
  });
  return runs.length === block.runs.length ? block : { ...block, runs };
}

function withEquation(block: Paragraph): Paragraph {
  const [run] = block.runs;
  if (block.style !== 'formula' || block.runs.length !== 1 || run?.kind !== 'text') return block;
  const equation = equationOf(run.text);
  return equation === null ? block : { ...block, equation };
}
