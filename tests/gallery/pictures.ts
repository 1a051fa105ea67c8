import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { toolIds } from '#domain/tools/toolId.ts';
import type { ToolId } from '#domain/tools/toolId.ts';
import type { Figure } from '#figures/figure.ts';
import { causeEffectView } from '#manuscript/tools/causes/causeEffect.ts';
import { toolUseView } from '#manuscript/tools/toolViews.ts';
import { everyTool } from '#tests/document/everyTool.ts';
import * as samples from '#tests/figures/sampleFigures.ts';
import { drawings } from './drawings.ts';

type OfKind<Kind extends Figure['kind']> = Extract<Figure, { kind: Kind }>;

/** Every kind of figure with all that it can show, by name. A kind that is missing here does not compile. */
const kinds: {
  readonly [Kind in Figure['kind']]: Readonly<Record<string, readonly OfKind<Kind>[]>>;
} = {
  chart: {
    'sample control chart': [samples.controlChart],
    'sample histogram': [samples.histogram],
  },
  scatter: { 'sample scatter': [samples.scatter] },
  pie: { 'sample pie': [samples.pie] },
  radar: { 'sample radar': [samples.radar] },
  diagram: drawings,
};

export interface Picture {
  /** Of its file, without the ending. */
  readonly name: string;
  readonly figure: Figure;
}

/** All that hangs in the gallery: every kind of figure, and every tool in every variant that draws otherwise. */
export function picturesOfAll(): readonly Picture[] {
  return [
    ...Object.values(kinds)
      .flatMap((shown) => Object.entries<readonly Figure[]>(shown))
      .flatMap(([name, figures]) => named(name, figures)),
    ...toolIds.flatMap(picturesOf),
  ];
}

/** The pictures of one tool, in the words of the app's own views of its teaching data. */
export function picturesOf(tool: ToolId): readonly Picture[] {
  const risalah = everyTool();
  return viewsOf(tool, risalah).flatMap(({ title, figures }) =>
    named(`${tool} ${title}`.trim(), figures),
  );
}

interface Shown {
  readonly title: string;
  readonly figures: readonly Figure[];
}

function viewsOf(tool: ToolId, risalah: Risalah): readonly Shown[] {
  if (tool === 'cause-effect') {
    const { figures } = causeEffectView({
      risalah,
      place: { section: 'cause-effect', name: '' },
    });
    return [{ title: '', figures }];
  }
  return risalah.background.data
    .filter((use) => use.tool === tool)
    .map((use) => ({ title: use.title, figures: toolUseView(risalah, use).figures }));
}

/** "scatter-pagi-dan-siang", and a number after it where a figure has several sheets or parts. */
function named(words: string, figures: readonly Figure[]): readonly Picture[] {
  const name = words
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return figures.map((figure, at) => ({ name: at === 0 ? name : `${name}-${at + 1}`, figure }));
}
