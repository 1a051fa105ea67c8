import { sectionIds } from '#domain/method/sectionId.ts';
import type { SectionId } from '#domain/method/sectionId.ts';
import { sectionElementId } from '#ui/risalah/pages/sectionElementId.ts';

/** How far a page is scrolled, told by the question at its top: what stands above it may be higher another time. */
export interface ScrollPlace {
  /** Pixels of the whole window. */
  readonly y: number;
  /** The question at the top of the window; empty on a page without questions. */
  readonly section: SectionId | '';
  /** Pixels of it that are above the window. */
  readonly above: number;
  /** Pixels of the panel at the side. */
  readonly panel: number;
}

/** The panel at the side, as far as it is scrolled. */
export const PANEL_ID = 'panel-samping';

/** Where the page stands now. */
export function scrollPlace(): ScrollPlace {
  const top = cardAtTop();
  return {
    y: window.scrollY,
    section: top?.section ?? '',
    above: top === null ? 0 : Math.round(-top.card.getBoundingClientRect().top),
    panel: document.getElementById(PANEL_ID)?.scrollTop ?? 0,
  };
}

/** Scrolls to a place, as near as what has been loaded allows; whether the page stood there already. */
export function scrollToPlace({ y, section, above }: ScrollPlace): boolean {
  const card = section === '' ? null : document.getElementById(sectionElementId(section));
  const top = card === null ? y : card.getBoundingClientRect().top + window.scrollY + above;
  const isThere = Math.abs(top - window.scrollY) <= 1 && (section === '' || card !== null);
  if (!isThere) window.scrollTo(0, top);
  return isThere;
}

/** What the browser's history keeps with the entry of a page; `null` where it keeps nothing of ours. */
export function readScrollPlace(state: unknown): ScrollPlace | null {
  const kept = isRecord(state) ? state.scroll : null;
  if (!isRecord(kept)) return null;
  const { y, section, above, panel } = kept;
  const isOurs = [y, above, panel].every((number) => Number.isFinite(number));
  const known = sectionIds.find((id) => id === section) ?? '';
  return isOurs
    ? { y: Number(y), section: known, above: Number(above), panel: Number(panel) }
    : null;
}

/** The entry of the page with its place, and whatever else it keeps. */
export function withScrollPlace(state: unknown, scroll: ScrollPlace): unknown {
  return { ...(isRecord(state) ? state : {}), scroll };
}

/** The last question that begins at the top of the window or above it. */
function cardAtTop(): { readonly section: SectionId; readonly card: HTMLElement } | null {
  const cards = sectionIds.flatMap((section) => {
    const card = document.getElementById(sectionElementId(section));
    return card === null ? [] : [{ section, card, top: card.getBoundingClientRect().top }];
  });
  const above = cards.filter(({ top }) => top <= 0).sort((a, b) => b.top - a.top);
  return above[0] ?? null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
