import { describe, expect, it } from 'vitest';
import type { Block, Manuscript } from '#manuscript/manuscript.ts';
import { selectParts } from '#ui/preview/blocks/selectParts.ts';

function chapter(text: string): Block {
  return {
    kind: 'heading',
    level: 1,
    label: '',
    text,
    anchor: text,
    numbered: true,
    section: '',
  };
}

function sentence(section: string): Block {
  return { kind: 'paragraph', runs: [], style: 'body', section };
}

const manuscript: Manuscript = {
  title: '',
  author: '',
  mark: '',
  banner: '',
  captions: 'by-chapter',
  parts: [
    {
      id: 'report',
      orientation: 'portrait',
      numbering: 'arabic',
      blocks: [
        chapter('PENDAHULUAN'),
        sentence('schedule'),
        chapter('LANGKAH 1'),
        sentence('inventory'),
        sentence('target'),
        chapter('LANGKAH 2'),
        sentence('cause-effect'),
      ],
    },
  ],
};

function texts(sections: readonly string[]): readonly (readonly string[])[] {
  return selectParts(manuscript, sections).map(({ blocks }) =>
    blocks.map((block) => {
      if (block.kind === 'heading') return block.text;
      return 'section' in block ? block.section : '';
    }),
  );
}

describe('selectParts', () => {
  it('prints a section under the heading of its chapter', () => {
    expect(texts(['cause-effect'])).toEqual([['LANGKAH 2', 'cause-effect']]);
  });

  it('begins with the chapter that prints most of the sections', () => {
    expect(texts(['inventory', 'target', 'schedule'])).toEqual([
      ['LANGKAH 1', 'inventory', 'target'],
      ['PENDAHULUAN', 'schedule'],
    ]);
  });

  it('prints nothing of a section without words', () => {
    expect(texts(['risks'])).toEqual([]);
  });
});
