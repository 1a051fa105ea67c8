import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { sectionIds } from '#domain/method/sectionId.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { sectionElementId } from '#ui/risalah/pages/sectionElementId.ts';
import { scrollerOf } from '#ui/kit/scrollerOf.ts';
import type { LaidOut } from '#ui/preview/pages/usePageLayout.ts';

/**
 * Keeps the sheets beside the questions at the place that is being answered: where the section in focus begins, and,
 * once new sheets are there, the first of its passages that now says something else. The focus stays where it is.
 * Before anything is answered that is where the first of the page's sections begins. Sheets that take another `width`
 * have their passages elsewhere.
 */
export function useFollow(
  frame: RefObject<HTMLElement | null>,
  { laid, first, width }: { laid: LaidOut; first: string; width: number },
): void {
  const shown = useRef(laid);

  useEffect(() => {
    if (focusedSection() !== '') return;
    showFirst(frame.current, shown.current, (block) => sectionOf(block) === first);
  }, [frame, first, width]);

  useEffect(() => {
    function follow(): void {
      const section = focusedSection();
      if (section !== '')
        showFirst(frame.current, shown.current, (block) => sectionOf(block) === section);
    }
    follow();
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, [frame, width]);

  useEffect(() => {
    const before = new Set(blocksOf(shown.current));
    shown.current = laid;
    const section = focusedSection();
    if (section === '') return;
    showFirst(frame.current, laid, (block) => sectionOf(block) === section && !before.has(block));
  }, [frame, laid]);
}

function focusedSection(): string {
  const focused = document.activeElement;
  return sectionIds.find((id) => focused?.closest(`#${sectionElementId(id)}`) != null) ?? '';
}

function blocksOf({ manuscript }: LaidOut): readonly Block[] {
  return manuscript.parts.flatMap((part) => part.blocks);
}

function sectionOf(block: Block): string {
  return 'section' in block ? block.section : '';
}

/** Scrolls the panel, and nothing around it, to the first passage that is meant. */
function showFirst(
  frame: HTMLElement | null,
  laid: LaidOut,
  isMeant: (block: Block) => boolean,
): void {
  const blocks = blocksOf(laid);
  for (const [index, sheet] of laid.pages.sheets.entries()) {
    const element = frame?.querySelector<HTMLElement>(`[data-sheet="${index}"]`);
    const piece = sheet.pieces.find(({ block }) => {
      const found = blocks[block];
      return found !== undefined && isMeant(found);
    });
    if (element == null || piece === undefined) continue;
    const [first] = piece.kind === 'rows' ? piece.rows : piece.lines;
    scrollTo(element, ((first?.y ?? 0) / sheet.height) * element.offsetHeight);
    return;
  }
}

/** The panel's head covers so many pixels. */
const HEAD = 70;

/** What stays above the passage, in pixels: the head, and the title of a chapter that has just begun. */
const ABOVE = 200;

function scrollTo(sheet: HTMLElement, y: number): void {
  const panel = scrollerOf(sheet);
  if (panel === null) return;
  const at = sheet.getBoundingClientRect().top - panel.getBoundingClientRect().top + y;
  // What is in sight need not move.
  if (at > HEAD && at < panel.clientHeight * 0.6) return;
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  // A glide over many sheets would paint all of them, under the hands of somebody who types.
  const isFar = Math.abs(at) > panel.clientHeight;
  const top = panel.scrollTop + at - ABOVE;
  // Nobody is shown half a line at the very top.
  panel.scrollTo({ top: top < HEAD ? 0 : top, behavior: calm || isFar ? 'instant' : 'smooth' });
}
