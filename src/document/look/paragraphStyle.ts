import { LineRuleType } from 'docx';
import type { IParagraphStyleOptions } from 'docx';

/** One line, whatever the font: Word's unit of line spacing. */
export const LINE = 240;
export const single = { line: LINE, lineRule: LineRuleType.AUTO, before: 0, after: 0 } as const;

/** A style's look on paper. */
interface Look {
  readonly paragraph: NonNullable<IParagraphStyleOptions['paragraph']>;
  readonly run?: NonNullable<IParagraphStyleOptions['run']>;
}

/** A style of paragraphs that stands in Word's gallery. */
export function style(id: string, name: string, look: Look): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...look };
}
