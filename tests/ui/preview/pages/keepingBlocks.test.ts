import { describe, expect, it } from 'vitest';
import type { Block, Manuscript } from '#manuscript/manuscript.ts';
import { blockKeys } from '#ui/preview/blocks/blockKeys.ts';
import { keepingBlocks } from '#ui/preview/pages/keepingBlocks.ts';

describe('keepingBlocks', () => {
  it('takes over every block that says the same, wherever it now stands', () => {
    const shown = report([heading('a'), words('satu'), heading('b'), words('dua')]);
    const latest = report([heading('a'), words('nol'), words('satu'), heading('b'), words('dua')]);
    const kept = keep(shown, latest);
    expect(blocksOf(kept)).toEqual(blocksOf(latest));
    expect(blocksOf(kept)[0]).toBe(blocksOf(shown)[0]);
    expect(blocksOf(kept)[3]).toBe(blocksOf(shown)[2]);
    expect(blocksOf(kept)[4]).toBe(blocksOf(shown)[3]);
  });

  it('shows what is new and drops what has gone', () => {
    const shown = report([heading('a'), words('lama')]);
    const latest = report([heading('a'), words('baru')]);
    expect(blocksOf(keep(shown, latest))).toEqual(blocksOf(latest));
    expect(blocksOf(keep(shown, report([])))).toEqual([]);
  });
});

describe('blockKeys', () => {
  it('are all different, even where two blocks claim one anchor', () => {
    const keys = blockKeys([words('x'), heading('a'), words('y'), heading('a'), words('z')]);
    expect(new Set(keys).size).toBe(5);
  });

  it('stay with what stands behind an anchor when blocks come before it', () => {
    const before = blockKeys([heading('a'), words('x')]);
    const after = blockKeys([words('baru'), heading('a'), words('x')]);
    expect(after.slice(1)).toEqual(before);
  });
});

function report(blocks: readonly Block[]): Manuscript {
  return {
    title: '',
    author: '',
    mark: '',
    banner: '',
    captions: 'by-chapter',
    parts: [{ id: 'report', orientation: 'portrait', numbering: 'arabic', blocks }],
  };
}

function blocksOf({ parts }: Manuscript): readonly Block[] {
  return parts.flatMap(({ blocks }) => blocks);
}

function heading(anchor: string): Block {
  return {
    kind: 'heading',
    level: 2,
    label: '',
    text: anchor,
    anchor,
    numbered: true,
    section: 'background',
  };
}

function words(text: string): Block {
  return {
    kind: 'paragraph',
    style: 'body',
    runs: [{ kind: 'text', text }],
    section: 'background',
  };
}

/** All slices at once. */
function keep(shown: Manuscript, latest: Manuscript): Manuscript {
  const work = keepingBlocks(shown, latest);
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}
