import { Table } from 'docx';
import type { IContext, IXmlableObject } from 'docx';

/**
 * A table that no layout changes: what is prepared of it to be laid out is what is written. Most of a report's elements
 * stand in tables, and preparing them twice would be heard.
 */
export class SteadyTable extends Table {
  #prepared: IXmlableObject | undefined;

  override prepForXml(context: IContext): IXmlableObject | undefined {
    this.#prepared ??= super.prepForXml(context);
    return this.#prepared;
  }
}
