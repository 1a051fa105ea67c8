import ts from 'typescript';

/** A place in the code that names a tool because every tool must be named there. */
export interface Registration {
  readonly file: string;
  /** "toolForms.ts:58: flowchart: {". */
  readonly name: string;
  /** What is taken out, by its first and last position in the text. */
  readonly from: number;
  readonly to: number;
}

/**
 * The registrations of a tool in a file: its entry in an object or a list that names the others too, and its case among
 * theirs.
 */
export function registrationsIn(
  source: ts.SourceFile,
  tool: string,
  others: readonly string[],
): readonly Registration[] {
  const found: Registration[] = [];
  const keep = (siblings: readonly ts.Node[], wordOf: (node: ts.Node) => string): void => {
    const words = siblings.map(wordOf);
    const own = siblings[words.indexOf(tool)];
    if (own === undefined || !others.every((other) => words.includes(other))) return;
    found.push(registration(source, own));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) keep(node.properties, keyOf);
    if (ts.isArrayLiteralExpression(node)) keep(node.elements, literalOf);
    if (ts.isCaseBlock(node)) keep(node.clauses, caseOf);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function registration(source: ts.SourceFile, node: ts.Node): Registration {
  const from = node.getStart(source);
  const { line } = source.getLineAndCharacterOfPosition(from);
  const [first = ''] = node.getText(source).split('\n');
  // Of a case with others above and below it, what all of them do stays.
  const end = ts.isCaseClause(node) ? (node.statements[0]?.getStart(source) ?? node.end) : node.end;
  const comma = ts.isCaseClause(node) || source.text[end] !== ',' ? 0 : 1;
  return {
    file: source.fileName,
    name: `${source.fileName.split('/').at(-1) ?? ''}:${line + 1}: ${first}`,
    from,
    to: end + comma,
  };
}

function keyOf(node: ts.Node): string {
  if (ts.isSpreadAssignment(node) || !ts.isObjectLiteralElement(node)) return '';
  const { name } = node;
  return name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : '';
}

function literalOf(node: ts.Node): string {
  return ts.isStringLiteral(node) ? node.text : '';
}

function caseOf(node: ts.Node): string {
  return ts.isCaseClause(node) ? literalOf(node.expression) : '';
}
