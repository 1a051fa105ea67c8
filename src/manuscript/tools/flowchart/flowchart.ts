import { analyseFlowchart } from '#domain/tools/flowchart.ts';
import type { FlowchartResult } from '#domain/tools/flowchart.ts';
import type { Diagram } from '#figures/figure.ts';
import { flowchartSheets } from '#figures/flowchart/flowchart.ts';
import type { FlowchartPage } from '#figures/flowchart/flowchart.ts';
import { textWidth } from '#figures/textWidth.ts';
import { capitalise } from '#language/capitalise.ts';
import { countText } from '#language/countText.ts';
import { formatList } from '#language/formatList.ts';
import { joined } from '#language/joined.ts';
import { withinSentence } from '#language/withinSentence.ts';
import { figureBlock } from '#manuscript/blocks/figure.ts';
import { reading } from '#manuscript/blocks/paragraph.ts';
import { numberedTable } from '#manuscript/blocks/table.ts';
import { evidenceNote } from '#manuscript/tools/parts/evidenceNote.ts';
import { toolCaption } from '#manuscript/tools/parts/toolCaption.ts';
import { nothing } from '#manuscript/tools/parts/toolView.ts';
import type { UseOf, View } from '#manuscript/tools/parts/toolView.ts';
import { symbolText } from '#words/drawings/procedure.ts';
import { shapeNames } from '#words/standards.ts';

const font = { fontSize: 10, bold: false };
/** A4 upright between margins of 4 and 3 cm, less a caption, in points. */
const PAPER: FlowchartPage = { width: 394, height: 560, columns: 1, font };
/** On it words of 10 points, spread on a beamer's 1280 pixels below a sentence of two lines, are 24 pixels. */
const BEAMER: FlowchartPage = { width: 510, height: 186, columns: 2, font };

type Step = FlowchartResult['steps'][number];

/** The flow as it runs today with its steps as a table, and where work is done again or leads nowhere. */
export function flowchartView({ use, place }: UseOf<'flowchart'>): View {
  const result = analyseFlowchart(use.input);
  if (result.steps.length === 0) return nothing;
  const { section, name } = place;
  const note = evidenceNote(use.evidence);
  const caption = toolCaption('flowchart', use.title);
  const figures = draw(result, caption, PAPER);
  const told = joined(
    [countsOf(result, caption), returnsOf(result), performersOf(result), problemsOf(result)],
    ' ',
  );
  return {
    figures,
    projected: draw(result, caption, BEAMER),
    reading: told,
    blocks: [
      ...numberedTable({
        section,
        name,
        caption: use.title.trim() || 'Urutan langkah',
        note,
        rows: result.steps,
        columns: [
          {
            title: 'Langkah',
            weight: 5.5,
            text: ({ shape, text }: Step) => symbolText(shape, text),
          },
          { title: 'Simbol', weight: 2, text: ({ shape }: Step) => shapeNames[shape] },
          { title: 'Pelaksana', weight: 3, optional: true, text: ({ who }: Step) => who },
          {
            title: 'Jika tidak, ke No.',
            weight: 2,
            align: 'center',
            optional: true,
            text: ({ otherwise }: Step) => (otherwise === null ? '' : `${otherwise}`),
          },
        ],
      }),
      ...figures.map((figure, index) =>
        figureBlock({
          section,
          name: index === 0 ? name : `${name}-${index + 1}`,
          caption: figure.title,
          figure,
          note,
        }),
      ),
      reading(section, told),
    ],
  };
}

function draw(
  { steps, unreached }: FlowchartResult,
  title: string,
  page: FlowchartPage,
): readonly Diagram[] {
  const lost = new Set(unreached);
  const symbols = steps.map(({ otherwise, ...step }, at) => ({
    ...step,
    otherwise: otherwise === null ? null : otherwise - 1,
    state: lost.has(at + 1) ? ('unreached' as const) : ('reached' as const),
  }));
  return flowchartSheets({ title, steps: symbols }, page, textWidth);
}

/** "Diagram alir surat masuk memuat lima kegiatan dan dua keputusan." */
function countsOf({ activities, decisions }: FlowchartResult, caption: string): string {
  const counts = [
    ...(activities > 0 || decisions === 0 ? [`${countText(activities)} kegiatan`] : []),
    ...(decisions > 0 ? [`${countText(decisions)} keputusan`] : []),
  ];
  return `${caption} memuat ${formatList(counts)}.`;
}

/** "Pelaksananya petugas agenda dan camat." */
function performersOf({ steps }: FlowchartResult): string {
  const names = [...new Set(steps.map(({ who }) => withinSentence(who)))].filter(Boolean);
  return names.length === 0 ? '' : `Pelaksananya ${formatList(names)}.`;
}

/** "Pekerjaan diulang bila jawabannya tidak: dari langkah 4 kembali ke langkah 3." */
function returnsOf({ returns }: FlowchartResult): string {
  if (returns.length === 0) return '';
  const ways = returns.map(({ from, to }) => `dari langkah ${from} kembali ke langkah ${to}`);
  return `Pekerjaan diulang bila jawabannya tidak: ${formatList(ways)}.`;
}

/** What keeps the flow from being whole. */
function problemsOf(result: FlowchartResult): string {
  const { steps, unreached, oneWay, stopsAt, unnamed, notAsked } = result;
  const isEnd = (number: number): boolean => steps[number - 1]?.shape === 'end';
  const ends = unreached.filter(isEnd);
  const others = unreached.filter((number) => !isEnd(number));
  return joined(
    [
      sentence(oneWay, 'hanya punya satu jalan, jadi belum memutuskan apa-apa', 'keputusan pada '),
      sentence(others, 'tidak dituju jalan mana pun'),
      sentence(ends, 'tidak dicapai jalan mana pun', 'akhir pada '),
      stopsAt === null ? '' : `Alur berhenti pada langkah ${stopsAt} tanpa simbol selesai.`,
      sentence(unnamed, 'belum diisi'),
      sentence(notAsked, 'bukan keputusan, sehingga jalan “tidak”-nya tidak digambar'),
    ],
    ' ',
  );
}

/** "Langkah 4 dan 9 belum diisi." Empty where there is none. */
function sentence(numbers: readonly number[], said: string, before = ''): string {
  if (numbers.length === 0) return '';
  return `${capitalise(`${before}langkah ${formatList(numbers.map(String))}`)} ${said}.`;
}
