import type { List, Paragraph as Passage } from '#manuscript/manuscript.ts';
import { typeWidth } from '#manuscript/measure/typeWidth.ts';
import { paragraphStyles } from '#manuscript/paragraphStyles.ts';
import {
  AlignmentType,
  LineRuleType,
  Math as WordMath,
  Paragraph,
  Tab,
  TabStopType,
  LeaderType,
  TextRun,
} from 'docx';
import type { ParagraphChild } from 'docx';
import { equationHeight, typesetEquation } from './equation.ts';
import { EvenParagraph } from './evenParagraph.ts';
import { typesetRuns } from '#document/setting/runs.ts';
import type { Typesetting } from '#document/setting/typesetting.ts';

/** A passage of text in the style its purpose asks for. */
export function typesetParagraph(passage: Passage, setting: Typesetting): Paragraph {
  const equation = equationOf(passage, setting);
  const style = paragraphStyles[passage.style];
  const options = {
    ...(passage.style === 'centred' && { alignment: AlignmentType.CENTER }),
    ...(passage.style === 'dots' && {
      tabStops: [
        { type: TabStopType.RIGHT, position: setting.page.textWidth, leader: LeaderType.DOT },
      ],
    }),
    ...(setting.leads && { keepNext: true }),
    ...spacingOf(equation, setting),
    children: equation
      ? [new WordMath({ children: typesetEquation(equation) })]
      : childrenOf(passage, setting),
  };
  return style === 'BodyText'
    ? new EvenParagraph({ ...options, style }, passage.runs, setting.fittings)
    : new Paragraph({ ...options, style });
}

/** An equation that is wider than its line stays text: Word breaks it somewhere, LibreOffice runs over the margin. */
function equationOf({ equation, runs }: Passage, { format, page }: Typesetting) {
  const { font, fontSize } = format;
  const words = runs.map((run) => (run.kind === 'text' ? run.text : '')).join('');
  const room = page.textWidth / 20;
  return typeWidth(words, { font, fontSize, bold: false }) <= room ? equation : undefined;
}

function spacingOf(equation: Passage['equation'], { gapAbove, format }: Typesetting) {
  if (gapAbove === 0 && equation === undefined) return {};
  return {
    spacing: {
      ...(gapAbove > 0 && { before: gapAbove }),
      // Neither the layout nor LibreOffice knows how high Word sets an equation: it is told, with room to spare.
      ...(equation && {
        line: Math.round(equationHeight(equation) * format.fontSize * 20),
        lineRule: LineRuleType.AT_LEAST,
      }),
    },
  };
}

function childrenOf(passage: Passage, setting: Typesetting): readonly ParagraphChild[] {
  if (passage.style === 'dots') {
    const line = { children: [new Tab()] };
    return [new TextRun(line), new TextRun({ ...line, break: 1 })];
  }
  return typesetRuns(passage.runs, setting.captions);
}

/** A list; each ordered list counts from 1 again. */
export function typesetList(list: List, setting: Typesetting): readonly Paragraph[] {
  return list.items.map(
    (item, index) =>
      new EvenParagraph(
        {
          style: 'ListItem',
          numbering: {
            reference: list.ordered ? 'angka' : 'butir',
            level: 0,
            custom: true,
            ...(list.ordered && index === 0 && { restart: true }),
          },
          ...(index === 0 && setting.gapAbove > 0 && { spacing: { before: setting.gapAbove } }),
          children: typesetRuns(item, setting.captions),
        },
        item,
        setting.fittings,
      ),
  );
}
