import type { CSSProperties, ReactNode } from 'react';
import { tabAt } from '#domain/method/letterOn.ts';
import type { LetterParagraph, LetterRun, OfficePaper } from '#domain/method/officePaper.ts';
import { reportFont } from './reportFonts.ts';
import { px } from '#ui/preview/sheets/pieces/sheetContext.ts';
import { LetterPicture } from './LetterPicture.tsx';
import { borderOf, letterWidths, twipsAsPixels } from './letterPage.ts';
import type { LetterPage } from './letterPage.ts';
import styles from './letter.module.css';

interface LetterParagraphViewProps {
  readonly paragraph: LetterParagraph;
  readonly office: OfficePaper;
  readonly page: LetterPage;
}

/** A paragraph of a letterhead: what stands before the first tab in its line, what stands behind one where that leads. */
export function LetterParagraphView({ paragraph, office, page }: LetterParagraphViewProps) {
  const { align, before, after, left, right, first, above, below, line, tabs, runs } = paragraph;
  const [start = [], ...others] = partedAtTabs(runs, tabs.length);
  const size = Math.max(...runs.map(sizeOf), 0) || USUAL_SIZE;
  const draw = (part: readonly LetterRun[]): ReactNode =>
    part.map((run, index) => <LetterRunView key={index} run={run} office={office} page={page} />);
  return (
    <p
      className={styles.paragraph}
      style={{
        marginTop: twipsAsPixels(before),
        marginBottom: twipsAsPixels(after),
        paddingLeft: twipsAsPixels(left),
        paddingRight: twipsAsPixels(right),
        textIndent: twipsAsPixels(first),
        textAlign: align === 'both' ? 'justify' : align,
        fontSize: px(size),
        lineHeight: heightOf(line, size),
        borderTop: borderOf(above),
        borderBottom: borderOf(below),
      }}
    >
      {draw(start)}
      {runs.every(({ kind }) => kind === 'tab') && <br />}
      {others.map((part, index) => {
        const tab = tabs[index];
        return (
          tab && (
            <span
              key={index}
              className={styles.behindTab}
              data-align={tab.align}
              style={{ left: twipsAsPixels(tabAt(tab, letterWidths(office, page))) }}
            >
              {draw(part)}
            </span>
          )
        );
      })}
    </p>
  );
}

/** What Word sets where nobody says otherwise. */
const USUAL_FONT = 'Times New Roman';
const USUAL_SIZE = 10;

function sizeOf(run: LetterRun): number {
  return run.kind === 'text' || run.kind === 'page' ? (run.size ?? USUAL_SIZE) : 0;
}

/** In lines of the font; or in twips, and never less than the words need. */
function heightOf({ value, exact }: LetterParagraph['line'], size: number): number | string {
  const own = reportFont(USUAL_FONT).line;
  return exact ? `${Math.max(twipsAsPixels(value), px(size) * own)}px` : (value / 240) * own;
}

/** A tab beyond the stops that are known is a space. */
function partedAtTabs(
  runs: readonly LetterRun[],
  stops: number,
): readonly (readonly LetterRun[])[] {
  const parts: LetterRun[][] = [[]];
  for (const run of runs) {
    if (run.kind === 'tab' && parts.length <= stops) parts.push([]);
    else parts.at(-1)?.push(run);
  }
  return parts;
}

function LetterRunView({
  run,
  office,
  page,
}: {
  readonly run: LetterRun;
  readonly office: OfficePaper;
  readonly page: LetterPage;
}) {
  switch (run.kind) {
    case 'text':
      return <span style={{ ...lookOf(run), ...underlined(run) }}>{run.text}</span>;
    case 'page':
      return <span style={lookOf(run)}>{run.of === 'current' ? page.number : page.total}</span>;
    case 'tab':
      return ' ';
    case 'break':
      return <br />;
    case 'picture':
      return <LetterPicture run={run} picture={office.pictures[run.picture]} page={page} />;
    default:
      return run satisfies never;
  }
}

type Typed = Extract<LetterRun, { kind: 'text' | 'page' }>;

function lookOf({ font, size, bold, italic, capitals, colour }: Typed): CSSProperties {
  const name = font ?? USUAL_FONT;
  return {
    fontFamily: `'${name}', ${reportFont(name).family}`,
    fontSize: px(size ?? USUAL_SIZE),
    fontWeight: bold ? 700 : 400,
    fontStyle: italic ? 'italic' : 'normal',
    textTransform: capitals ? 'uppercase' : 'none',
    color: colour === null ? undefined : `#${colour}`,
  };
}

function underlined(run: Extract<LetterRun, { kind: 'text' }>): CSSProperties {
  return run.underlined ? { textDecoration: 'underline' } : {};
}
