import type { CauseEffectInput } from '#domain/tools/causes/causeEffect.ts';
import { isRemarkName, nameKey } from '#intake/reading/names.ts';
import type { ReadColumn, Reading } from '#intake/reading/readTable.ts';
import { linesAt, wordsAt } from '#intake/targets/cellAnswers.ts';
import { taken } from '#intake/targets/placing.ts';
import type { TakeGiven, Taken, Target } from '#intake/targets/target.ts';
import { causesLabels } from '#words/labels/causes.ts';
import { bones, isBone, spreadBones } from './boneNames.ts';
import { GrowingTree } from './growingTree.ts';
import { showCauses } from './showCauses.ts';

const labels = causesLabels['cause-effect'];

const categoryNames = [
  'faktor',
  'kategori',
  'kelompok',
  'kelompok penyebab',
  'aspek',
  'unsur',
  '4m1e',
  '5m1e',
  '4m',
  '5m',
  '4p',
  'tulang',
];
const causeNames = [
  'penyebab',
  'sebab',
  'penyebab utama',
  'sub penyebab',
  'subpenyebab',
  'akar penyebab',
  'akar masalah',
  'mengapa',
  'why',
  'penyebab langsung',
];
const candidateNames = ['calon akar', 'calon', 'calon akar penyebab', 'dipilih', 'akar', 'dominan'];

type Given = TakeGiven<CauseEffectInput>;

/**
 * A fishbone as something that cells can be read for: bones beside their causes, each "mengapa" in a column of its own, or
 * bones as heads with their causes below.
 *
 * What is there already stays; a cause that stands there with the same words is not written twice. `under` is the bone or
 * the cause below which causes come that name no bone; by default the first bone.
 */
export function causesTarget(under: string | null = null): Target<CauseEffectInput> {
  const names = new Set([...categoryNames, ...causeNames, ...candidateNames, ...bones.flat()]);
  return {
    wish: {
      isWanted: (text) => names.has(nameKey(text)) || isWhy(text),
      counts: false,
      arePeers: false,
      areEvents: false,
    },
    spread: spreadBones,
    readsDays: false,
    sideways: 'never',
    places: [
      {
        id: 'category',
        label: labels.categories.columns.name,
        takes: 'words',
        isMany: false,
      },
      { id: 'cause', label: labels.causes.label, takes: 'words', isMany: true },
      {
        id: 'candidate',
        label: labels.causes.columns.candidate,
        takes: 'words',
        isMany: false,
      },
    ],
    show: showCauses,
    // What is there is joined, whatever row it stands in.
    laid: (_, input) => input,
    take: (given) => {
      const tree = new GrowingTree(given, under);
      const columns = wordColumns(given.reading);
      const across = columns.filter(({ name }) => isBone(name, given.current));
      return across.length > 1 && across.length === columns.length
        ? takeAcross(given.reading, columns, tree)
        : takeDown(given, columns, tree);
    },
  };
}

/** Bones as heads. */
function takeAcross(
  reading: Reading,
  columns: readonly ReadColumn[],
  tree: GrowingTree,
): Taken<CauseEffectInput> {
  for (const column of columns) {
    const bone = tree.bone(column.name);
    for (const row of reading.data) {
      for (const line of causesIn(linesAt(reading, row, column))) tree.cause(bone, line);
    }
  }
  return {
    input: tree.input(),
    columns: columns.flatMap((column) => taken(column, 'cause', 'label')),
    questions: [],
    unread: [],
  };
}

/** A bone, or nothing, at the side, and the whys from left to right. */
function takeDown(
  { reading, current, answers: { places } }: Given,
  columns: readonly ReadColumn[],
  tree: GrowingTree,
): Taken<CauseEffectInput> {
  const said = (place: string): ReadColumn | undefined =>
    columns.find(({ at }) => places?.get(at) === place);
  const free = columns.filter(({ at }) => places?.has(at) !== true);
  const candidate =
    said('candidate') ?? free.find(({ name }) => candidateNames.includes(nameKey(name)));
  const others = free.filter((column) => column !== candidate);
  const side =
    said('category') ??
    others.find(({ name }) => categoryNames.includes(nameKey(name))) ??
    others.find((column) => areBones(reading, column, current));
  const levels = columns.filter(
    (column) => column !== side && (others.includes(column) || places?.get(column.at) === 'cause'),
  );
  let bone = tree.start;
  const above: string[] = [];
  for (const row of reading.data) {
    const named = wordsAt(reading, row, side);
    if (named !== '') {
      const next = tree.bone(named);
      if (next !== bone) above.length = 0;
      bone = next;
    }
    let parent = bone;
    levels.forEach((column, depth) => {
      const [text = ''] = [wordsAt(reading, row, column)].map(bareOf);
      if (text === '') {
        // A merged cell: what explains it further right hangs on the cause above.
        parent = above[depth] ?? parent;
        return;
      }
      parent = tree.cause(parent, text);
      above.splice(depth, Infinity, parent);
    });
    if (candidate !== undefined && isTick(wordsAt(reading, row, candidate))) tree.mark(parent);
  }
  return {
    input: tree.input(),
    columns: [
      ...taken(side, 'category', 'label'),
      ...levels.flatMap((column) => taken(column, 'cause', 'label')),
      ...taken(candidate, 'candidate', 'label'),
    ],
    questions: [],
    unread: [],
  };
}

function wordColumns({ columns }: Reading): readonly ReadColumn[] {
  return columns.filter(
    ({ kind, name }) =>
      !['serial', 'blank', 'remark', 'sum', 'share'].includes(kind) && !isRemarkName(name),
  );
}

function areBones(reading: Reading, column: ReadColumn, current: CauseEffectInput): boolean {
  const texts = reading.data
    .map((row) => wordsAt(reading, row, column))
    .filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => isBone(text, current));
}

function isWhy(text: string): boolean {
  return /^(?:mengapa|why|penyebab|sebab)(?: (?:ke )?(?:\d|i{1,3}|iv|v))?$/.test(nameKey(text));
}

/** A cell of several lines holds as many causes. */
function causesIn(text: string): readonly string[] {
  return text
    .split('\n')
    .map(bareOf)
    .filter((line) => line !== '');
}

/** A cause without its number or bullet. */
function bareOf(text: string): string {
  return text.replace(/^(?:\(?(?:\d{1,2}|[a-z])[.)]\s+|[-–—•·▪*]\s*)/i, '').trim();
}

function isTick(text: string): boolean {
  return /^(?:ya|y|x|v|✓|✔|√|1|dipilih|akar)$/i.test(text);
}
