import { z } from 'zod';
import { isBlank } from '#language/isBlank.ts';
import { ownId, pointer } from '#domain/tools/pointer.ts';
import { defineSectionTool } from '#domain/tools/tool.ts';

/** A fishbone as a flat list: each cause names its parent, a category or another cause; depth is the why-chain. */
export const causeEffectInputSchema = z.strictObject({
  /** The head. Empty while it is carried from the chosen problem. */
  problem: z.string(),
  categorySet: z.enum(['4m1e', '5m1e', '4p', 'own']),
  categories: z.array(z.strictObject({ id: ownId('categories'), name: z.string() })),
  causes: z.array(
    z.strictObject({
      id: ownId('causes'),
      /** A category, or the cause that this one explains. */
      parent: pointer(['categories', 'causes']),
      text: z.string(),
      /** Put to the vote as a possible root cause. */
      candidate: z.boolean(),
      /** Set aside, not deleted: it leaves the drawing and stays in the record. */
      retired: z.boolean(),
    }),
  ),
});
export type CauseEffectInput = z.infer<typeof causeEffectInputSchema>;

export type Cause = CauseEffectInput['causes'][number];

export function emptyCause(id: string, parent: string): Cause {
  return { id, parent, text: '', candidate: false, retired: false };
}

/** Those that were not set aside. */
export function causesInUse(causes: readonly Cause[]): readonly Cause[] {
  return causes.filter(({ retired }) => !retired);
}

export const emptyCauseEffect: CauseEffectInput = {
  problem: '',
  categorySet: '4m1e',
  categories: [],
  causes: [],
};

/** A cause with the causes that explain it. */
export interface CauseNode {
  readonly id: string;
  readonly text: string;
  readonly candidate: boolean;
  /** 1 hangs on a category; each further "mengapa" adds one. */
  readonly depth: number;
  readonly children: readonly CauseNode[];
}

export interface CauseEffectResult {
  readonly problem: string;
  /** Every category in order, also those still without causes. */
  readonly branches: readonly {
    readonly id: string;
    readonly name: string;
    readonly causes: readonly CauseNode[];
  }[];
  /** Causes in the drawing. */
  readonly count: number;
  /** The longest why-chain; 0 without causes. */
  readonly depth: number;
  /** Causes that no other explains, with the texts that lead to them from the category's first cause. */
  readonly roots: readonly RootCause[];
  /** Ids of the causes in the drawing that were put to the vote. */
  readonly candidates: readonly string[];
  /** Ids of causes that hang on nothing that exists. */
  readonly orphans: readonly string[];
  /** Ids of causes that explain themselves in a circle, and those that hang on such. */
  readonly cycles: readonly string[];
  /** Ids of causes more than `DEEPEST_WHY` below their category. They stay in the record. */
  readonly buried: readonly string[];
}

/** Five whys are taught; ten times as many can still be drawn, thousands would end every program that draws them. */
export const DEEPEST_WHY = 50;

export interface RootCause {
  readonly id: string;
  readonly category: string;
  readonly chain: readonly string[];
}

/**
 * Turns the flat list into a tree by category.
 *
 * A cause that was set aside leaves the tree with all that hangs on it. What hangs on nothing, on itself or too deep is
 * named and left out, never fatal.
 */
export function analyseCauseEffect(input: CauseEffectInput): CauseEffectResult {
  const children = byParent(input.causes);
  const reached = new Set<string>();
  const grow = (parent: string, depth: number): CauseNode[] => {
    if (depth > DEEPEST_WHY) return [];
    return (children.get(parent) ?? []).flatMap((cause) => {
      if (cause.retired || reached.has(cause.id)) return [];
      reached.add(cause.id);
      const { id, text, candidate } = cause;
      return [{ id, text, candidate, depth, children: grow(id, depth + 1) }];
    });
  };
  const branches = input.categories.map(({ id, name }) => ({ id, name, causes: grow(id, 1) }));
  const nodes = branches.flatMap((branch) => branch.causes.flatMap(withDescendants));
  return {
    problem: input.problem,
    branches,
    count: nodes.length,
    depth: nodes.reduce((deepest, node) => Math.max(deepest, node.depth), 0),
    roots: branches.flatMap((branch) =>
      branch.causes.flatMap((cause) => rootsOf(cause, branch.id, [])),
    ),
    candidates: nodes.filter((node) => node.candidate).map((node) => node.id),
    ...unreached(input, reached),
  };
}

function byParent(causes: readonly Cause[]): ReadonlyMap<string, readonly Cause[]> {
  const children = new Map<string, Cause[]>();
  for (const cause of causes) {
    const siblings = children.get(cause.parent);
    if (siblings === undefined) children.set(cause.parent, [cause]);
    else siblings.push(cause);
  }
  return children;
}

function withDescendants(node: CauseNode): readonly CauseNode[] {
  return [node, ...node.children.flatMap(withDescendants)];
}

function rootsOf(node: CauseNode, category: string, above: readonly string[]): RootCause[] {
  const chain = [...above, node.text];
  if (node.children.length === 0) return [{ id: node.id, category, chain }];
  return node.children.flatMap((child) => rootsOf(child, category, chain));
}

type Outside = Pick<CauseEffectResult, 'orphans' | 'cycles' | 'buried'>;

function unreached(input: CauseEffectInput, reached: ReadonlySet<string>): Outside {
  const ends = endsOfChains(input);
  const outside = input.causes.filter(({ id }) => !reached.has(id));
  const endingIn = (wanted: ChainEnd): string[] =>
    outside.filter(({ id }) => ends.get(id) === wanted).map(({ id }) => id);
  return {
    orphans: endingIn('nothing'),
    cycles: endingIn('itself'),
    buried: endingIn('category'),
  };
}

type ChainEnd = 'category' | 'aside' | 'nothing' | 'itself';

/**
 * Where the parents of each cause lead: to a category, to a cause set aside, to nothing that exists, or round in a
 * circle. Each cause is gone through once, however long the chains.
 */
function endsOfChains({ causes, categories }: CauseEffectInput): ReadonlyMap<string, ChainEnd> {
  const byId = new Map(causes.map((cause) => [cause.id, cause]));
  const ends = new Map<string, ChainEnd>();
  const bones = new Set(categories.map(({ id }) => id));
  for (const { id } of causes) {
    const way = new Set<string>();
    let at = id;
    let end = ends.get(at);
    while (end === undefined) {
      const cause = byId.get(at);
      if (way.has(at)) end = 'itself';
      else if (cause === undefined) end = bones.has(at) ? 'category' : 'nothing';
      else if (cause.retired) end = 'aside';
      else {
        way.add(at);
        at = cause.parent;
        end = ends.get(at);
      }
    }
    for (const passed of [id, ...way]) ends.set(passed, end);
  }
  return ends;
}

export const causeEffect = defineSectionTool({
  input: causeEffectInputSchema,
  empty: emptyCauseEffect,
  isEmpty: ({ causes }) => causes.every(({ text }) => isBlank(text)),
  analyse: analyseCauseEffect,
});
