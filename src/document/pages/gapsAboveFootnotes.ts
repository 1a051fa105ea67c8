import { LineRuleType } from 'docx';
import type { PageLayout } from 'docx/layout';
import { LINE } from '#document/look/paragraphStyle.ts';
import { documentStyles } from '#document/look/styles.ts';
import type { Passage } from '#document/setting/evenLines.ts';
import { RULE_ROOM } from '#document/setting/footnotes.ts';
import type { Format } from '#domain/method/format.ts';

/** What an office finds more room for than another, beyond the leading, in twips. */
const SPARE = 30;

/**
 * Space below the passages that stand last above a footnote, in twips in all. Word counts the leading of a page's last line
 * there, LibreOffice does not, and might find room for a passage that Word has turned the page for. As much below the
 * passage before it keeps both on the same pages, and is not seen: at the end of a page every office leaves space out.
 */
export function gapsAboveFootnotes(
  pages: readonly PageLayout[],
  { passages, format }: Setting,
): readonly Gap[] {
  const { paragraphStyles = [] } = documentStyles(format);
  const spacingOf = ({ style }: Passage) =>
    paragraphStyles.find(({ id }) => id === style)?.paragraph?.spacing;
  return pages.flatMap(({ body, footnotes, section }, at) => {
    const next = pages[at + 1];
    const last = body.at(-1);
    const turned = next?.section === section ? next.body[0] : undefined;
    const note = footnotes[0]?.content[0];
    if (note?.type !== 'paragraph' || last?.type !== 'paragraph') return [];
    if (turned?.type !== 'paragraph' || turned.index === last.index) return [];
    const passage = passages.get(last.index);
    const follows = passages.get(turned.index);
    if (!passage || !follows) return [];

    const { line = LINE, lineRule } = spacingOf(follows) ?? {};
    const height = twips(turned.lines[0]?.height);
    const leading =
      lineRule === LineRuleType.AUTO ? Math.ceil(height * Math.max(0, 1 - LINE / line)) : 0;
    const after = spacingOf(passage)?.after ?? 0;
    const lowest = last.lines.at(-1);
    const used = twips(lowest?.y) + twips(lowest?.height) + after;
    const room = twips(note.lines[0]?.y) - RULE_ROOM - used;
    const isNear = height * linesKept(turned.lines.length) - leading <= room + SPARE;
    return leading > 0 && isNear ? [{ runs: passage.runs, below: after + leading + SPARE }] : [];
  });
}

interface Setting {
  readonly passages: ReadonlyMap<number, Passage>;
  readonly format: Format;
}

interface Gap extends Pick<Passage, 'runs'> {
  readonly below: number;
}

/** How many lines of a passage stand together at the foot of a page at least: neither the first nor the last alone. */
function linesKept(lines: number): number {
  return lines > 3 ? 2 : lines;
}

/** Pixels as twips. */
function twips(pixels = 0): number {
  return pixels * 15;
}
