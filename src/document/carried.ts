import type { Document } from 'docx';

/** What travels in the file besides its pages, so that it can be opened again where it was made. */
export interface Carried {
  readonly parts: readonly XmlPart[];
  /** The name of a photograph in Word, by which it is found again; its hash is that of its content. */
  readonly photoName: (hash: string) => string;
}

/** XML beside the pages; Word and LibreOffice keep it when they save. */
export interface XmlPart {
  /** A GUID in braces, different for each part of a file. */
  readonly id: string;
  /** Of the root element. */
  readonly namespace: string;
  readonly xml: string;
}

interface WrittenFile {
  readonly path: string;
  readonly data: string;
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PROPERTIES = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Relates the parts to the document and returns the files to write them in. */
export function carryParts(document: Document, parts: readonly XmlPart[]): readonly WrittenFile[] {
  return parts.flatMap((part, index) => {
    const number = index + 1;
    const target = `../customXml/item${number}.xml`;
    document.Document.Relationships.addRelationship(
      `Carried${number}`,
      `${RELATIONSHIPS}/customXml`,
      target,
    );
    document.ContentTypes.addOverride(PROPERTIES, `/customXml/itemProps${number}.xml`);
    return [
      { path: `customXml/item${number}.xml`, data: part.xml },
      { path: `customXml/itemProps${number}.xml`, data: propertiesOf(part) },
      { path: `customXml/_rels/item${number}.xml.rels`, data: relationToProperties(number) },
    ];
  });
}

function propertiesOf({ id, namespace }: XmlPart): string {
  return [
    DECLARATION,
    `<ds:datastoreItem ds:itemID="${id}"`,
    ' xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">',
    `<ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs>`,
    '</ds:datastoreItem>',
  ].join('');
}

function relationToProperties(number: number): string {
  return [
    DECLARATION,
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">',
    `<Relationship Id="rId1" Type="${RELATIONSHIPS}/customXmlProps" Target="itemProps${number}.xml"/>`,
    '</Relationships>',
  ].join('');
}
