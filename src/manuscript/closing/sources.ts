import { dataSections } from '#domain/risalah/uses/resolveToolUse.ts';
import type { DataSection } from '#domain/risalah/uses/resolveToolUse.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { stepSectionIds } from '#domain/method/sectionId.ts';
import type { StepSectionId } from '#domain/method/sectionId.ts';
import { capitalise } from '#language/capitalise.ts';
import { isBlank } from '#language/isBlank.ts';
import { joined } from '#language/joined.ts';
import { presentation } from '#manuscript/blocks/presented.ts';
import { cell, tableAnchor } from '#manuscript/blocks/table.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { captionsNamed } from '#manuscript/namedCaptions.ts';
import { causeText } from '#words/pointed.ts';
import { periodText } from '#words/printed.ts';
import { toolUseLabels } from '#words/labels/toolUseLabels.ts';
import { toolNames } from '#words/tools.ts';

/** Where numbers come from: what they are, who says so, when they were taken and by whom. */
interface Source {
  readonly data: string;
  readonly source: string;
  readonly days: string;
  readonly collector: string;
  readonly captions: readonly string[];
}

/** Every table and figure of numbers with its source, its days and who collected them, as the steps print them. */
export function sources({ risalah }: Context, steps: readonly Block[]): readonly Block[] {
  const told = stepSectionIds
    .flatMap((section) => sourcesIn(risalah, section, steps))
    .filter(({ source, days, collector }) =>
      [source, days, collector].some((text) => !isBlank(text)),
    );
  if (told.length === 0) return [];
  const anchor = tableAnchor('annexes', 'sources');
  return [
    presentation('annexes', 'Sumber setiap angka dalam risalah ini', [anchor]),
    {
      kind: 'table',
      caption: 'Sumber data',
      anchor,
      columns: [
        { title: 'Tabel atau gambar', weight: 2.6, align: 'start' },
        { title: 'Data', weight: 3.8, align: 'start' },
        { title: toolUseLabels['evidence.source'], weight: 4, align: 'start' },
        { title: 'Waktu', weight: 3, align: 'start' },
        { title: 'Pengumpul', weight: 2.8, align: 'start' },
      ],
      rows: told.map(({ data, source, days, collector, captions }) => ({
        cells: [{ lines: [''], captions }, ...[data, source, days, collector].map(toldCell)],
        style: 'plain',
      })),
      note: '',
      section: 'annexes',
    },
  ];
}

function toldCell(text: string): ReturnType<typeof cell> {
  return cell(isBlank(text) ? '–' : capitalise(text.trim()));
}

/** What a section's tables hold, as far as they are printed. */
function sourcesIn(
  risalah: Risalah,
  section: StepSectionId,
  steps: readonly Block[],
): readonly Source[] {
  const data = dataSections.find((id) => id === section);
  return [
    ...typedSources(risalah, section, steps),
    ...(data === undefined ? [] : useSources(risalah, data, steps)),
  ].filter(({ captions }) => captions.length > 0);
}

function useSources(
  risalah: Risalah,
  section: DataSection,
  steps: readonly Block[],
): readonly Source[] {
  return risalah[section].data.map(({ title, tool, evidence }, index) => ({
    data: title.trim() || toolNames[tool],
    source: evidence.source,
    days: periodText(evidence.periodFrom, evidence.periodTo),
    collector: evidence.collector,
    captions: captionsNamed(steps, `${section}-data-${index + 1}`),
  }));
}

/** Numbers that were typed into tables: of conditions, problems, tests without data of their own, and money. */
function typedSources(
  risalah: Risalah,
  section: StepSectionId,
  steps: readonly Block[],
): readonly Source[] {
  switch (section) {
    case 'background':
      return bySource(
        risalah.background.baselines.map(({ indicator, source }) => ({ data: indicator, source })),
        captionsNamed(steps, 'background-baselines'),
      );
    case 'inventory':
      return bySource(
        risalah.inventory.problems.map(({ problem, source }) => ({ data: problem, source })),
        captionsNamed(steps, 'inventory').filter((anchor) => anchor === tableAnchor('inventory')),
      );
    case 'verification':
      return risalah.verification.rows
        .filter(({ use }) => use === '')
        .map(({ cause, evidence, periodFrom, periodTo }) => ({
          data: causeText(risalah, cause),
          source: evidence,
          days: periodText(periodFrom, periodTo),
          collector: '',
          captions: captionsNamed(steps, 'verification').slice(0, 1),
        }));
    case 'benefit':
      return bySource(
        risalah.benefit.rows.map(({ component, source }) => ({ data: component, source })),
        captionsNamed(steps, 'benefit'),
      );
    default:
      return [];
  }
}

/** Rows of a table that come from the same source stand together. */
function bySource(
  rows: readonly { readonly data: string; readonly source: string }[],
  captions: readonly string[],
): readonly Source[] {
  const told = rows.filter(({ source }) => !isBlank(source));
  return [...new Set(told.map(({ source }) => source.trim()))].map((source) => ({
    data: joined(
      told.filter((row) => row.source.trim() === source).map(({ data }) => data),
      '; ',
    ),
    source,
    days: '',
    collector: '',
    captions,
  }));
}
