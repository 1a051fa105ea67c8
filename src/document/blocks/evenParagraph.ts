import { Paragraph } from 'docx';
import type { IContext, IParagraphOptions, IXmlableObject } from 'docx';
import { spacedStyle } from '#document/look/letterSpacing.ts';
import type { JustifiedStyle } from '#document/look/letterSpacing.ts';
import type { Run } from '#manuscript/manuscript.ts';
import type { Fittings } from '#document/setting/typesetting.ts';

/**
 * A justified passage. How near its letters stand, and what is below it, is looked up when it is written: it depends on the
 * lines that come of laying out the document that holds it.
 */
export class EvenParagraph extends Paragraph {
  readonly #style: JustifiedStyle;
  readonly #fitting: () => ReturnType<Fittings['get']>;

  constructor(
    options: IParagraphOptions & { readonly style: JustifiedStyle },
    runs: readonly Run[],
    fittings: Fittings,
  ) {
    super(options);
    this.#style = options.style;
    this.#fitting = () => fittings.get(runs);
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const written = super.prepForXml(context);
    const { spacing, below } = this.#fitting() ?? {};
    const properties = partsOf(partsOf(written, 'w:p')[0], 'w:pPr');
    const [style] = properties;
    if (spacing !== undefined && style) {
      style['w:pStyle'] = { _attr: { 'w:val': spacedStyle(this.#style, spacing) } };
    }
    if (below !== undefined) setBelow(properties, below);
    return written;
  }
}

/** Word wants the space of a paragraph behind its number and before its indents. */
function setBelow(properties: Element[], below: number): void {
  const own = properties.find((part) => 'w:spacing' in part);
  if (own) {
    const { _attr: others } = own['w:spacing'] as { _attr: object };
    own['w:spacing'] = { _attr: { ...others, 'w:after': below } };
    return;
  }
  const behind = properties.findIndex((part) => 'w:ind' in part || 'w:jc' in part);
  const at = behind < 0 ? properties.length : behind;
  properties.splice(at, 0, { 'w:spacing': { _attr: { 'w:after': below } } });
}

/** The parts of an element as docx writes it: of a paragraph its properties first, of these the style. */
function partsOf(element: Element | undefined, name: string): Element[] {
  const parts = element?.[name];
  return Array.isArray(parts) ? (parts as Element[]) : [];
}

type Element = Record<string, unknown>;
