import type { Guidance } from '#domain/method/guidance.ts';
import { sectionIds } from '#domain/method/sectionId.ts';
import type { SectionId } from '#domain/method/sectionId.ts';
import { addressOf, answerFields, fieldParts, rowKey } from '#domain/risalah/address.ts';
import { knownIds } from '#domain/risalah/pointers/knownIds.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Finding, FindingText } from '#domain/rules/ground/finding.ts';
import { isBlank } from '#language/isBlank.ts';
import { joined } from '#language/joined.ts';
import { captionNumbers } from '#manuscript/captionNumbers.ts';
import type { Manuscript } from '#manuscript/manuscript.ts';
import { titleOf } from '#ui/risalah/pages/pages.ts';
import type { Page } from '#ui/risalah/pages/pages.ts';
import { answerText } from '#words/answers/answerText.ts';
import { columnText } from '#words/answers/columnText.ts';
import { findingText } from '#words/findings.ts';
import { answerLabel } from '#words/labels/answerLabel.ts';
import type { JumpEntry } from './jumpEntry.ts';

export interface JumpGiven {
  readonly risalah: Risalah;
  readonly pages: readonly Page[];
  /** Pages that ask nothing, by id and name. */
  readonly askless: readonly { readonly id: string; readonly name: string }[];
  readonly guidance: Guidance;
  /** The report as it would be printed, for its figures and tables. */
  readonly manuscript: Manuscript;
  readonly findings: readonly Finding[];
  readonly findingTexts: Readonly<Record<string, FindingText>>;
}

type WhereOf = (section: SectionId) => string;

/** Everything of a risalah that can be gone to by its words. */
export function jumpIndex(given: JumpGiven): readonly JumpEntry[] {
  const { pages } = given;
  const names = new Map(
    pages.flatMap((page) => page.sections.map((section) => [section, titleOf(page)] as const)),
  );
  const whereOf: WhereOf = (section) => names.get(section) ?? '';
  return [
    ...pageEntries(given),
    ...questionEntries(given, whereOf),
    ...fieldEntries(given, whereOf),
    ...rowEntries(given, whereOf),
    ...figureEntries(given, whereOf),
    ...remarkEntries(given, whereOf),
  ];
}

function pageEntries({ pages, askless }: JumpGiven): readonly JumpEntry[] {
  const all = [...askless, ...pages.map((page) => ({ id: page.id, name: titleOf(page) }))];
  return all.map(({ id, name }) => ({
    kind: 'page',
    words: name,
    where: '',
    more: '',
    to: { kind: 'page', page: id },
  }));
}

function questionEntries({ pages, guidance }: JumpGiven, whereOf: WhereOf): readonly JumpEntry[] {
  return pages
    .flatMap(({ sections }) => sections)
    .map((section) => ({
      kind: 'question',
      words: guidance[section].question,
      where: whereOf(section),
      more: guidance[section].name,
      to: { kind: 'place', place: addressOf(section) },
    }));
}

/** Boxes and lists by what the form calls them, and by what is answered there. */
function fieldEntries({ risalah, guidance }: JumpGiven, whereOf: WhereOf): readonly JumpEntry[] {
  return answerFields.flatMap((answer): readonly JumpEntry[] => {
    const { section, field, column } = fieldParts(answer);
    const words = answerLabel(answer);
    if (words === '' || column.startsWith('evidence.')) return [];
    const name = column === '' ? field : `${field}.${column}`;
    const table = column === '' ? '' : answerLabel(`${section}/${field}` as typeof answer);
    return [
      {
        kind: 'field',
        words,
        where: joined([whereOf(section), table === words ? '' : table], ' · '),
        more: joined([guidance[section].name, column === '' ? answerText(risalah, answer) : '']),
        to: { kind: 'place', place: addressOf(section, '', name) },
      },
    ];
  });
}

/** Rows by what they say. */
function rowEntries({ risalah }: JumpGiven, whereOf: WhereOf): readonly JumpEntry[] {
  const ids = new Set([...knownIds(risalah).values()].flatMap((some) => [...some]));
  return sectionIds.flatMap((section) =>
    Object.entries(risalah[section]).flatMap(([field, table]: [string, unknown]) => {
      if (!Array.isArray(table)) return [];
      return (table as readonly unknown[]).flatMap((row, at): readonly JumpEntry[] => {
        const key = rowKey(row);
        if (key === '' || typeof row !== 'object' || row === null) return [];
        const said = wordsOfRow(risalah, row, ids);
        const [first] = said;
        if (first === undefined) return [];
        return [
          {
            kind: 'row',
            words: first,
            where: joined([whereOf(section), `baris ${at + 1}`], ' · '),
            more: said.slice(1).join(' '),
            to: { kind: 'place', place: addressOf(section, key, field) },
          },
        ];
      });
    }),
  );
}

/** A stored choice, such as "supports": no word of the team. */
const CODE = /^[a-z]+(-[a-z]+)*$/;

function wordsOfRow(risalah: Risalah, row: object, ids: ReadonlySet<string>): readonly string[] {
  const cells = Object.entries(row).filter(
    ([column, value]: [string, unknown]) => column !== 'id' && typeof value === 'string',
  ) as readonly (readonly [string, string])[];
  const told = cells.flatMap(([column, value]) =>
    ids.has(value) ? columnText(risalah, [{ [column]: value }], column) : [value],
  );
  const words = told.filter((text) => !isBlank(text) && !ids.has(text));
  return [...words.filter((text) => !CODE.test(text)), ...words.filter((text) => CODE.test(text))];
}

/** What bears a number in print leads to where it is answered. */
function figureEntries({ manuscript }: JumpGiven, whereOf: WhereOf): readonly JumpEntry[] {
  const { ofBlock } = captionNumbers(manuscript);
  return [...ofBlock].flatMap(([block, number]): readonly JumpEntry[] => {
    if (!('caption' in block)) return [];
    const section = sectionIds.find((id) => id === block.section);
    if (section === undefined) return [];
    return [
      {
        kind: 'figure',
        words: `${number} ${block.caption}`,
        where: whereOf(section),
        more: block.caption,
        to: { kind: 'place', place: addressOf(section) },
      },
    ];
  });
}

function remarkEntries(
  { findings, findingTexts }: JumpGiven,
  whereOf: WhereOf,
): readonly JumpEntry[] {
  return findings.map((finding) => {
    const { title, question } = findingText(finding, findingTexts);
    return {
      kind: 'remark',
      words: title,
      where: whereOf(finding.place.section),
      more: question,
      to: { kind: 'place', place: finding.place },
    };
  });
}
