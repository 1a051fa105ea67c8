import { pageRuns } from '#document/setting/pageRuns.ts';
import type { Block, Part } from '#manuscript/manuscript.ts';
import { expect, it } from 'vitest';
import { bodyText, figure, fishbone, heading } from '#tests/document/sampleManuscript.ts';

const pages = (...parts: readonly (readonly [Part['numbering'], readonly Block[]])[]) =>
  pageRuns({
    title: '',
    author: '',
    mark: '',
    banner: '',
    captions: 'by-chapter',
    parts: parts.map(([numbering, blocks]) => ({
      id: '',
      orientation: 'portrait',
      numbering,
      blocks,
    })),
  });

const text = bodyText('Teks');
const bone = figure('Tulang ikan', 'bone', fishbone(6));
const pageBreak: Block = { kind: 'page-break' };

it('puts a landscape figure on a page of its own', () => {
  const runs = pages(['arabic', [text, bone, text]]);
  expect(runs.map((run) => run.orientation)).toEqual(['portrait', 'landscape', 'portrait']);
});

it('starts the count again only where the numbering changes', () => {
  const runs = pages(
    ['none', [text]],
    ['roman', [text]],
    ['roman', [text]],
    ['arabic', [text, bone]],
  );
  expect(runs.map((run) => run.restarts)).toEqual([false, true, false, true, false]);
});

it('names the chapter that its pages belong to, and begins one where a chapter does', () => {
  const opened = { ...heading(1, 'PENDAHULUAN'), label: 'BAB I' };
  const runs = pages(['arabic', [text, opened, text, bone, text, heading(1, 'LAMPIRAN'), text]]);
  expect(runs.map(({ chapter }) => chapter)).toEqual(['', 'BAB I', 'BAB I', 'BAB I', 'LAMPIRAN']);
});

it('turns no page twice: not before a chapter, nor at either end of a part', () => {
  const runs = pages(['arabic', [pageBreak, text, pageBreak, heading(1, 'BAB'), text, pageBreak]]);
  expect(runs).toHaveLength(2);
  expect(pages(['arabic', [text, pageBreak, text]])).toHaveLength(2);
});
