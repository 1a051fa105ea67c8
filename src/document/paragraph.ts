import type { List, Paragraph as Passage } from '#manuscript/manuscript.ts';
import { AlignmentType, Paragraph } from 'docx';
import { typesetRuns } from './runs.ts';
import type { Typesetting } from './typesetting.ts';

const styles = {
  body: 'BodyText',
  reading: 'BodyText',
  note: 'Note',
  formula: 'Formula',
  missing: 'Missing',
  centred: 'BodyText',
} as const satisfies Record<Passage['style'], string>;

/** A passage of text in the style its purpose asks for. */
export function typesetParagraph(passage: Passage, setting: Typesetting): Paragraph {
  return new Paragraph({
    style: styles[passage.style],
    ...(passage.style === 'centred' && { alignment: AlignmentType.CENTER }),
    ...(setting.gapAbove > 0 && { spacing: { before: setting.gapAbove } }),
    children: typesetRuns(passage.runs, setting.captions),
  });
}

/** A list; each ordered list counts from 1 again. */
export function typesetList(list: List, setting: Typesetting): readonly Paragraph[] {
  return list.items.map(
    (item, index) =>
      new Paragraph({
        style: 'ListItem',
        numbering: {
          reference: list.ordered ? 'angka' : 'butir',
          level: 0,
          custom: true,
          ...(list.ordered && index === 0 && { restart: true }),
        },
        ...(index === 0 && setting.gapAbove > 0 && { spacing: { before: setting.gapAbove } }),
        children: typesetRuns(item, setting.captions),
      }),
  );
}
