import { ImportedXmlComponent, XmlComponent } from 'docx';
import type { ITableOptions } from 'docx';
import { SteadyTable } from './steadyTable.ts';

/** A table that says what it is to those who cannot see it; docx has no option for it. */
export class NamedTable extends SteadyTable {
  constructor(options: ITableOptions, name: string) {
    super(options);
    const properties: unknown = this.root[0];
    if (properties instanceof XmlComponent) {
      properties.addChildElement(new ImportedXmlComponent('w:tblCaption', { 'w:val': name }));
    }
  }
}
