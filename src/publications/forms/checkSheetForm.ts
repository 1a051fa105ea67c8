import { checkSheetById } from '#domain/risalah/uses/resolveToolUse.ts';
import type { CheckSheetUse } from '#domain/risalah/uses/resolveToolUse.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Block, Part, Signatures, TableColumn } from '#manuscript/manuscript.ts';
import { periodText } from '#words/printed.ts';
import { isBlank } from '#language/isBlank.ts';
import { checkSheetColumnNames } from '#words/tools.ts';
import { ruledTable } from '#publications/blocks/ruledTable.ts';
import { blankRows, formHead, formPart, memberOf, signedBy } from './formBlocks.ts';
import { formNames } from './formId.ts';

/** More columns than these leave no room for strokes on an upright page. */
const MOST_UPRIGHT = 7;
/** A page that lies holds more columns, but fewer and lower rows. */
const lies = {
  portrait: { most: MOST_UPRIGHT, height: 26, kindWeight: 4.4 },
  landscape: { most: 12, height: 19, kindWeight: 6.4 },
} as const;
const BLANK_KINDS = 10;
const BLANK_COLUMNS = 5;
/** Lines for kinds that nobody had thought of. */
const SPARE_KINDS = 2;

/** Kinds down, days or counters across, and every cell empty; many columns go on over several pages. */
export function checkSheetForm(risalah: Risalah, of: string): readonly Part[] {
  const sheet = checkSheetById(risalah, of);
  const columns = columnsOf(sheet);
  const lie = columns.length > MOST_UPRIGHT ? 'landscape' : 'portrait';
  const pages = pagesOf(columns, lies[lie].most);
  const blocks = pages.flatMap((page, at) => sheetPage(risalah, { sheet, lie, page, at }));
  return [formPart('check-sheet', lie, blocks)];
}

interface SheetPage {
  readonly lie: keyof typeof lies;
  readonly sheet: CheckSheetUse | null;
  readonly page: readonly string[];
  readonly at: number;
}

function sheetPage(risalah: Risalah, { sheet, lie, page, at }: SheetPage): readonly Block[] {
  const evidence = sheet?.evidence;
  const kinds = kindsOf(sheet);
  const total = ['', 'Jumlah'];
  const observed = ['', 'Jumlah yang diamati/dilayani (n)'];
  return [
    ...formHead(risalah, {
      name: formNames['check-sheet'],
      anchor: `form-check-sheet-${at + 1}`,
      about: [
        ['Judul', sheet?.title ?? ''],
        ['Yang dihitung', evidence?.measured ?? ''],
        [
          'Periode',
          evidence === undefined ? '' : periodText(evidence.periodFrom, evidence.periodTo),
        ],
        ['Tempat', evidence?.place ?? ''],
        ['Petugas pencatat', evidence?.collector ?? ''],
      ],
    }),
    ruledTable({
      anchor: `form-check-sheet-table-${at + 1}`,
      height: lies[lie].height,
      columns: [
        { title: 'No.', weight: 1, align: 'center' },
        { title: kindTitle(sheet), weight: lies[lie].kindWeight, align: 'start' },
        ...page.map((title): TableColumn => ({ title, weight: 1.5, align: 'center' })),
        { title: 'Jumlah', weight: 1.7, align: 'center' },
      ],
      rows: [...kinds.map((name, row) => [`${row + 1}`, name]), total, observed],
    }),
    {
      kind: 'paragraph',
      runs: [
        {
          kind: 'text',
          text: 'Cara mengisi: satu garis tegak untuk satu kejadian; garis kelima melintang pada empat garis sebelumnya. Hitung jumlahnya setelah pencatatan selesai.',
        },
      ],
      style: 'note',
      section: '',
    },
    ...(lie === 'landscape' ? [] : [signatures(risalah)]),
  ];
}

function signatures(risalah: Risalah): Signatures {
  return signedBy(
    { role: 'Petugas pencatat', member: undefined },
    { role: 'Ketua kelompok', member: memberOf(risalah, 'leader') },
  );
}

function kindTitle(sheet: CheckSheetUse | null): string {
  if (sheet === null) return 'Jenis kejadian';
  return `Jenis kejadian menurut ${checkSheetColumnNames[sheet.input.by].toLowerCase()}`;
}

function columnsOf(sheet: CheckSheetUse | null): readonly string[] {
  const names = sheet?.input.columns.map(({ name }) => name.trim()) ?? [];
  return names.length > 0 ? names : blankTexts(BLANK_COLUMNS);
}

function kindsOf(sheet: CheckSheetUse | null): readonly string[] {
  const names = (sheet?.input.kinds ?? []).map(({ name }) => name).filter((name) => !isBlank(name));
  return names.length > 0 ? [...names, ...blankTexts(SPARE_KINDS)] : blankTexts(BLANK_KINDS);
}

function blankTexts(count: number): readonly string[] {
  return blankRows(1, count).map(() => '');
}

/** The columns of each page, shared out evenly. */
function pagesOf(columns: readonly string[], most: number): readonly (readonly string[])[] {
  const pages = Math.max(1, Math.ceil(columns.length / most));
  const each = Math.ceil(columns.length / pages);
  return Array.from({ length: pages }, (_, at) => columns.slice(at * each, (at + 1) * each));
}
