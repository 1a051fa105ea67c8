import { emptyFlowchartStep } from '#domain/tools/flowchart.ts';
import type { FlowchartInput, FlowchartStep } from '#domain/tools/flowchart.ts';
import { shapeNames as shapeWords } from '#words/standards.ts';
import { spreadChain } from '#intake/cells/partedList.ts';
import { nameKey } from '#intake/reading/names.ts';
import { choiceOf } from '#intake/tables/choiceWords.ts';
import { headJudge } from '#intake/tables/headJudge.ts';
import type { ReadColumn, Reading } from '#intake/reading/readTable.ts';
import { wordsAt } from './cellAnswers.ts';
import { laidOver } from './laidOver.ts';
import { isNamed, named, placed, sorted, taken } from './placing.ts';
import { placesOf } from './places.ts';
import type { Target, UnreadCell } from './target.ts';

const textNames = [
  'kegiatan',
  'langkah',
  'aktivitas',
  'uraian kegiatan',
  'uraian',
  'proses',
  'tahapan',
];
const whoNames = ['pelaksana', 'petugas', 'siapa', 'penanggung jawab', 'oleh', 'pic', 'unit'];
const shapeNames = ['simbol', 'bentuk', 'jenis langkah'];
const elsewhereNames = ['jika tidak', 'bila tidak', 'kembali ke', 'tidak'];
/** Names of columns that are answers as well: a row of words below a head holds them. */
const answering: ReadonlySet<string> = new Set(['petugas', 'unit', 'tidak', 'proses']);
const labels = placesOf('flowchart').map(({ label }) => label);
const headNames = [...textNames, ...whoNames, ...shapeNames, ...elsewhereNames, ...labels];
const shapes = ['start', 'activity', 'decision', 'end'] as const;

/** Steps of work, one a row. */
export const flowchartTarget: Target<FlowchartInput> = {
  wish: {
    isWanted: (text) => isNamed(text, headNames.map(nameKey)),
    counts: false,
    arePeers: false,
    areEvents: false,
    judgeHead: headJudge(new Set(headNames.filter((name) => !answering.has(name)).map(nameKey))),
  },
  spread: spreadChain,
  readsDays: false,
  sideways: 'never',
  take: ({ reading, answers, newId }) => {
    const { words, numbers, ordinals, serials } = sorted(reading, answers);
    const said = (place: string): ReadColumn | undefined => placed(reading, answers, place)[0];
    const shape = said('shape') ?? named(words, shapeNames);
    const performer = said('who') ?? named(words, whoNames);
    const elsewhere = said('otherwise') ?? named([...words, ...numbers], elsewhereNames);
    const others = words.filter((column) => ![shape, performer, elsewhere].includes(column));
    const text = said('text') ?? named(others, textNames) ?? others[0];
    // Without a name at its head the next column is who does it, as it is on screen.
    const who = performer ?? others.find((column) => column !== text && column.name === '');
    const rows = reading.data.filter((row) =>
      [text, who].some((column) => wordsAt(reading, row, column) !== ''),
    );
    const ids = rows.map(() => newId());
    const number = serials[0] ?? ordinals[0];
    const numbersOfRows = rows.map((row, at) => wordsAt(reading, row, number) || `${at + 1}`);
    const unread: UnreadCell[] = [];
    const steps = rows.map((row, at): FlowchartStep => {
      const spoken = spokenStep(wordsAt(reading, row, text));
      const own = shape === undefined ? spoken.shape : shapeAt(reading, row, shape);
      const way = wordsAt(reading, row, elsewhere) || spoken.way;
      const target = way === '' ? '' : ids[numbersOfRows.indexOf(/\d+/.exec(way)?.[0] ?? way)];
      if (own === null && shape !== undefined) unread.push(cellOf(reading, row, shape));
      if (target === undefined && elsewhere !== undefined)
        unread.push(cellOf(reading, row, elsewhere));
      return {
        ...emptyFlowchartStep(ids[at] ?? ''),
        shape: own ?? 'activity',
        text: target === undefined ? wordsAt(reading, row, text) : spoken.text,
        who: wordsAt(reading, row, who),
        otherwise: target ?? '',
      };
    });
    return {
      input: { steps },
      columns: [
        ...taken(text, 'text', 'label'),
        ...taken(who, 'who'),
        ...taken(shape, 'shape'),
        ...taken(elsewhere, 'otherwise', 'label'),
      ],
      questions: [],
      unread,
    };
  },
  places: placesOf('flowchart'),
  show: ({ steps }) => ({
    heads: labels,
    rows: steps.map(({ text, who, shape, otherwise }) => [
      text,
      who,
      shapeWords[shape],
      otherwise === '' ? '' : `${steps.findIndex(({ id }) => id === otherwise) + 1}`,
    ]),
  }),
  laid: (current, { steps }, { row, filled }) => ({
    steps: laidOver(current.steps, stepsOver(current.steps.slice(row), steps, filled), {
      row,
      empty: null,
    }),
  }),
};

/** Steps that take over from others what no column said, and their ids, so that whoever leads there still does. */
function stepsOver(
  stood: readonly FlowchartStep[],
  steps: readonly FlowchartStep[],
  filled: ReadonlySet<string>,
): FlowchartStep[] {
  const idOf = new Map(steps.map(({ id }, at) => [id, stood[at]?.id ?? id]));
  return steps.map((step, at) => {
    const under = stood[at] ?? step;
    const kept = {
      shape: filled.has('shape') ? step.shape : under.shape,
      who: filled.has('who') ? step.who : under.who,
      otherwise: filled.has('otherwise')
        ? (idOf.get(step.otherwise) ?? step.otherwise)
        : under.otherwise,
    };
    return { ...step, ...kept, id: under.id };
  });
}

interface SpokenStep {
  readonly shape: FlowchartStep['shape'];
  readonly text: string;
  /** The number of the step to which "tidak" leads; empty where none is said. */
  readonly way: string;
}

/** "Berkas lengkap? (Tidak: ke langkah 2)". */
const WITH_WAY =
  /^(.*\?)[ ,;:–—-]*\(?(?:ya\b[^?\d]*\d{0,3}[ ,;/]+)?(?:jika|bila|kalau|apabila)? ?(?:tidak|belum)\b[^\d()]*(\d{1,3})(?:[ ,;/]+ya\b[^?]*)?\)?\.?$/i;

/** What a step says of itself: "Mulai", "Selesai", or a question, with the step to which "tidak" leads behind it. */
function spokenStep(given: string): SpokenStep {
  const [, question = '', way = ''] = WITH_WAY.exec(given) ?? [];
  const text = question || given;
  if (/^mulai$/i.test(text)) return { shape: 'start', text, way };
  if (/^selesai$/i.test(text)) return { shape: 'end', text, way };
  return { shape: text.endsWith('?') ? 'decision' : 'activity', text, way };
}

/** What a column says that a step is; an activity where it is empty, `null` where it is said in unknown words. */
function shapeAt(reading: Reading, row: number, column: ReadColumn): FlowchartStep['shape'] | null {
  const word = wordsAt(reading, row, column);
  if (word === '') return 'activity';
  const choice = choiceOf(word, shapes);
  return shapes.find((shape) => shape === choice) ?? null;
}

function cellOf(reading: Reading, row: number, column: ReadColumn): UnreadCell {
  return { row, column: column.at, text: wordsAt(reading, row, column) };
}
