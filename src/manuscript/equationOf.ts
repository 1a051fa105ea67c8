import type { Equation } from './manuscript.ts';

/**
 * A formula as a tree: what stands around "÷" becomes a fraction, what stands behind "√" a root. `null` where it has
 * neither, so that a sentence with a sum in it stays text, or where its brackets do not match.
 */
export function equationOf(formula: string): Equation | null {
  const tokens = tokensOf(formula);
  if (!/[÷√]/u.test(formula) || !isBalanced(tokens)) return null;
  return rowOf(tokens);
}

/** Operators and brackets, each with a space around it where the text has one, and the words between them. */
function tokensOf(formula: string): readonly string[] {
  return formula.split(/( [=≈÷×+−±] |[()√])/u).filter((token) => token !== '');
}

function isBalanced(tokens: readonly string[]): boolean {
  let depth = 0;
  for (const token of tokens) {
    if (token === '(') depth += 1;
    if (token === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function rowOf(tokens: readonly string[]): Equation {
  const parts: Equation[] = [];
  let at = 0;
  while (at < tokens.length) {
    const first = operandAt(tokens, at);
    at = first.end;
    let value = first.value;
    let bare = first.bare;
    while (tokens[at] === ' ÷ ') {
      const under = operandAt(tokens, at + 1);
      value = { kind: 'fraction', over: bare, under: under.bare };
      bare = value;
      at = under.end;
    }
    parts.push(value);
  }
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { kind: 'row', parts };
}

interface Operand {
  readonly value: Equation;
  /** Without its brackets, which a fraction's bar and a root's hook make needless. */
  readonly bare: Equation;
  readonly end: number;
}

function operandAt(tokens: readonly string[], at: number): Operand {
  const token = tokens[at] ?? '';
  if (token === '√') {
    const { bare, end } = operandAt(tokens, at + 1);
    const value: Equation = { kind: 'root', of: bare };
    return { value, bare: value, end };
  }
  if (token !== '(') {
    const value: Equation = { kind: 'text', text: token };
    return { value, bare: value, end: at + 1 };
  }
  const close = closingOf(tokens, at);
  const bare = rowOf(tokens.slice(at + 1, close));
  const bracket = (text: string): Equation => ({ kind: 'text', text });
  return {
    value: { kind: 'row', parts: [bracket('('), bare, bracket(')')] },
    bare,
    end: close + 1,
  };
}

function closingOf(tokens: readonly string[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    if (tokens[at] === '(') depth += 1;
    if (tokens[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return tokens.length;
}
