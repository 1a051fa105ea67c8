import type { Format } from '#domain/method/format.ts';
import { formatFonts, formatSchema } from '#domain/method/format.ts';
import { MAX_LETTER_BYTES, officePaperSchema } from '#domain/method/officePaper.ts';
import type { Letter, LetterBlock, OfficePaper } from '#domain/method/officePaper.ts';
import type { NotTaken, PaperRead, TakenPart, UnreadablePaper } from '#domain/method/takenPaper.ts';
import { takenParts } from '#domain/method/takenPaper.ts';
import { heightOf } from './height.ts';
import { readBlocks } from './letter.ts';
import type { Reading } from './letter.ts';
import { openPackage } from './package.ts';
import type { WordPackage } from './package.ts';
import { letterPictures } from './pictures.ts';
import { readSheet } from './sheet.ts';
import { lookOf, readStyles, ruleOf } from './styles.ts';
import type { Styles } from './styles.ts';
import { attribute, descendants, element, elements } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** A document of an office with its pictures; what is larger is no letterhead. */
export const MAX_PAPER_BYTES = 60_000_000;
/** Taller, and a page on its side has no room left for what it is about. */
const TALLEST = 3969;

/** Reads the letterhead and the styles of an office's document, whose name is not known here. Never throws, whatever the bytes. */
export function readPaper(bytes: Uint8Array): PaperRead {
  if (bytes.length === 0) return refuse({ kind: 'empty' });
  if (bytes.length > MAX_PAPER_BYTES) {
    return refuse({ kind: 'too-large', bytes: bytes.length, limit: MAX_PAPER_BYTES });
  }
  // Word locks a document by putting it in the container of its old files.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return refuse({ kind: 'password' });
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return refuse({ kind: 'foreign' });
  const file = openPackage(bytes);
  if (file === null) return refuse({ kind: 'foreign' });
  const document = file.xml(file.document);
  if (document?.name !== 'w:document') return refuse({ kind: 'damaged' });
  return taken(file, document);
}

function taken(file: WordPackage, document: XmlElement): PaperRead {
  const related = file.relations(file.document);
  const partOf = (type: string) =>
    [...related.values()].find((relation) => relation.type === type)?.target;
  const notes = new Map<string, NotTaken>();
  const note = (one: NotTaken): void => void notes.set(one.kind, one);
  const pictures = letterPictures();
  const stylesPart = partOf('styles');
  const stylesRoot = stylesPart === undefined ? null : file.xml(stylesPart);
  const styles = readStyles(stylesRoot, themeFonts(file, partOf('theme')));
  if (file.hasMacros) note({ kind: 'macros' });

  const [section] = descendants(document, 'w:sectPr');
  const sheet = readSheet(section, note);
  const titlePage = element(section, 'w:titlePg');
  const hasFirst = titlePage !== undefined && attribute(titlePage, 'w:val') !== '0';

  function letterOf(kind: 'w:headerReference' | 'w:footerReference'): Letter | null {
    const references = elements(section, kind);
    const blocksOf = (type: string) => {
      const named = references.find((one) => attribute(one, 'w:type') === type);
      const path = related.get(attribute(named, 'r:id'))?.target;
      const root = path === undefined || path === '' ? null : file.xml(path);
      return root === null || path === undefined ? null : readBlocks(root, reading(path));
    };
    if (references.some((one) => attribute(one, 'w:type') === 'even')) note({ kind: 'even-pages' });
    const pages = saying(blocksOf('default')) ?? [];
    const first = hasFirst ? saying(blocksOf('first')) : null;
    return pages.length === 0 && first === null
      ? null
      : { pages: [...pages], first: hasFirst ? [...(first ?? [])] : null };
  }

  function reading(path: string): Reading {
    const inside = file.relations(path);
    return {
      styles,
      pictures,
      picture: (id) => {
        const target = inside.get(id)?.target ?? '';
        return target === '' ? null : file.bytes(target);
      },
      note: (kind) => note({ kind }),
    };
  }

  const tall = (letter: Letter | null) =>
    letter === null
      ? 0
      : Math.ceil(
          Math.max(
            heightOf(letter.pages, sheet.textWidth),
            heightOf(letter.first ?? [], sheet.textWidth),
          ),
        );
  const fitting = (letter: Letter | null, kind: 'head-too-tall' | 'foot-too-tall') => {
    if (tall(letter) <= TALLEST) return letter;
    note({ kind });
    return null;
  };
  const found = [letterOf('w:headerReference'), letterOf('w:footerReference')] as const;
  let head = fitting(found[0], 'head-too-tall');
  let foot = fitting(found[1], 'foot-too-tall');
  const isHeavy = pictures.size() > MAX_LETTER_BYTES;
  if (isHeavy) {
    note({ kind: 'pictures-too-large', bytes: pictures.size(), limit: MAX_LETTER_BYTES });
    head = head && withoutPictures(head);
    foot = foot && withoutPictures(foot);
  }
  if (found.every((letter) => letter === null)) note({ kind: 'no-letterhead' });

  const looks = looksOf(styles, document);
  if (stylesRoot === null) note({ kind: 'no-styles' });
  const body = stylesRoot === null ? {} : bodyOf(styles, looks.body, note);
  const office: OfficePaper = {
    source: '',
    head,
    foot,
    headAt: sheet.headAt,
    footAt: sheet.footAt,
    headHeight: tall(head),
    footHeight: tall(foot),
    textWidth: sheet.textWidth,
    pictures: isHeavy ? [] : [...pictures.all()],
    looks,
  };
  const checked = officePaperSchema.safeParse(office);
  if (!checked.success) return refuse({ kind: 'damaged' });
  const told: Readonly<Record<TakenPart, boolean>> = {
    head: (head?.pages.length ?? 0) > 0,
    'first-head': (head?.first?.length ?? 0) > 0,
    foot: (foot?.pages.length ?? 0) > 0,
    'first-foot': (foot?.first?.length ?? 0) > 0,
    pictures: office.pictures.length > 0,
    paper: sheet.changes.paper !== undefined,
    margins: sheet.changes.margins !== undefined,
    body: Object.keys(body).length > 0,
    headings: looks.heading1 !== null || looks.heading2 !== null || looks.heading3 !== null,
    captions: looks.caption !== null,
    tables: looks.table !== null,
  };
  const parts = takenParts.filter((part) => told[part]);
  if (parts.length === 0) return refuse({ kind: 'nothing' });
  return {
    ok: true,
    value: {
      changes: { ...sheet.changes, ...body },
      office: checked.data,
      taken: parts,
      notTaken: [...notes.values()],
    },
  };
}

/** Blocks of which one says or shows something; `null` for none. */
function saying(blocks: readonly LetterBlock[] | null): readonly LetterBlock[] | null {
  const says = (block: LetterBlock): boolean =>
    block.kind === 'paragraph'
      ? block.above !== null ||
        block.below !== null ||
        block.runs.some(
          (run) =>
            run.kind !== 'tab' &&
            run.kind !== 'break' &&
            !(run.kind === 'text' && run.text.trim() === ''),
        )
      : block.rows.some((row) => row.some(({ paragraphs }) => paragraphs.some(says)));
  return blocks?.some(says) === true ? blocks : null;
}

function withoutPictures(letter: Letter): Letter {
  const bare = (blocks: Letter['pages']): Letter['pages'] =>
    blocks.map((block) =>
      block.kind === 'paragraph'
        ? { ...block, runs: block.runs.filter(({ kind }) => kind !== 'picture') }
        : {
            ...block,
            rows: block.rows.map((row) =>
              row.map((cell) => ({
                ...cell,
                paragraphs: cell.paragraphs.map((one) => ({
                  ...one,
                  runs: one.runs.filter(({ kind }) => kind !== 'picture'),
                })),
              })),
            ),
          },
    );
  return { pages: bare(letter.pages), first: letter.first && bare(letter.first) };
}

/** "minor" and "major" to the fonts of the document's theme. */
function themeFonts(file: WordPackage, path: string | undefined): ReadonlyMap<string, string> {
  const root = path === undefined ? null : file.xml(path);
  const fonts = descendants(
    root ?? { name: '', attributes: new Map(), children: [] },
    'a:fontScheme',
  )[0];
  return new Map(
    (['minor', 'major'] as const).map((kind) => [
      kind,
      attribute(element(fonts, `a:${kind}Font`, 'a:latin'), 'typeface'),
    ]),
  );
}

function looksOf(styles: Styles, document: XmlElement): OfficePaper['looks'] {
  const look = (name: string) => {
    const found = styles.byName(name);
    return found === null ? null : lookOf(found);
  };
  const bodyText = attribute(styles.markup('body text'), 'w:styleId');
  const writesInBodyText =
    bodyText !== '' &&
    descendants(document, 'w:pStyle').some((style) => attribute(style, 'w:val') === bodyText);
  const grid = styles.markup('table grid');
  const borders = element(grid, 'w:tblPr', 'w:tblBorders');
  const border = ruleOf(element(borders, 'w:top'));
  return {
    body: look(writesInBodyText ? 'body text' : 'normal'),
    heading1: look('heading 1'),
    heading2: look('heading 2'),
    heading3: look('heading 3'),
    caption: look('caption'),
    table: border === null ? null : { border, font: styles.byName('table grid')?.run.font ?? null },
  };
}

type BodyChanges = Partial<Pick<Format, 'font' | 'fontSize' | 'lineSpacing'>>;

function bodyOf(
  styles: Styles,
  body: OfficePaper['looks']['body'],
  note: (one: NotTaken) => void,
): BodyChanges {
  const { run, paragraph } = styles.plain;
  const font = body?.font ?? run.font;
  const size = body?.size ?? run.size;
  const { line } = paragraph;
  if (font !== null && !formatFonts.some((one) => one === font)) {
    note({ kind: 'unknown-font', font });
  }
  const fits = (name: 'fontSize' | 'lineSpacing', value: number) =>
    formatSchema.shape[name].safeParse(value).success;
  if (size !== null && !fits('fontSize', size)) note({ kind: 'font-size' });
  const spacing = line === null || line.exact ? null : Math.round((line.value / 240) * 100) / 100;
  if (line !== null && (spacing === null || !fits('lineSpacing', spacing))) {
    note({ kind: 'line-spacing' });
  }
  return {
    ...(font !== null && { font }),
    ...(size !== null && fits('fontSize', size) && { fontSize: size }),
    ...(spacing !== null && fits('lineSpacing', spacing) && { lineSpacing: spacing }),
  };
}

function refuse(error: UnreadablePaper): PaperRead {
  return { ok: false, error };
}
