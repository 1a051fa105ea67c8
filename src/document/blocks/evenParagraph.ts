import { Paragraph } from 'docx';
import type { IContext, IParagraphOptions, IXmlableObject } from 'docx';
import { spacedStyle } from '#document/look/letterSpacing.ts';
import type { JustifiedStyle } from '#document/look/letterSpacing.ts';
import type { Run } from '#manuscript/manuscript.ts';
import type { Spacings } from '#document/setting/typesetting.ts';

/**
 * A justified passage. How near its letters stand is looked up when it is written: it depends on the lines that come of
 * laying out the document that holds it.
 */
export class EvenParagraph extends Paragraph {
  readonly #style: JustifiedStyle;
  readonly #spacing: () => ReturnType<Spacings['get']>;

  constructor(
    options: IParagraphOptions & { readonly style: JustifiedStyle },
    runs: readonly Run[],
    spacings: Spacings,
  ) {
    super(options);
    this.#style = options.style;
    this.#spacing = () => spacings.get(runs);
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const written = super.prepForXml(context);
    const spacing = this.#spacing();
    if (spacing !== undefined) {
      const style = firstOf(firstOf(written, 'w:p'), 'w:pPr');
      if (style) style['w:pStyle'] = { _attr: { 'w:val': spacedStyle(this.#style, spacing) } };
    }
    return written;
  }
}

/** The first part of an element as docx writes it: of a paragraph its properties, of these the style. */
function firstOf(element: Element | undefined, name: string): Element | undefined {
  const parts = element?.[name];
  return Array.isArray(parts) ? (parts[0] as Element | undefined) : undefined;
}

type Element = Record<string, unknown>;
