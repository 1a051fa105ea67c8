import { XmlComponent } from 'docx';

/** What docx keeps of an element: its children and attributes stand in one list. */
export interface Tree {
  readonly rootKey: string;
  readonly root: unknown[];
}

export function treeOf(element: XmlComponent): Tree {
  return element as unknown as Tree;
}

/** The part of the package that an element refers to. */
export function partOf(element: XmlComponent): XmlComponent | null {
  const { part } = element as { readonly part?: { readonly options?: { content?: unknown } } };
  const content = part?.options?.content;
  return content instanceof XmlComponent ? content : null;
}
